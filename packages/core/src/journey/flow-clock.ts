import { ENGLAND_AND_WALES } from '../dates/bank-holidays.js';
import { dayNumber, weekday, type DayNumber } from '../dates/day.js';
import type { FlowCases } from './flow-cases.js';

/** Calendar days, or working days of England and Wales. */
export type FlowUnit = 'calendar' | 'working';

/**
 * Places of days on a line whose differences are days of a unit. Working days are known from the first bank holiday
 * that we have: an earlier day has the place -1, and nothing can be counted from it.
 */
export function flowClock(unit: FlowUnit, { day }: Pick<FlowCases, 'day'>): (day: DayNumber) => number {
  if (unit === 'calendar') return (one) => one + BEFORE_1970;
  let last = 0;
  for (const one of day) if (one > last) last = one;
  const first = dayNumber(ENGLAND_AND_WALES.knownFrom);
  const off = new Set(ENGLAND_AND_WALES.days.map((holiday) => dayNumber(holiday)));
  const count = new Int32Array(Math.max(0, last - first) + 1);
  for (let i = 1; i < count.length; i += 1) {
    const one = first + i;
    count[i] = (count[i - 1] ?? 0) + (weekday(one) < 6 && !off.has(one) ? 1 : 0);
  }
  return (one) => count[one - first] ?? -1;
}

// Keeps the places of days before 1970 above nought.
const BEFORE_1970 = 200_000;
