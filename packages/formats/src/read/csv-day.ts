import { dayNumber } from '@case-journey/core';

/** No day could be read quickly. */
export const NOT_PLAIN = -0x80000000;

/**
 * Reads the days of nearly every record straight from bytes: `14/03/2010`, `2010-03-14`, and either with a clock time
 * behind it. Gives the number of the day, or {@link NOT_PLAIN} for anything else: other forms, impossible days, days
 * before 1900 or after `lastPlain`. Those are for the reader of written dates.
 */
export function plainDays(bytes: Uint8Array, lastPlain: number): (start: number, end: number) => number {
  const two = (at: number): number => {
    const tens = (bytes[at] ?? 0) - 48;
    const ones = (bytes[at + 1] ?? 0) - 48;
    return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -10_000 : tens * 10 + ones;
  };
  const between = (at: number, most: number): boolean => {
    const value = two(at);
    return value >= 0 && value <= most;
  };
  const clock = (start: number, end: number): boolean => {
    if (bytes[start] !== SPACE && bytes[start] !== LETTER_T) return false;
    if (!between(start + 1, 23) || bytes[start + 3] !== COLON || !between(start + 4, 59)) return false;
    let at = start + 6;
    if (at < end && bytes[at] === COLON && between(at + 1, 59)) at = pastFraction(at + 3, end);
    if (at < end && bytes[at] === LETTER_Z) at += 1;
    else if (isOffset(at, end)) at += 6;
    return at === end;
  };
  const pastFraction = (from: number, end: number): number => {
    if (from >= end || bytes[from] !== DOT) return from;
    let at = from + 1;
    while (at < end && at < from + 10 && isDigit(bytes[at] ?? 0)) at += 1;
    return at === from + 1 ? from : at;
  };
  const isOffset = (at: number, end: number): boolean =>
    end === at + 6 &&
    (bytes[at] === PLUS || bytes[at] === HYPHEN) &&
    between(at + 1, 14) &&
    bytes[at + 3] === COLON &&
    between(at + 4, 59);
  const ukDay = (start: number): number =>
    number(two(start + 6) * 100 + two(start + 8), two(start + 3), two(start));
  const isoDay = (start: number): number =>
    number(two(start) * 100 + two(start + 2), two(start + 5), two(start + 8));
  const number = (year: number, month: number, day: number): number => {
    if (year < FIRST_YEAR || year >= END_YEAR || month < 1 || month > 12 || day < 1) return NOT_PLAIN;
    const position = (year - FIRST_YEAR) * 12 + month - 1;
    const found = (MONTH_STARTS[position] ?? 0) + day - 1;
    return found >= (MONTH_STARTS[position + 1] ?? 0) || found > lastPlain ? NOT_PLAIN : found;
  };
  return (start, end) => {
    const length = end - start;
    if (length < 10 || (length > 10 && !clock(start + 10, end))) return NOT_PLAIN;
    if (bytes[start + 2] === SLASH && bytes[start + 5] === SLASH) return ukDay(start);
    return bytes[start + 4] === HYPHEN && bytes[start + 7] === HYPHEN ? isoDay(start) : NOT_PLAIN;
  };
}

const SPACE = 32;
const PLUS = 43;
const HYPHEN = 45;
const DOT = 46;
const SLASH = 47;
const COLON = 58;
const LETTER_T = 84;
const LETTER_Z = 90;
const FIRST_YEAR = 1900;
const END_YEAR = 2101;

function isDigit(byte: number): boolean {
  return byte >= 48 && byte <= 57;
}

const MONTH_STARTS = Int32Array.from({ length: (END_YEAR - FIRST_YEAR) * 12 + 1 }, (_, position) =>
  dayNumber(`${FIRST_YEAR + Math.floor(position / 12)}-${String((position % 12) + 1).padStart(2, '0')}-01`),
);
