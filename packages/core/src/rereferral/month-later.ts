import { dayNumber, isoDay, type DayNumber } from '../dates/day.js';
import { addMonths } from '../dates/months.js';

/**
 * The number of a day so many calendar months later; each day is worked out once. 29 February has its 12 months on
 * 28 February.
 */
export function monthsLater(months: number): (day: DayNumber) => DayNumber {
  const known = new Map<DayNumber, DayNumber>();
  return (day) => {
    const found = known.get(day);
    if (found !== undefined) return found;
    const later = dayNumber(addMonths(isoDay(day), months));
    known.set(day, later);
    return later;
  };
}

/** The earliest day of which a day is at most so many calendar months later. */
export function firstWithin(months: number): (day: DayNumber) => DayNumber {
  const back = monthsLater(-months);
  const later = monthsLater(months);
  return (day) => {
    let first = back(day);
    while (later(first) < day) first += 1;
    return first;
  };
}
