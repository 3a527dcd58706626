import type { IsoDay } from '../dates/day.js';
import type { CaseEvent } from '../model/event.js';
import { inOrder } from '../model/in-order.js';
import { statusOn, type Status } from './status.js';

/** What a list of children says of one. */
export interface ChildSummary {
  readonly childId: string;
  /** Number of events that concern the child. */
  readonly events: number;
  /** First and last day of a dated event that is not after the as-at day; null where there is none. */
  readonly from: IsoDay | null;
  readonly to: IsoDay | null;
  /** Year and number of events, oldest first; years without events are left out. */
  readonly years: readonly (readonly [year: number, events: number])[];
  /** As far as the recorded starts and ends tell: what a source does not hold cannot change it. */
  readonly status: Status;
}

/**
 * Sums up each child's events as they stand on a day.
 *
 * @returns In order of child id.
 */
export function childSummaries(events: readonly CaseEvent[], asAt: IsoDay): ChildSummary[] {
  const byChild = new Map<string, CaseEvent[]>();
  for (const event of events) {
    for (const { childId } of event.children) {
      const known = byChild.get(childId);
      if (known === undefined) byChild.set(childId, [event]);
      else known.push(event);
    }
  }
  return [...byChild]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([childId, own]) => summary(childId, inOrder(own), asAt));
}

function summary(childId: string, events: readonly CaseEvent[], asAt: IsoDay): ChildSummary {
  const years = new Map<number, number>();
  let from: IsoDay | null = null;
  let to: IsoDay | null = null;
  for (const { date } of events) {
    const day = date.earliest ?? date.latest;
    if (day === null || day > asAt) continue;
    from ??= day;
    to = day;
    const year = Number(day.slice(0, 4));
    years.set(year, (years.get(year) ?? 0) + 1);
  }
  return { childId, events: events.length, from, to, years: [...years], status: statusOn(events, asAt) };
}
