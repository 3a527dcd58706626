import { calendarDay, daysInMonth, type DayNumber, type IsoDay } from '../dates/day.js';
import { NOT_COUNTED, type ClosurePart } from './closure-part.js';
import { AFTER } from './following-end.js';
import { groupRows, inPeriod, type Period } from './group-by.js';
import { monthsLater } from './month-later.js';
import { knownTo, valueAt } from './part.js';
import { judged, newScratch, shareOf, type Judge, type Share } from './share.js';
import { knownDays, warningsAbout, type KnownDays, type Warning } from './warnings.js';

/** Of the episodes closed in one month, the share that came back within so many months. */
export interface MatureMonth {
  /** For example `2013-06`. */
  readonly month: string;
  /** In order of `within`; where following is not complete every closure is `not-yet-known`. */
  readonly shares: readonly { readonly within: number; readonly share: Share }[];
}

/** Coming back, of closures that were followed long enough. */
export interface MatureRates {
  readonly measure: 'return-within';
  readonly asAt: IsoDay | null;
  readonly known: KnownDays;
  /** All months together that were followed long enough. */
  readonly whole: readonly { readonly within: number; readonly share: Share }[];
  readonly months: readonly MatureMonth[];
  readonly warnings: readonly Warning[];
}

/**
 * Of the episodes closed in each month, how many children came back within 3, 6 and 12 calendar months. Only months all
 * of whose closures were followed that long have a number: a later closure is not yet known, and never counts as "did
 * not come back".
 */
export function matureRates(
  part: ClosurePart,
  { within = [3, 6, 12], ...period }: Period & { readonly within?: readonly number[] } = {},
): MatureRates {
  const rows = inPeriod(part, period);
  const scratch = newScratch(part);
  const judges = within.map((months) => ({
    within: months,
    verdicts: judged(part, judgeMature(part, months)),
  }));
  return {
    measure: 'return-within',
    asAt: part.asAt,
    known: knownDays(part),
    whole: judges.map(({ within: months, verdicts }) => ({
      within: months,
      share: shareOf(part, rows, verdicts, scratch),
    })),
    months: groupRows(part, rows, 'month').flatMap(([month, own]): MatureMonth[] => {
      if (month === null) return [];
      const shares = judges.map(({ within: months, verdicts }) => ({
        within: months,
        share: shareOf(part, own, verdicts, scratch),
      }));
      return [{ month, shares }];
    }),
    warnings: warningsAbout(part, rows),
  };
}

/**
 * How a closure is judged: `yes` came back within so many months, `no` did not (children who turned 18 or died without
 * coming back among them), `not-yet-known` where the month in which it closed was not followed that long, `left-area`
 * where the child is known to have moved away before, else why it does not count.
 */
export function judgeMature(part: ClosurePart, months: number): Judge {
  const later = monthsLater(months);
  const end = knownTo(part);
  const lastDays = new Map<DayNumber, boolean>();
  const isMature = (day: DayNumber): boolean => {
    let known = lastDays.get(day);
    if (known === undefined) {
      known = later(lastOfMonth(day)) <= end;
      lastDays.set(day, known);
    }
    return known;
  };
  const { excluded, day, returned, kind, time } = part.columns;
  return (row) => {
    const reason = NOT_COUNTED[excluded[row] ?? 0] ?? '';
    if (reason !== '') return reason;
    const closed = valueAt(day, row);
    if (!isMature(closed)) return 'not-yet-known';
    const limit = later(closed);
    if (valueAt(returned, row) <= limit) return 'yes';
    return kind[row] === LEFT && closed + valueAt(time, row) < limit ? 'left-area' : 'no';
  };
}

const LEFT = AFTER.indexOf('left-area');

function lastOfMonth(number: DayNumber): DayNumber {
  const { year, month, day } = calendarDay(number);
  return number + daysInMonth(year, month) - day;
}
