import type { Chronology, Entry } from '../model/chronology.js';
import type { CaseEvent } from '../model/event.js';
import { isCurrent } from './current-entries.js';
import { seenMark } from './seen-mark.js';

/** Who decides, and when: a UTC instant. Both come from the host. */
export interface Act {
  readonly by: string;
  readonly at: string;
}

/**
 * The chronology, if it may be changed.
 *
 * @throws {RangeError} When it is finished: it must be reopened first, so that the reopening is seen.
 */
export function editable(chronology: Chronology): Chronology {
  if (chronology.status === 'finished')
    throw new RangeError('A finished chronology is reopened before it is changed');
  return chronology;
}

/**
 * The chronology with one entry changed.
 *
 * @throws {RangeError} When no entry has the id, or the chronology is finished.
 */
export function withEntry(
  chronology: Chronology,
  entryId: string,
  change: (entry: Entry) => Entry,
): Chronology {
  const { entries } = editable(chronology);
  if (!entries.some(({ id }) => id === entryId)) throw new RangeError('No entry has this id');
  return { ...chronology, entries: entries.map((entry) => (entry.id === entryId ? change(entry) : entry)) };
}

/** An entry with a line of history: what it was, who changed it, when and why. */
export function withHistory(entry: Entry, { by, at }: Act, why: string): Entry {
  const { words, rating } = entry;
  return { ...entry, history: [...entry.history, { at, by, was: { words, rating }, why }] };
}

/** The marks of events looked at, with those of some events as they are now. In order of first sight. */
export function withSeen(seen: Chronology['seen'], events: readonly CaseEvent[]): Chronology['seen'] {
  if (events.length === 0) return seen;
  const marks = new Map(seen);
  for (const event of events) marks.set(event.id, seenMark(event));
  return [...marks];
}

/**
 * An entry without some events, with a line of history. One that stands for no others is superseded, by the entry that
 * took its place or, with nothing in its place, by itself. Entries that hold none of the events stay as they are.
 */
export function withoutEvents(
  entry: Entry,
  out: ReadonlySet<string>,
  act: Act,
  why: string,
  replacedBy: string = entry.id,
): Entry {
  if (!isCurrent(entry) || !entry.eventIds.some((id) => out.has(id))) return entry;
  const changed = withHistory(entry, act, why);
  const eventIds = entry.eventIds.filter((id) => !out.has(id));
  return eventIds.length === 0 ? { ...changed, supersededBy: replacedBy } : { ...changed, eventIds };
}
