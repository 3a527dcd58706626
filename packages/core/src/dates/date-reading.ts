import type { IsoDay } from './day.js';
import { noDate, type PartialDate } from './partial-date.js';

/**
 * Why a written date gives no usable date. The event is kept; the sentence of each is under `problem.` and the code.
 *
 * - `date-impossible`: the calendar has no such day (31 February, month 25).
 * - `date-implausible`: a real day, but before 1900, more than two years after the day of judging, or a birth after it.
 * - `date-ambiguous`: it can mean several days, for example because the year is missing (`05/10`, `March 10`).
 * - `date-reversed`: a range that ends before it starts.
 * - `date-unreadable`: not a date in any form that is read.
 */
export type DateProblemCode =
  'date-impossible' | 'date-implausible' | 'date-ambiguous' | 'date-reversed' | 'date-unreadable';

/**
 * Something a person should know about a date that was read.
 *
 * - `two-digit-year`: the century was inferred.
 * - `month-or-years`: `2010-11` was read as November 2010; the years 2010 to 2011 may be meant.
 * - `week-not-monday`: "week commencing" names another day than a Monday.
 * - `weekday-differs`: the weekday written is not that day's.
 * - `time-impossible`: the clock time (25:70) was left out.
 */
export type DateNote =
  'two-digit-year' | 'month-or-years' | 'week-not-monday' | 'weekday-differs' | 'time-impossible';

/**
 * What a date is for: births do not lie after the day of judging, due dates (and expected births) may lie far after it.
 */
export type DateRole = 'event' | 'birth' | 'due';

/** What was read from a written date. With a problem the date has no bounds and keeps its text. */
export interface DateReading {
  readonly date: PartialDate;
  readonly problem: DateProblemCode | null;
  /** Empty when there is nothing to say. */
  readonly notes: readonly DateNote[];
}

/** What the readers of dates are told. */
export interface DateOptions {
  /** The day on which everything is judged: two-digit years and plausibility depend on it. */
  readonly asAt: IsoDay;
  /** Defaults to `event`. */
  readonly role?: DateRole;
  /** Whether EDTF strings are read where no written form fits. Defaults to true. */
  readonly edtf?: boolean;
}

/** A reading without a usable date. */
export function notRead(text: string, problem: DateProblemCode | null): DateReading {
  return { date: noDate(text), problem, notes: [] };
}
