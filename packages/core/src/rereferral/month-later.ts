import { calendarDay, dayNumber, daysInMonth, isoDay, type DayNumber } from '../dates/day.js';
import { addMonths } from '../dates/months.js';

/**
 * The number of a day so many calendar months later; each day is worked out once. 29 February has its 12 months on
 * 28 February.
 */
export function monthsLater(months: number): (day: DayNumber) => DayNumber {
  const known = new Int32Array(2 * FAR);
  const found = (day: DayNumber): DayNumber => dayNumber(addMonths(isoDay(day), months));
  return (day) => {
    if (day <= -FAR || day >= FAR) return found(day);
    const later = known[day + FAR] ?? 0;
    if (later !== 0) return later;
    const made = found(day);
    known[day + FAR] = made;
    return made;
  };
}

/** Days of the years 1881 to 2059 are looked up. */
const FAR = 32_768;

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

/**
 * The least number of calendar months in which a day is reached: 0 for the day itself, 1 for up to and including the
 * day one month later, and so on.
 */
export function monthsTaken(from: DayNumber, to: DayNumber): number {
  if (to <= from) return 0;
  const start = calendarDay(from);
  const end = calendarDay(to);
  const months = (end.year - start.year) * 12 + end.month - start.month;
  const sameDay = Math.min(start.day, daysInMonth(end.year, end.month));
  return end.day <= sameDay ? months : months + 1;
}
