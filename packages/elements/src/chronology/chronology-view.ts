import {
  currentEntries,
  gaps,
  inOrder,
  knownThroughout,
  propose,
  toConsider,
  type CaseEvent,
  type Chronology,
  type Entry,
  type Gap,
  type IsoDay,
  type Known,
  type Proposal,
  type ToConsider,
} from '@case-journey/core';
import { daysOf } from '@case-journey/layout';
import type { Considered } from './consider-panel.js';
import { entryAsEvent } from './entry-as-event.js';
import type { Standing } from './level-tag.js';
import type { SetAside } from './set-aside.js';

/** A gap in the record of one child, or of several who have the very same one. */
export interface ChildGap extends Gap {
  readonly childIds: readonly string[];
}

/** The records of the children that are shown, and what follows from them alone. */
export interface Records {
  /** In their total order. */
  readonly events: readonly CaseEvent[];
  readonly byId: ReadonlyMap<string, CaseEvent>;
  /** From when to when they are, and how many have no usable date. */
  readonly span: ReturnType<typeof daysOf>;
  readonly gaps: readonly ChildGap[];
}

/** A chronology as a reader meets it: what is in it, what is to be considered, what is left out and why. */
export interface ChronologyView {
  /** Entries, and events that a rule proposes and nobody has decided: what the list tells of. */
  readonly told: readonly CaseEvent[];
  /** By the id of an entry or an event; what is not in it is left out. */
  readonly standings: ReadonlyMap<string, Standing>;
  /** By event id, what stands for it in the list: its entry, else itself. */
  readonly toldBy: ReadonlyMap<string, string>;
  readonly considered: readonly Considered[];
  readonly aside: readonly SetAside[];
  /** Entries of which the record changed, or is no longer there, since somebody decided: how many of each. */
  readonly changed: number;
  readonly withdrawn: number;
}

/** Of whom, on which day, and how far the sources can speak. */
export interface RecordsOptions {
  /** The child whose chronology it is, first, and others beside it; none: whoever the events concern. */
  readonly childIds: readonly string[];
  readonly asAt: IsoDay | undefined;
  readonly known: readonly Known[];
}

/** What one child's records, or a sibling group's, tell before anybody chooses among them. */
export function childRecords(
  events: readonly CaseEvent[],
  { childIds, asAt, known }: RecordsOptions,
): Records {
  const concerns = new Set(childIds);
  const own = inOrder(
    concerns.size === 0
      ? events
      : events.filter((event) => event.children.some(({ childId }) => concerns.has(childId))),
  );
  const byId = new Map(own.map((event) => [event.id, event]));
  const span = daysOf(own);
  const childId = childIds[0];
  if (childId === undefined || asAt === undefined) return { events: own, byId, span, gaps: [] };
  return {
    events: own,
    byId,
    span,
    gaps: gapsOf(own, childIds, { asAt, known: knownThroughout(known) }),
  };
}

function gapsOf(
  events: readonly CaseEvent[],
  childIds: readonly string[],
  options: Omit<Parameters<typeof gaps>[1], 'childId'>,
): readonly ChildGap[] {
  const same = new Map<string, ChildGap>();
  for (const childId of childIds) {
    for (const gap of gaps(events, { ...options, childId })) {
      const key = `${gap.from} ${gap.to} ${gap.state}`;
      same.set(key, { ...gap, childIds: [...(same.get(key)?.childIds ?? []), childId] });
    }
  }
  return [...same.values()].sort((a, b) => a.from - b.from || a.to - b.to);
}

/** What belongs in a chronology: a practitioner's decisions first, a rule's proposals where there is none. */
export function chronologyView(
  { events, byId }: Pick<Records, 'events' | 'byId'>,
  chronology: Chronology | null,
  options: Parameters<typeof propose>[1],
): ChronologyView {
  const left: Left =
    chronology === null
      ? { ...propose(events, options), changed: [], withdrawn: [] }
      : toConsider(chronology, events, options);
  const considered = left.proposals.map((proposal) => ({ proposal, events: found(proposal.eventIds, byId) }));
  const entries = chronology === null ? [] : currentEntries(chronology);
  const toldBy = tellers(entries, considered);
  const undecided = considered.flatMap(({ proposal, events: proposed }) =>
    proposed
      .filter(({ id }) => toldBy.get(id) === id)
      .map((event): [CaseEvent, Standing] => [event, { level: proposal.level, decided: false }]),
  );
  const leftOut = new Set(chronology?.leftOut.map(({ eventId }) => eventId));
  const isAside = ({ id }: CaseEvent): boolean => !toldBy.has(id);
  return {
    told: [
      ...entries.map((entry) => entryAsEvent(entry, byId)),
      ...new Set(undecided.map(([event]) => event)),
    ],
    standings: new Map([
      ...undecided.map(([{ id }, standing]): [string, Standing] => [id, standing]),
      ...entries.map(({ id, rating }): [string, Standing] => [id, { level: rating.level, decided: true }]),
    ]),
    toldBy,
    considered,
    changed: left.changed.length,
    withdrawn: left.withdrawn.length,
    aside: [
      ...(chronology?.leftOut ?? []).flatMap((why) =>
        found([why.eventId], byId)
          .filter(isAside)
          .map((event) => ({ event, why })),
      ),
      ...left.notProposed.flatMap((why) =>
        found(why.eventIds, byId)
          .filter((event) => isAside(event) && !leftOut.has(event.id))
          .map((event) => ({ event, why })),
      ),
    ],
  };
}

// What is left to decide; while nothing is decided, everything that is proposed
type Left = Omit<ToConsider, 'proposals'> & { readonly proposals: readonly Proposal[] };

function found(ids: readonly string[], byId: ReadonlyMap<string, CaseEvent>): CaseEvent[] {
  return ids.flatMap((id) => byId.get(id) ?? []);
}

// An accepted event is told by its entry, a proposed one by itself
function tellers(entries: readonly Entry[], considered: readonly Considered[]): ReadonlyMap<string, string> {
  const proposed = considered.flatMap(({ events }) => events.map(({ id }): [string, string] => [id, id]));
  const accepted = entries.flatMap(({ id, eventIds }) =>
    eventIds.map((eventId): [string, string] => [eventId, id]),
  );
  return new Map([...proposed, ...accepted]);
}
