import { daysInMonth, isoDayOf, numberOf, weekday, type IsoDay } from './day.js';
import type { DateNote, DateProblemCode, DateRole } from './date-reading.js';
import type { ClockTime, Precision } from './partial-date.js';
import { seasonBounds, type Season } from './seasons.js';

/** A stretch of days that a text names, before its qualifiers are put on it. */
export interface DateSpan {
  readonly earliest: IsoDay;
  readonly latest: IsoDay;
  readonly precision: Precision;
  readonly approximate?: boolean;
  readonly uncertain?: boolean;
  readonly time?: ClockTime;
  readonly notes: readonly DateNote[];
}

/** A span, or why there is none. */
export type SpanAttempt = DateSpan | DateProblemCode;

/** The day of judging, and what the date is for. */
export interface Judging {
  readonly asAt: IsoDay;
  readonly role: DateRole;
}

/** A year as written: four digits, or two from which the century is inferred; NaN where it cannot be a year (one digit). */
export interface WrittenYear {
  readonly year: number;
  readonly inferred: boolean;
}

/** The first day that is plausible. */
const FIRST_PLAUSIBLE: IsoDay = '1900-01-01';

/** The latest year ending in two digits that is not after the day of judging; for due dates, not over two years after. */
export function inferredYear(lastTwo: number, { asAt, role }: Judging): WrittenYear {
  const limit = Number(asAt.slice(0, 4)) + (role === 'due' ? 2 : 0);
  return { year: limit - ((((limit - lastTwo) % 100) + 100) % 100), inferred: true };
}

/** One day of the calendar. */
export function daySpan(written: WrittenYear, month: number, day: number, judging: Judging): SpanAttempt {
  if (Number.isNaN(written.year)) return 'date-unreadable';
  const found = isoDayOf(written.year, month, day);
  return found === null ? 'date-impossible' : judged(found, found, 'day', written, judging);
}

/** A whole month. */
export function monthSpan(written: WrittenYear, month: number, judging: Judging): SpanAttempt {
  if (Number.isNaN(written.year)) return 'date-unreadable';
  const first = isoDayOf(written.year, month, 1);
  const last = first === null ? null : isoDayOf(written.year, month, daysInMonth(written.year, month));
  return first === null || last === null ? 'date-impossible' : judged(first, last, 'month', written, judging);
}

/** A season: winter runs from the named year's December. */
export function seasonSpan(written: WrittenYear, season: Season, judging: Judging): SpanAttempt {
  if (Number.isNaN(written.year)) return 'date-unreadable';
  const bounds = seasonBounds(written.year, season);
  return bounds === null ? 'date-implausible' : judged(bounds[0], bounds[1], 'season', written, judging);
}

/** Whole years, the first and the last included. */
export function yearSpan(written: WrittenYear, judging: Judging, years = 1): SpanAttempt {
  if (Number.isNaN(written.year)) return 'date-unreadable';
  const first = isoDayOf(written.year, 1, 1);
  const last = isoDayOf(written.year + years - 1, 12, 31);
  if (first === null || last === null) return 'date-implausible';
  return judged(first, last, years === 1 ? 'year' : 'range', written, judging);
}

/**
 * Whether a stretch may be what a record means: from 1900 to two years after the day of judging, for births to that
 * day; for due dates to 9999-12-30.
 */
export function isPlausible(earliest: IsoDay, latest: IsoDay, { asAt, role }: Judging): boolean {
  if (latest < FIRST_PLAUSIBLE) return false;
  if (role === 'due') return latest < '9999-12-31'; // which systems write for "never"
  return earliest <= (role === 'birth' ? asAt : twoYearsAfter(asAt));
}

/** The weekday of a day: 1 is Monday. */
export function weekdayOf(day: IsoDay): number {
  return weekday(numberOf(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))));
}

function judged(
  earliest: IsoDay,
  latest: IsoDay,
  precision: Precision,
  { inferred }: WrittenYear,
  judging: Judging,
): SpanAttempt {
  if (!isPlausible(earliest, latest, judging)) return 'date-implausible';
  return { earliest, latest, precision, notes: inferred ? ['two-digit-year'] : [] };
}

// Days compare as strings, so that 29 February two years on serves as a limit although no calendar has it.
function twoYearsAfter(asAt: IsoDay): string {
  return `${String(Number(asAt.slice(0, 4)) + 2).padStart(4, '0')}${asAt.slice(4)}`;
}
