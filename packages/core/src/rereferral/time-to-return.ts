import type { IsoDay } from '../dates/day.js';
import { NO_DAY } from '../log/event-columns.js';
import type { ClosurePart } from './closure-part.js';
import { inPeriod, type Period, type Rows } from './group-by.js';
import { monthsTaken } from './month-later.js';
import { countedRows, notCountedOf } from './return-curve.js';
import type { Excluded } from './share.js';
import { knownDays, warningsAbout, type KnownDays, type Warning } from './warnings.js';
import { valueAt } from './part.js';

/** Returns in one stretch of months since closure. */
export interface ReturnBand {
  /** More than `from` and at most `to` calendar months after the closure; the first takes the day of closure in. */
  readonly from: number;
  /** Null: no end. */
  readonly to: number | null;
  readonly returns: number;
  /** Closures still followed when the stretch began. */
  readonly followed: number;
}

/** How soon children came back. */
export interface TimeToReturn {
  readonly measure: 'time-to-return';
  readonly asAt: IsoDay | null;
  readonly known: KnownDays;
  readonly returns: number;
  readonly closures: number;
  /** 0 to 1, 1 to 3, 3 to 6, 6 to 12, 12 to 24 months, and later. */
  readonly bands: readonly ReturnBand[];
  /** Month by month for two years: returns / followed is the chance of coming back in that month, of those who had not. */
  readonly months: readonly ReturnBand[];
  readonly excluded: readonly Excluded[];
  readonly warnings: readonly Warning[];
}

/** How long after a closure children came back, in calendar months. Recent closures count as far as they were followed. */
export function timeToReturn(part: ClosurePart, period: Period = {}): TimeToReturn {
  const rows = inPeriod(part, period);
  const counted = countedRows(part, rows);
  const taken = monthCounts(part, counted);
  return {
    measure: 'time-to-return',
    asAt: part.asAt,
    known: knownDays(part),
    returns: taken.returns.reduce((sum, count) => sum + count, 0),
    closures: counted.length,
    bands: BANDS.map((from, i) => bandOf(taken, from, BANDS[i + 1] ?? null)),
    months: Array.from({ length: 24 }, (_, from) => bandOf(taken, from, from + 1)),
    excluded: notCountedOf(part, rows),
    warnings: warningsAbout(part, counted),
  };
}

const BANDS = [0, 1, 3, 6, 12, 24];

interface MonthCounts {
  /** By months taken: returns, and closures whose following ended. */
  readonly returns: readonly number[];
  readonly ended: readonly number[];
}

function monthCounts({ columns }: ClosurePart, rows: Rows): MonthCounts {
  const returns: number[] = [];
  const ended: number[] = [];
  for (const row of rows) {
    const closed = valueAt(columns.day, row);
    const months = Math.max(1, monthsTaken(closed, closed + valueAt(columns.time, row)));
    const counts = valueAt(columns.returned, row) === NO_DAY ? ended : returns;
    while (counts.length <= months) counts.push(0);
    counts[months] = valueAt(counts, months) + 1;
  }
  return { returns, ended };
}

function bandOf({ returns, ended }: MonthCounts, from: number, to: number | null): ReturnBand {
  const last = to ?? Infinity;
  let inside = 0;
  let followed = 0;
  returns.forEach((count, months) => {
    if (months > from && months <= last) inside += count;
    if (months > from) followed += count;
  });
  ended.forEach((count, months) => {
    if (months > from) followed += count;
  });
  return { from, to, returns: inside, followed };
}
