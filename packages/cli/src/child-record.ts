import {
  gaps,
  knownThroughout,
  LEVELS,
  propose,
  statusPeriods,
  type CaseEvent,
  type Dataset,
  type Gap,
  type IsoDay,
  type Level,
  type NotProposed,
  type Person,
  type Proposal,
  type StatusPeriod,
} from '@case-journey/core';
import { isAfter } from './after-as-at.js';

/** One child's record, and what the rules propose for a chronology from it. */
export interface ChildRecord {
  readonly childId: string;
  readonly person: Person | undefined;
  readonly asAt: IsoDay;
  readonly events: ReadonlyMap<string, CaseEvent>;
  /** How many records there are of the child, with those after the as-at day. */
  readonly records: number;
  /** How many are dated after the as-at day, as if they had happened: they are left out of everything else. */
  readonly afterAsAt: number;
  /** Those of the level that was asked for, or a higher one. */
  readonly proposals: readonly Proposal[];
  /** How many proposals there are of each level, the highest first. */
  readonly levels: readonly (readonly [Level, number])[];
  readonly least: Level;
  readonly notProposed: readonly NotProposed[];
  readonly gaps: readonly Gap[];
  readonly periods: readonly StatusPeriod[];
  readonly known: Dataset['known'];
  readonly problems: number;
}

/** What a dataset holds of a child; null where it knows none with the id. */
export function childRecord(
  dataset: Dataset,
  { childId, asAt, least }: Pick<ChildRecord, 'childId' | 'asAt' | 'least'>,
): ChildRecord | null {
  const person = dataset.people.find(({ id }) => id === childId);
  const own = dataset.events.filter(({ children }) => children.some((child) => child.childId === childId));
  if (person === undefined && own.length === 0) return null;
  const events = own.filter((event) => !isAfter(event, asAt));
  const { proposals, notProposed } = propose(events, { childId, asAt });
  const periods = statusPeriods(events, { childId, asAt });
  const rank = LEVELS.indexOf(least);
  return {
    childId,
    person,
    asAt,
    events: new Map(events.map((event) => [event.id, event])),
    records: own.length,
    afterAsAt: own.length - events.length,
    proposals: proposals.filter(({ level }) => LEVELS.indexOf(level) <= rank),
    levels: LEVELS.map((level) => [level, proposals.filter((one) => one.level === level).length]),
    least,
    notProposed,
    gaps: gaps(events, { childId, asAt, periods, known: knownThroughout(dataset.known) }),
    periods,
    known: dataset.known,
    problems: dataset.problems.length,
  };
}

/** The events of a proposal, in its order. */
export function eventsOf({ events }: ChildRecord, { eventIds }: Pick<Proposal, 'eventIds'>): CaseEvent[] {
  return eventIds.flatMap((id) => events.get(id) ?? []);
}
