import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addMonths as addMonthsToDate } from 'date-fns/addMonths';
import { calendarDay, dayNumber, isoDayOf, type IsoDay } from './day.js';

/**
 * The day a number of calendar months later (earlier when negative). Where the month has no such day the last
 * day of the month is taken: one month after 31 January 2013 is 28 February 2013.
 *
 * @throws {RangeError} When `day` is not a calendar day, or the answer lies outside the years 0 to 9999.
 */
export function addMonths(day: IsoDay, months: number): IsoDay {
  const { year, month, day: dayOfMonth } = calendarDay(dayNumber(day));
  const start = new UTCDateMini(0);
  start.setUTCFullYear(year, month - 1, dayOfMonth); // the constructor would read years 0 to 99 as 1900 to 1999
  const end = addMonthsToDate<Date, Date>(start, months);
  const result = isoDayOf(end.getUTCFullYear(), end.getUTCMonth() + 1, end.getUTCDate());
  if (result === null) throw new RangeError('The day lies outside the years 0 to 9999');
  return result;
}
