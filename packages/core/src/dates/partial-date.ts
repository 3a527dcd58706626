import type { IsoDay } from './day.js';

/** How finely a date is known. `none`: nothing usable was written. */
export type Precision = 'day' | 'week' | 'month' | 'season' | 'year' | 'range' | 'none';

/** Every precision, finest first. The position is the number that {@link EventColumns} keep. */
export const PRECISIONS: readonly Precision[] = ['day', 'week', 'month', 'season', 'year', 'range', 'none'];

/**
 * A date as far as a record knows it. "March 2010" runs from 2010-03-01 to 2010-03-31 with precision `month`.
 * Both bounds null: no usable date; the event is kept and shown under "Date not known".
 */
export interface PartialDate {
  /** As written in the record. */
  readonly text: string;
  /** The first day it can be; null where it is unbounded on that side. */
  readonly earliest: IsoDay | null;
  /** The last day it can be; null where it is unbounded on that side. */
  readonly latest: IsoDay | null;
  readonly precision: Precision;
  /**
   * "before 14 June 2012" is `before`, with `latest` 2012-06-13; "after 14 June 2012" is `after`, with `earliest`
   * 2012-06-15. Everything else lies `within` its bounds.
   */
  readonly bound: 'within' | 'before' | 'after';
  /** "about", "c.", "~": the bounds are as written. */
  readonly approximate: boolean;
  /** "?", "possibly". */
  readonly uncertain: boolean;
  /** Only where a clock time was recorded. */
  readonly time?: ClockTime;
}

/** A clock time as recorded, for example `{clock: '14:05', offset: '+01:00'}`. */
export interface ClockTime {
  readonly clock: string;
  readonly offset?: string;
}

/** A date known to the day. */
export function onDay(day: IsoDay, text: string = day): PartialDate {
  return {
    text,
    earliest: day,
    latest: day,
    precision: 'day',
    bound: 'within',
    approximate: false,
    uncertain: false,
  };
}

/** A date of which nothing usable is known. */
export function noDate(text: string): PartialDate {
  return {
    text,
    earliest: null,
    latest: null,
    precision: 'none',
    bound: 'within',
    approximate: false,
    uncertain: false,
  };
}
