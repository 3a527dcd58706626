import { takeClock } from './clock-text.js';
import type { DateNote } from './date-reading.js';
import {
  daySpan,
  inferredYear,
  monthSpan,
  seasonSpan,
  weekdayOf,
  yearSpan,
  type DateSpan,
  type Judging,
  type SpanAttempt,
  type WrittenYear,
} from './date-span.js';
import { dateTokens, type DateToken, type TokenisedDate } from './date-tokens.js';
import { festivalSpan } from './festivals.js';
import { thirdOf } from './thirds.js';

/** What the first date of a range may take from the second: "11 to 13 March 2010". */
export interface Inherited {
  readonly year: number;
  /** Null where the second date names no month. */
  readonly month: number | null;
  /** Whether the second date is written in figures only: only then can `3/5` be a day and a month. */
  readonly figures: boolean;
}

/**
 * Reads a tidied text that names one day, month, season, year or decade, day first as in the United Kingdom.
 *
 * @returns The span, or why there is none: `date-unreadable` where the text has no form known here.
 */
export function oneDate(text: string, judging: Judging, inherited: Inherited | null = null): SpanAttempt {
  const { rest, time, impossible } = takeClock(text);
  const festival = festivalSpan(rest, judging);
  const span = festival ?? tokensSpan(dateTokens(rest), rest, judging, inherited);
  if (typeof span === 'string') return span;
  const notes: readonly DateNote[] = impossible ? [...span.notes, 'time-impossible'] : span.notes;
  if (time === null) return { ...span, notes };
  return span.precision === 'day' ? { ...span, time, notes } : 'date-unreadable';
}

function tokensSpan(
  { tokens, shape }: TokenisedDate,
  text: string,
  judging: Judging,
  inherited: Inherited | null,
): SpanAttempt {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (first?.kind === 'third')
    return thirdOf(first.value, shapeSpan(without(tokens, shape, 'first'), judging, inherited));
  if (first?.kind === 'weekday') {
    return checked(first.value, shapeSpan(without(tokens, shape, 'first'), judging, inherited));
  }
  if (last?.kind === 'weekday') {
    return checked(last.value, shapeSpan(without(tokens, shape, 'last'), judging, inherited));
  }
  // "2010 - 11" with spaces is as likely two years as a year and a month
  if (shape === 'Y-n' && text.includes(' ')) return 'date-ambiguous';
  return shapeSpan({ tokens, shape }, judging, inherited);
}

function without(tokens: readonly DateToken[], shape: string, end: 'first' | 'last'): TokenisedDate {
  return end === 'first'
    ? { tokens: tokens.slice(1), shape: shape.slice(1).replace(/^[^a-zA-Z]{1,3}/, '') }
    : { tokens: tokens.slice(0, -1), shape: shape.slice(0, -1).replace(/[^a-zA-Z]{1,3}$/, '') };
}

function checked(weekday: number, span: SpanAttempt): SpanAttempt {
  if (typeof span === 'string') return span;
  if (span.precision !== 'day') return 'date-unreadable';
  return weekdayOf(span.earliest) === weekday ? span : { ...span, notes: [...span.notes, 'weekday-differs'] };
}

