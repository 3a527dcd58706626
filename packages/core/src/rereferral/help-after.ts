import type { DayNumber } from '../dates/day.js';
import { at } from '../journey/int-table.js';
import { STAGE } from '../journey/stage-table.js';
import { NO_DAY } from '../log/event-columns.js';
import { reachOfType, type RereferralRecords } from './rereferral-records.js';

/**
 * What was known at a closure of the support to come. `in-force`: early help was in force on that day. `offered`: the
 * closure says that the family is referred to early help. `not-known`: the sources do not speak of early help then.
 */
export const SUPPORT = ['none-recorded', 'in-force', 'offered', 'not-known'] as const;

/** Support known at a closure, and the first days of early help after it; NO_DAY: none. */
interface HelpAfter {
  /** Position in {@link SUPPORT}. */
  readonly support: number;
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/** Gives the support of a child from a closure to what ended following. */
export function helpAfter(
  records: RereferralRecords,
): (child: number, closed: DayNumber, last: DayNumber, isOffered: boolean) => HelpAfter {
  const { intervals } = records.journeys;
  const { first, next } = helpOfChildren(records);
  const reach = reachOfType(records.known, 'early-help-start');
  const isKnown = (day: DayNumber): boolean =>
    reach !== null && day >= (reach.from ?? -Infinity) && day <= (reach.to ?? Infinity);
  return (child, closed, last, isOffered) => {
    let isInForce = false;
    let [from, to] = [NO_DAY, NO_DAY];
    for (let i = at(first, child); i >= 0; i = at(next, i)) {
      const start = Math.max(at(intervals.from, i), closed);
      const end = at(intervals.end, i) < 2 ? NO_DAY : at(intervals.to, i);
      if (end <= closed || start > last) continue;
      if (at(intervals.from, i) <= closed) isInForce = true;
      if (start < from) [from, to] = [start, end];
    }
    const support = isInForce ? 1 : isOffered ? 2 : isKnown(closed) ? 0 : 3;
    return { support, from, to };
  };
}

/** Each child's intervals of early help, chained; -1 ends a chain. */
function helpOfChildren({ columns, journeys: { intervals } }: RereferralRecords): {
  readonly first: Int32Array;
  readonly next: Int32Array;
} {
  const first = new Int32Array(columns.children.length).fill(-1);
  const next = new Int32Array(intervals.length).fill(-1);
  for (let i = intervals.length - 1; i >= 0; i -= 1) {
    if (at(intervals.stage, i) !== STAGE.earlyHelp) continue;
    next[i] = at(first, at(intervals.child, i));
    first[at(intervals.child, i)] = i;
  }
  return { first, next };
}
