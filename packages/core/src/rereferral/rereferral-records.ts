import { dayNumber, type DayNumber, type IsoDay } from '../dates/day.js';
import { journeyFacts } from '../journey/journey-facts.js';
import type { JourneyColumns } from '../journey/journey-columns.js';
import { journeysFromColumns } from '../journey/journeys-from-columns.js';
import { knownTypes } from '../journey/known-types.js';
import { columnsFromEvents, type EventColumns } from '../log/event-columns.js';
import type { Dataset, Known } from '../model/dataset.js';
import { inOrder } from '../model/in-order.js';
import { rereferralFacts, type RereferralFacts } from './rereferral-facts.js';

/** What the measures of coming back read. */
export interface RereferralRecords {
  readonly columns: EventColumns;
  /** The journeys of these columns; their as-at day is the day on which everything is judged. */
  readonly journeys: JourneyColumns;
  /** Null: sources, needs, teams, families, births and reasons of closure are not recorded. */
  readonly facts: RereferralFacts | null;
  /** How far the sources can speak; empty: no limit is known. */
  readonly known: readonly Known[];
}

/** The records of a dataset, as the measures read them. */
export function rereferralRecords(
  { events, people, known }: Pick<Dataset, 'events' | 'people' | 'known'>,
  { asAt }: { readonly asAt: IsoDay },
): RereferralRecords {
  const ordered = inOrder(events);
  const columns = columnsFromEvents(ordered);
  const journeys = journeysFromColumns(columns, { asAt, known, facts: journeyFacts(ordered, columns) });
  return { columns, journeys, facts: rereferralFacts(ordered, columns, people), known };
}

/** The days of which the sources can speak of a type of event. Null `from`: not declared, or without limit; a `from` that is not declared is assumed. */
export interface Reach {
  /** Whether a source says how far it can speak of this type. */
  readonly declared: boolean;
  readonly from: DayNumber | null;
  readonly to: DayNumber | null;
}

/** How far the sources can speak of a type; null: they declare their limits and hold nothing of it. */
export function reachOfType(known: readonly Known[], type: string): Reach | null {
  const types = knownTypes(known);
  if (types === null) return { declared: false, from: null, to: null };
  const days = types.get(type);
  if (days === undefined) return null;
  return { declared: true, from: finite(days.from), to: finite(days.to) };
}

/** The last day up to which a type of event would show: the as-at day, or where its sources end before. */
export function followedTo({ journeys, known }: RereferralRecords, type: string): DayNumber {
  const asAt = dayNumber(journeys.asAt);
  return Math.min(asAt, reachOfType(known, type)?.to ?? asAt);
}

function finite(day: number): number | null {
  return Number.isFinite(day) ? day : null;
}
