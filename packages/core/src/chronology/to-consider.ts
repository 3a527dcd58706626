import type { Chronology, Proposal } from '../model/chronology.js';
import type { CaseEvent } from '../model/event.js';
import { currentEntries } from './current-entries.js';
import { editable, withSeen } from './edit-chronology.js';
import { propose, type Proposed, type ProposeOptions } from './propose.js';
import { changedEvents, recordChanges, type RecordChanges } from './record-changes.js';

/** A proposal that needs a decision: it is new, or the record of an event decided before has changed. */
export interface Consideration extends Proposal {
  readonly asks: 'new' | 'changed';
  /** Which of its events are undecided, or changed since they were decided. */
  readonly undecided: readonly string[];
}

/** What is left to decide, and what happened to the record behind what was decided. */
export interface ToConsider extends RecordChanges {
  readonly proposals: readonly Consideration[];
  /** What the rules leave in the record, decided or not. */
  readonly notProposed: Proposed['notProposed'];
}

/**
 * The proposals that nobody has decided yet. What a practitioner accepted or left out is not asked again, unless what
 * the record says has changed since. The chronology's own purpose and scope hold, unless `options` say otherwise; its
 * child does where it is about one.
 */
export function toConsider(
  chronology: Chronology,
  events: Iterable<CaseEvent>,
  options: ProposeOptions = {},
): ToConsider {
  const all = [...events];
  const changed = changedEvents(chronology, all);
  const decided = decidedEvents(chronology);
  const isOpen = (id: string): boolean => !decided.has(id) || changed.has(id);
  const { proposals, notProposed } = propose(all, ofChronology(chronology, options));
  const asked = proposals.flatMap((proposal) => {
    const undecided = proposal.eventIds.filter(isOpen);
    if (undecided.length === 0) return [];
    const asks = undecided.some((id) => !decided.has(id)) ? 'new' : 'changed';
    return [{ ...proposal, asks, undecided } as const];
  });
  return { proposals: asked, notProposed, ...recordChanges(chronology, all, changed) };
}

/**
 * The chronology with its decisions on some events confirmed as they stand, though the record changed.
 *
 * @throws {RangeError} When the chronology is finished.
 */
export function keepAsIs(chronology: Chronology, events: Iterable<CaseEvent>): Chronology {
  const { seen } = editable(chronology);
  const decided = decidedEvents(chronology);
  const again = [...events].filter(({ id }) => decided.has(id));
  return { ...chronology, seen: withSeen(seen, again) };
}

/** Ids of the events that entries stand for, and of those left out. */
export function decidedEvents(chronology: Chronology): ReadonlySet<string> {
  return new Set([
    ...currentEntries(chronology).flatMap(({ eventIds }) => eventIds),
    ...chronology.leftOut.map(({ eventId }) => eventId),
  ]);
}

/** What {@link propose} is told of a chronology: its purpose, scope and child, with the caller's options in their place. */
export function ofChronology(
  { purpose, scope, childIds }: Chronology,
  options: ProposeOptions,
): ProposeOptions {
  const [only, ...others] = childIds;
  return {
    purpose,
    ...(only === undefined || others.length > 0 ? {} : { childId: only }),
    ...options,
    config: { scope, ...options.config },
  };
}
