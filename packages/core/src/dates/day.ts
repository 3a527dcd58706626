/**
 * A calendar day as `YYYY-MM-DD`, for example `2013-06-07`. Never an instant: it has no clock and no zone.
 * Days compare as strings.
 */
export type IsoDay = string;

/** A calendar day counted from 1970-01-01, which is 0. Earlier days are negative. */
export type DayNumber = number;

/** A year, month (1 to 12) and day of the month (1 to 31) of the proleptic Gregorian calendar. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * The number of a day, counted from 1970-01-01.
 *
 * @throws {RangeError} When `day` is not a real day written `YYYY-MM-DD`: check what comes from outside with
 * {@link isIsoDay} first.
 */
export function dayNumber(day: IsoDay): DayNumber {
  const parts = partsOf(day);
  if (parts === null) throw new RangeError('Not a calendar day written YYYY-MM-DD');
  return numberOf(parts.year, parts.month, parts.day);
}

/** The day with a number, as `YYYY-MM-DD`. Years 0000 to 9999. */
export function isoDay(number: DayNumber): IsoDay {
  const { year, month, day } = calendarDay(number);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Whether a text is a real day written `YYYY-MM-DD`: 2013-02-29 is not. */
export function isIsoDay(text: string): boolean {
  return partsOf(text) !== null;
}

/** The day of a year, month and day of the month, or null where the calendar has none (31 February). */
export function isoDayOf(year: number, month: number, day: number): IsoDay | null {
  return isRealDay(year, month, day) ? `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` : null;
}

/** Whether the calendar has this day. Years 0 to 9999. */
export function isRealDay(year: number, month: number, day: number): boolean {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return false;
  if (year < 0 || year > 9999 || month < 1 || month > 12) return false;
  return day >= 1 && day <= daysInMonth(year, month);
}

/** How many days a month has: 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether a year has a 29 February. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The day of the week: 1 is Monday, 7 is Sunday (ISO 8601). */
export function weekday(number: DayNumber): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return dayNumber(to) - dayNumber(from);
}

/** The day that lies a number of days later (or earlier, when negative). */
export function addDays(day: IsoDay, days: number): IsoDay {
  return isoDay(dayNumber(day) + days);
}

/** The number of the day of a real year, month and day of the month. The caller has checked that it is real. */
export function numberOf(year: number, month: number, day: number): DayNumber {
  const shifted = month > 2 ? year : year - 1; // years start in March, so that the leap day comes last
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The year, month and day of the month of a day's number. */
export function calendarDay(number: DayNumber): CalendarDay {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const march = Math.floor((5 * dayOfYear + 2) / 153);
  const month = march < 10 ? march + 3 : march - 9;
  const day = dayOfYear - Math.floor((153 * march + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** Reads `YYYY-MM-DD` into its parts, or null where it is not a real day so written. */
export function partsOf(text: string): CalendarDay | null {
  if (text.length !== 10 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return null;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  if (year === null || month === null || day === null || !isRealDay(year, month, day)) return null;
  return { year, month, day };
}

const HYPHEN = 45;

function digits(text: string, from: number, to: number): number | null {
  let value = 0;
  for (let i = from; i < to; i += 1) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return null;
    value = value * 10 + digit;
  }
  return value;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
