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
  const clock = (start: number, end: number): boolean =>
    end - start < 40 && CLOCK.test(String.fromCharCode(...bytes.subarray(start, end)));
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

const HYPHEN = 45;
const SLASH = 47;
const CLOCK = /^[ T](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[-+](?:0\d|1[0-4]):[0-5]\d)?$/;
const FIRST_YEAR = 1900;
const END_YEAR = 2101;
const MILLISECONDS = 86_400_000; // of a day

const MONTH_STARTS = Int32Array.from({ length: (END_YEAR - FIRST_YEAR) * 12 + 1 }, (_, month) =>
  Math.round(Date.UTC(FIRST_YEAR, month) / MILLISECONDS),
);
