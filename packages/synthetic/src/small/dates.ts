import { isoDayOf, daysInMonth, onDay, type IsoDay, type PartialDate } from '@case-journey/core';

/** A day, optionally with a clock time. */
export function on(day: IsoDay, clock?: string): PartialDate {
  return clock === undefined ? onDay(day) : { ...onDay(day), time: { clock } };
}

/** A whole month: "August 2010", or "about August 2010". */
export function inMonth(text: string, year: number, month: number, approximate = false): PartialDate {
  return {
    ...plain(text, isoDayOf(year, month, 1), isoDayOf(year, month, daysInMonth(year, month)), 'month'),
    approximate,
  };
}

/** Anything between two days, with the precision that the words have. Null: unbounded on that side. */
export function between(
  text: string,
  earliest: IsoDay | null,
  latest: IsoDay | null,
  precision: PartialDate['precision'],
  more: Partial<PartialDate> = {},
): PartialDate {
  return { ...plain(text, earliest, latest, precision), ...more };
}

function plain(
  text: string,
  earliest: IsoDay | null,
  latest: IsoDay | null,
  precision: PartialDate['precision'],
): PartialDate {
  return { text, earliest, latest, precision, bound: 'within', approximate: false, uncertain: false };
}
