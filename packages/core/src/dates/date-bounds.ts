import { addDays, dayNumber, isoDay, type IsoDay } from './day.js';
import type { DateSpan } from './date-span.js';
import type { PartialDate } from './partial-date.js';

/** How a text bounds the date that it names. `from` becomes a range where a second date follows, else `since`. */
export type BoundKind = 'within' | 'before' | 'by' | 'after' | 'since' | 'from' | 'between';

/** A tidied text without the words that bound it. */
export interface Bounded {
  readonly kind: BoundKind;
  readonly rest: string;
}

/** Takes "before", "by", "after", "since", "from", "between", "onwards" and the like off a tidied text. */
export function takeBound(text: string): Bounded {
  for (const [word, kind] of PREFIXES) {
    if (text.startsWith(word) && ' -'.includes(text.charAt(word.length))) {
      const rest = text.slice(word.length + 1).trim();
      if (rest !== '') return { kind, rest };
    }
  }
  for (const [word, kind] of SUFFIXES) {
    if (text.endsWith(word)) return { kind, rest: text.slice(0, -word.length) };
  }
  return { kind: 'within', rest: text };
}

/**
 * The bounds of a date that is named with a bound: before and after leave the named days out, by and since keep them.
 */
export function boundsOf(
  { earliest, latest, precision }: DateSpan,
  kind: BoundKind,
): Pick<PartialDate, 'earliest' | 'latest' | 'precision' | 'bound'> {
  switch (kind) {
    case 'before':
      return { earliest: null, latest: addDays(earliest, -1), precision: 'range', bound: 'before' };
    case 'by':
      return { earliest: null, latest, precision: 'range', bound: 'within' };
    case 'after':
      return { earliest: addDays(latest, 1), latest: null, precision: 'range', bound: 'after' };
    case 'since':
    case 'from':
      return { earliest, latest: null, precision: 'range', bound: 'within' };
    default:
      return { earliest, latest, precision, bound: 'within' };
  }
}

const PREFIXES: readonly (readonly [string, BoundKind])[] = [
  ['between', 'between'],
  ['before', 'before'],
  ['prior to', 'before'],
  ['earlier than', 'before'],
  ['pre', 'before'],
  ['on or before', 'by'],
  ['no later than', 'by'],
  ['up to', 'by'],
  ['until', 'by'],
  ['by', 'by'],
  ['after', 'after'],
  ['later than', 'after'],
  ['post', 'after'],
  ['on or after', 'since'],
  ['no earlier than', 'since'],
  ['since', 'since'],
  ['from', 'from'],
];

const SUFFIXES: readonly (readonly [string, BoundKind])[] = [
  [' onwards', 'since'],
  [' onward', 'since'],
  [' or later', 'since'],
  [' or earlier', 'by'],
];

/** The seven days that begin with a day, or end with it. */
export function weekOf(day: IsoDay, end: 'first' | 'last'): readonly [IsoDay, IsoDay] {
  const number = dayNumber(day);
  return end === 'first' ? [day, isoDay(number + 6)] : [isoDay(number - 6), day];
}
