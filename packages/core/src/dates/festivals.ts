import { inferredYear, yearSpan, type Judging, type SpanAttempt } from './date-span.js';
import { isoDayOf } from './day.js';

/**
 * Reads "Christmas 2010" and the like: the feast's day, approximate where people mean the days around it.
 *
 * @returns Null where the text names no feast.
 */
export function festivalSpan(text: string, judging: Judging): SpanAttempt | null {
  const space = text.lastIndexOf(' ');
  const feast = FEASTS.get(text.slice(0, Math.max(0, space)));
  const digits = text.slice(space + 1).replace(/^'/, '');
  if (feast === undefined || !/^(?:\d{2}|\d{4})$/.test(digits)) return null;
  const written =
    digits.length === 2 ? inferredYear(Number(digits), judging) : { year: Number(digits), inferred: false };
  const year = yearSpan(written, judging);
  if (typeof year === 'string') return year;
  const [month, day] = feast.easter === undefined ? [feast.month, feast.day] : easterSunday(written.year);
  const found = isoDayOf(written.year, month, day);
  if (found === null) return 'date-impossible';
  return { ...year, earliest: found, latest: found, precision: 'day', approximate: feast.approximate };
}

interface Feast {
  readonly month: number;
  readonly day: number;
  readonly approximate: boolean;
  readonly easter?: true;
}

const FEASTS: ReadonlyMap<string, Feast> = new Map<string, Feast>([
  ['xmas', { month: 12, day: 25, approximate: true }],
  ['christmas', { month: 12, day: 25, approximate: true }],
  ['xmas day', { month: 12, day: 25, approximate: false }],
  ['christmas day', { month: 12, day: 25, approximate: false }],
  ['xmas eve', { month: 12, day: 24, approximate: false }],
  ['christmas eve', { month: 12, day: 24, approximate: false }],
  ['boxing day', { month: 12, day: 26, approximate: false }],
  ['new year', { month: 1, day: 1, approximate: true }],
  ["new year's day", { month: 1, day: 1, approximate: false }],
  ['new years day', { month: 1, day: 1, approximate: false }],
  ["new year's eve", { month: 12, day: 31, approximate: false }],
  ['new years eve', { month: 12, day: 31, approximate: false }],
  ['easter', { month: 4, day: 1, approximate: true, easter: true }],
  ['easter sunday', { month: 4, day: 1, approximate: false, easter: true }],
]);

// The Gregorian computus, "anonymous" form of 1876.
function easterSunday(year: number): readonly [month: number, day: number] {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const skipped = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - Math.floor(century / 4) - skipped + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - moon - (year % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * sunday) / 451);
  const count = moon + sunday - 7 * late + 114;
  return [Math.floor(count / 31), (count % 31) + 1];
}
