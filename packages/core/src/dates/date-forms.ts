import {
  daySpan,
  inferredYear,
  monthSpan,
  seasonSpan,
  yearSpan,
  type Judging,
  type SpanAttempt,
  type WrittenYear,
} from './date-span.js';
import type { DateToken } from './date-tokens.js';

/** Makes a span of the tokens of one shape. */
export type DateForm = (tokens: readonly DateToken[], judging: Judging) => SpanAttempt;

/**
 * The form of a shape (see {@link TokenisedDate}), or undefined where the shape names no date by itself. Shapes with a
 * month's or season's name have no separators, but for `M'n`: Mar-10, March '10.
 */
export function dateForm(shape: string): DateForm | undefined {
  return FORMS.get(shape);
}

/** The number of a token; NaN, which no calendar has, where it is none. */
export function numberOfToken(token: DateToken | undefined): number {
  return typeof token?.value === 'number' ? token.value : Number.NaN;
}

const dayMonthYear: DateForm = ([day, month, year], judging) =>
  daySpan(yearOf(year, judging), numberOfToken(month), numberOfToken(day), judging);
const yearMonthDay: DateForm = ([year, month, day], judging) =>
  daySpan(yearOf(year, judging), numberOfToken(month), numberOfToken(day), judging);
const monthDayYear: DateForm = ([month, day, year], judging) =>
  daySpan(yearOf(year, judging), numberOfToken(month), numberOfToken(day), judging);
const monthYear: DateForm = ([month, year], judging) =>
  monthSpan(yearOf(year, judging), numberOfToken(month), judging);
const yearMonth: DateForm = ([year, month], judging) =>
  monthSpan(yearOf(year, judging), numberOfToken(month), judging);
// "2010-11" is November 2010 in ISO 8601, and often the year from April 2010: noted. "2020-21" can only be two years.
const yearFigures: DateForm = ([year, month], judging) => {
  const span = monthSpan(yearOf(year, judging), numberOfToken(month), judging);
  if ((numberOfToken(year) + 1) % 100 !== numberOfToken(month)) return span;
  return typeof span === 'string' ? 'date-ambiguous' : { ...span, notes: [...span.notes, 'month-or-years'] };
};
const seasonYear: DateForm = ([season, year], judging) => seasonForm(season, year, judging);
const yearSeason: DateForm = ([year, season], judging) => seasonForm(season, year, judging);
const winterYears: DateForm = ([season, year, next], judging) => {
  const follows = year !== undefined && (numberOfToken(year) + 1) % 100 === numberOfToken(next) % 100;
  return follows && season?.value === 'winter' ? seasonForm(season, year, judging) : 'date-unreadable';
};
const ambiguous: DateForm = () => 'date-ambiguous';

const FORMS: ReadonlyMap<string, DateForm> = new Map(
  (
    [
      [dayMonthYear, 'n/n/Y|n-n-Y|n.n.Y|n n Y|n/n/n|n-n-n|n.n.n|n n n|nMY|nMn'],
      [yearMonthDay, 'Y-n-n|Y/n/n|Y.n.n|YMn'],
      [monthDayYear, 'MnY'],
      [monthYear, "n/Y|n-Y|n.Y|n Y|MY|M'n"],
      [yearMonth, 'YM'],
      [yearFigures, 'Y-n'],
      [seasonYear, 'SY|Sn'],
      [yearSeason, 'YS'],
      [winterYears, 'SYn|SYY|Snn'],
      [([year], judging) => yearSpan(yearOf(year, judging), judging), 'Y'],
      [([decade], judging) => yearSpan(yearOf(decade, judging), judging, 10), 'D'],
      [ambiguous, 'Y/n|Mn|Mnn|nM|M|S|n/n|n-n|n.n'],
    ] satisfies [DateForm, string][]
  ).flatMap(([form, shapes]) => shapes.split('|').map((shape): [string, DateForm] => [shape, form])),
);

function seasonForm(
  season: DateToken | undefined,
  year: DateToken | undefined,
  judging: Judging,
): SpanAttempt {
  return season?.kind === 'season'
    ? seasonSpan(yearOf(year, judging), season.value, judging)
    : 'date-unreadable';
}

function yearOf(token: DateToken | undefined, judging: Judging): WrittenYear {
  const value = numberOfToken(token);
  if (token?.kind !== 'number') return { year: value, inferred: false };
  return token.digits === 2 ? inferredYear(value, judging) : { year: Number.NaN, inferred: false };
}
