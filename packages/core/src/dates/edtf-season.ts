import { daysInMonth, isoDayOf, type IsoDay } from './day.js';
import type { Precision } from './partial-date.js';
import { SEASONS, seasonBounds } from './seasons.js';

/** The days of a division of a year. */
export interface YearDivision {
  readonly earliest: IsoDay;
  readonly latest: IsoDay;
  readonly precision: Precision;
}

/**
 * The days that EDTF's divisions of a year, 21 to 41, stand for: 21 to 24 seasons, 25 to 28 those of the north, 29 to
 * 32 of the south, 33 to 36 quarters, 37 to 39 thirds, 40 and 41 halves. Null where a day lies past the year 9999.
 */
export function yearDivision(year: number, division: number): YearDivision | null {
  if (division <= 28) {
    const season = SEASONS[(division - 21) % 4] ?? 'spring';
    const bounds = seasonBounds(year, season);
    return bounds === null ? null : { earliest: bounds[0], latest: bounds[1], precision: 'season' };
  }
  if (division <= 32) return months(year, [9, 12, 3, 6][division - 29] ?? 9, 3);
  if (division <= 36) return months(year, (division - 33) * 3 + 1, 3);
  return division <= 39 ? months(year, (division - 37) * 4 + 1, 4) : months(year, (division - 40) * 6 + 1, 6);
}

function months(year: number, first: number, count: number): YearDivision | null {
  const end = first + count - 1;
  const [lastYear, lastMonth] = end > 12 ? [year + 1, end - 12] : [year, end];
  const earliest = isoDayOf(year, first, 1);
  const latest = isoDayOf(lastYear, lastMonth, daysInMonth(lastYear, lastMonth));
  return earliest === null || latest === null ? null : { earliest, latest, precision: 'range' };
}
