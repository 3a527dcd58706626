import { takeClock } from './clock-text.js';
import type { DateNote } from './date-reading.js';
import { dateForm, numberOfToken } from './date-forms.js';
import {
  daySpan,
  monthSpan,
  weekdayOf,
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
  if (first?.kind === 'third') {
    return thirdOf(first.value, shapeSpan(without(tokens, shape, 'first'), judging, inherited));
  }
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
  const bare = bareShape(shape);
  const span = inherited === null ? null : inheriting(bare, tokens, judging, inherited);
  return span ?? dateForm(bare)?.(tokens, judging) ?? 'date-unreadable';
}

// Around a month's or season's name separators say nothing, but for a hyphen or apostrophe: Mar-10, March '10.
function bareShape(shape: string): string {
  if (!/[MS]/.test(shape)) return shape;
  const bare = shape.replace(/[^A-Za-z]/g, '');
  return bare === 'Mn' && /[-']/.test(shape) ? "M'n" : bare;
}

function inheriting(
  shape: string,
  tokens: readonly DateToken[],
  judging: Judging,
  { year, month, figures }: Inherited,
): SpanAttempt | null {
  const written: WrittenYear = { year, inferred: false };
  const [first, second] = tokens.map(numberOfToken);
  if (first === undefined) return null;
  if (shape === 'M') return monthSpan(written, first, judging);
  if (shape === 'n') return month === null ? null : daySpan(written, month, first, judging);
  const dayAndMonth = shape === 'nM' || (figures && (shape === 'n/n' || shape === 'n.n'));
  return dayAndMonth && second !== undefined ? daySpan(written, second, first, judging) : null;
}

/** What a date that ends a range lends to the one that starts it. */
export function lent({ earliest, precision }: DateSpan, text: string): Inherited {
  return {
    year: Number(earliest.slice(0, 4)),
    month: precision === 'day' ? Number(earliest.slice(5, 7)) : null,
    figures: precision === 'day' && !/[a-z]/.test(text),
  };
}
