import { daysInMonth, isoDayOf, type IsoDay } from './day.js';

/** A season of the northern year. */
export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** The seasons from spring on: the positions are those of EDTF's 21 to 24. */
export const SEASONS: readonly Season[] = ['spring', 'summer', 'autumn', 'winter'];

/**
 * The first and last day of a season: spring is March to May, summer June to August, autumn September to November,
 * winter the named year's December to the February after it. Null where a day would lie outside the years 0 to 9999.
 */
export function seasonBounds(year: number, season: Season): readonly [IsoDay, IsoDay] | null {
  const month = 3 + 3 * SEASONS.indexOf(season);
  const lastYear = season === 'winter' ? year + 1 : year;
  const lastMonth = season === 'winter' ? 2 : month + 2;
  const first = isoDayOf(year, month, 1);
  const last = isoDayOf(lastYear, lastMonth, daysInMonth(lastYear, lastMonth));
  return first === null || last === null ? null : [first, last];
}
