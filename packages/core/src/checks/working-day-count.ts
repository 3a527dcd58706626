import { ENGLAND_AND_WALES } from '../dates/bank-holidays.js';
import { dayNumber, weekday, type DayNumber } from '../dates/day.js';
import { at } from '../journey/int-table.js';

/**
 * Working days after `from`, up to and including `to`, in England and Wales: what `workingDaysBetween` gives, looked up.
 * Null where either day lies outside what the list of holidays knows.
 */
export function workingDays(from: DayNumber, to: DayNumber): number | null {
  if (from < FIRST || to > LAST || to < from) return null;
  return at(COUNTS, to - FIRST) - at(COUNTS, from - FIRST);
}

const FIRST = dayNumber(ENGLAND_AND_WALES.knownFrom);
const LAST = dayNumber(ENGLAND_AND_WALES.knownCompleteTo);
const COUNTS = counts();

function counts(): Int32Array {
  const off = new Set(ENGLAND_AND_WALES.days.map(dayNumber));
  const counted = new Int32Array(LAST - FIRST + 1);
  let count = 0;
  for (let day = FIRST; day <= LAST; day += 1) {
    if (weekday(day) < 6 && !off.has(day)) count += 1;
    counted[day - FIRST] = count;
  }
  return counted;
}