function shapeSpan(
  { tokens, shape }: TokenisedDate,
  judging: Judging,
  inherited: Inherited | null,
): SpanAttempt {
  // Around a month's or season's name separators say nothing, but for a hyphen or apostrophe: Mar-10, March '10.
  const bare = /[MS]/.test(shape) ? shape.replace(/[^A-Za-z]/g, '') : shape;
  const form = FORMS.get(bare === 'Mn' && /[-']/.test(shape) ? "M'n" : bare);
  if (form !== undefined) return form(tokens, judging);
  return inherited === null ? withoutYear(bare) : inheriting(bare, tokens, judging, inherited);
}

type Form = (tokens: readonly DateToken[], judging: Judging) => SpanAttempt;

const dayMonthYear: Form = ([day, month, year], judging) =>
  daySpan(yearOf(year, judging), numberOfToken(month), numberOfToken(day), judging);
const yearMonthDay: Form = ([year, month, day], judging) =>
  daySpan(yearOf(year, judging), numberOfToken(month), numberOfToken(day), judging);
const monthDayYear: Form = ([month, day, year], judging) =>
  daySpan(yearOf(year, judging), numberOfToken(month), numberOfToken(day), judging);
const monthYear: Form = ([month, year], judging) =>
  monthSpan(yearOf(year, judging), numberOfToken(month), judging);
const yearMonth: Form = ([year, month], judging) =>
  monthSpan(yearOf(year, judging), numberOfToken(month), judging);
// "2010-11" is November 2010 in ISO 8601, and often the year from April 2010: noted. "2020-21" can only be two years.
const yearFigures: Form = ([year, month], judging) => {
  const span = monthSpan(yearOf(year, judging), numberOfToken(month), judging);
  if ((numberOfToken(year) + 1) % 100 !== numberOfToken(month)) return span;
  return typeof span === 'string' ? 'date-ambiguous' : { ...span, notes: [...span.notes, 'month-or-years'] };
};
const seasonYear: Form = ([season, year], judging) => seasonForm(season, year, judging);
const yearSeason: Form = ([year, season], judging) => seasonForm(season, year, judging);
const winterYears: Form = ([season, year, next], judging) => {
  const follows = year !== undefined && (numberOfToken(year) + 1) % 100 === numberOfToken(next) % 100;
  return follows && season?.value === 'winter' ? seasonForm(season, year, judging) : 'date-unreadable';
};
const ambiguous: Form = () => 'date-ambiguous';

const FORMS: ReadonlyMap<string, Form> = new Map<string, Form>([
  ...['n/n/Y', 'n-n-Y', 'n.n.Y', 'n n Y', 'n/n/n', 'n-n-n', 'n.n.n', 'n n n', 'nMY', 'nMn'].map(
    to(dayMonthYear),
  ),
  ...['Y-n-n', 'Y/n/n', 'Y.n.n', 'YMn'].map(to(yearMonthDay)),
  ...['MnY'].map(to(monthDayYear)),
  ...['n/Y', 'n-Y', 'n.Y', 'n Y', 'MY', "M'n"].map(to(monthYear)),
  ...['YM'].map(to(yearMonth)),
  ...['Y-n'].map(to(yearFigures)),
  ...['SY', 'Sn'].map(to(seasonYear)),
  ...['YS'].map(to(yearSeason)),
  ...['SYn', 'SYY', 'Snn'].map(to(winterYears)),
  ...['Y'].map(to(([year], judging) => yearSpan(yearOf(year, judging), judging))),
  ...['D'].map(to(([decade], judging) => yearSpan(yearOf(decade, judging), judging, 10))),
  ...['Y/n', 'Mn', 'Mnn'].map(to(ambiguous)),
]);

function to(form: Form): (shape: string) => [string, Form] {
  return (shape) => [shape, form];
}

const YEARLESS: ReadonlySet<string> = new Set(['nM', 'M', 'S', 'n/n', 'n-n', 'n.n']);

function withoutYear(shape: string): SpanAttempt {
  return YEARLESS.has(shape) ? 'date-ambiguous' : 'date-unreadable';
}

function inheriting(
  shape: string,
  tokens: readonly DateToken[],
  judging: Judging,
  { year, month, figures }: Inherited,
): SpanAttempt {
  const written: WrittenYear = { year, inferred: false };
  const [first, second] = tokens;
  if (shape === 'n' && month !== null) return daySpan(written, month, numberOfToken(first), judging);
  if (shape === 'nM') return daySpan(written, numberOfToken(second), numberOfToken(first), judging);
  if (shape === 'M') return monthSpan(written, numberOfToken(first), judging);
  if (figures && (shape === 'n/n' || shape === 'n.n')) {
    return daySpan(written, numberOfToken(second), numberOfToken(first), judging);
  }
  return withoutYear(shape);
}

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

// Whatever is no number becomes NaN, which no calendar has.
function numberOfToken(token: DateToken | undefined): number {
  return typeof token?.value === 'number' ? token.value : Number.NaN;
}

/** What a date that ends a range lends to the one that starts it. */
export function lent({ earliest, precision }: DateSpan, text: string): Inherited {
  return {
    year: Number(earliest.slice(0, 4)),
    month: precision === 'day' ? Number(earliest.slice(5, 7)) : null,
    figures: precision === 'day' && !/[a-z]/.test(text),
  };
}
