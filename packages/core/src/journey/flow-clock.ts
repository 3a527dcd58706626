import { ENGLAND_AND_WALES } from '../dates/bank-holidays.js';
import { dayNumber, weekday, type DayNumber } from '../dates/day.js';
import type { FlowCases } from './flow-cases.js';
import { at } from './int-table.js';

/** Calendar days, or working days of England and Wales. */
export type FlowUnit = 'calendar' | 'working';

/** Places of days on a line whose differences are days of a unit. */
export interface FlowClock {
  /** The day with the first place. */
  readonly first: DayNumber;
  /** Places by day; null: every calendar day has one. */
  readonly places: Int32Array | null;
}

/** The line of a unit. Working days are known from the first bank holiday that we have. */
export function flowClock(unit: FlowUnit, { asAt }: Pick<FlowCases, 'asAt'>): FlowClock {
  if (unit === 'calendar') return { first: -BEFORE_1970, places: null };
  const first = dayNumber(ENGLAND_AND_WALES.knownFrom);
  const last = dayNumber(asAt);
  const off = new Set(ENGLAND_AND_WALES.days.map((holiday) => dayNumber(holiday)));
  const places = new Int32Array(Math.max(0, last - first) + 1);
  for (let i = 1; i < places.length; i += 1) {
    const one = first + i;
    places[i] = at(places, i - 1) + (weekday(one) < 6 && !off.has(one) ? 1 : 0);
  }
  return { first, places };
}

/** The place of a day; -1 where nothing can be counted from it: a day before the holidays that are known. */
export function placeOn({ first, places }: FlowClock, day: DayNumber): number {
  if (places === null) return day - first;
  return day < first || day - first >= places.length ? -1 : at(places, day - first);
}

// Keeps the places of days before 1970 above nought.
const BEFORE_1970 = 200_000;
