import { calendarDay, dayNumber, type DayNumber, type IsoDay } from '../dates/day.js';
import { NO_DAY } from '../log/event-columns.js';
import { NO_AGE, type Part } from './part.js';

/** What a cohort can be split by. `year`: years to 31 March, named by the year in which they end. */
export type GroupBy = 'year' | 'quarter' | 'month' | 'source' | 'need' | 'team' | 'age' | 'ethnicity';

/** Every split. */
export const GROUPS: readonly GroupBy[] = [
  'year',
  'quarter',
  'month',
  'source',
  'need',
  'team',
  'age',
  'ethnicity',
];

/** Age bands of the published tables, youngest first; in years. */
export const AGE_BANDS: readonly string[] = ['unborn', '0', '1-4', '5-9', '10-15', '16-17', '18+'];

/** From which day to which, both inclusive; not given: no limit. */
export interface Period {
  readonly from?: IsoDay;
  readonly to?: IsoDay;
}

/** Some rows of a part, by position. */
export type Rows = Int32Array;

/** Whether a split is by time. */
export function isByTime(by: GroupBy): boolean {
  return by === 'year' || by === 'quarter' || by === 'month';
}

/**
 * The rows of each group, in order of the groups' names (ages youngest first); those of which it is not recorded come
 * last, under null. Ethnicity `REFU` (preferred not to say) and `NOBT` (not yet obtained) are groups of their own.
 */
export function groupRows(
  part: Part,
  rows: Rows,
  by: GroupBy,
): (readonly [group: string | null, rows: Rows])[] {
  const codes = rows.map(groupCode(part, by));
  const sizes = new Map<number, number>();
  for (const code of codes) sizes.set(code, (sizes.get(code) ?? 0) + 1);
  const groups = new Map<number, { readonly own: Int32Array; size: number }>();
  for (const [code, size] of sizes) groups.set(code, { own: new Int32Array(size), size: 0 });
  rows.forEach((row, i) => {
    const group = groups.get(codes[i] ?? 0);
    if (group === undefined) return;
    group.own[group.size] = row;
    group.size += 1;
  });
  return [...groups]
    .map(([code, { own }]) => ({ code, own, name: groupName(part, by, code) }))
    .sort((a, b) => compareGroups(a, b, by))
    .map(({ name, own }) => [name, own]);
}

/** The rows of a period. Rows without a usable day are in none but the unlimited. */
export function inPeriod({ columns, length }: Part, { from, to }: Period = {}): Rows {
  const first = from === undefined ? -Infinity : dayNumber(from);
  const last = to === undefined ? (from === undefined ? Infinity : NO_DAY - 1) : dayNumber(to);
  const rows = new Int32Array(length);
  const { day: days } = columns;
  let size = 0;
  for (let row = 0; row < length; row += 1) {
    const day = days[row] ?? NO_DAY;
    if (day < first || day > last) continue;
    rows[size] = row;
    size += 1;
  }
  return rows.subarray(0, size);
}

/** The rows of which something holds, in the same order. */
export function keepRows(rows: Rows, is: (row: number) => boolean): Rows {
  const kept = new Int32Array(rows.length);
  let size = 0;
  for (const row of rows) {
    if (!is(row)) continue;
    kept[size] = row;
    size += 1;
  }
  return kept.subarray(0, size);
}

/** Whole years from a birth to a day; -1 before the birth. */
export function yearsOn(day: DayNumber, birth: DayNumber): number {
  if (day < birth) return -1;
  const years = Math.floor((day - birth) / 365.25);
  // Near a birthday the calendar decides; elsewhere the days do.
  const rest = (day - birth) % 365.25;
  if (rest > 2 && rest < 363.25) return years;
  const then = calendarDay(birth);
  const now = calendarDay(day);
  const isBefore = now.month < then.month || (now.month === then.month && now.day < then.day);
  return now.year - then.year - (isBefore ? 1 : 0);
}

const NOT_RECORDED = -1;

function groupCode({ columns }: Part, by: GroupBy): (row: number) => number {
  if (by === 'age') return (row) => ageCode(columns.age[row] ?? NO_AGE);
  if (!isByTime(by)) {
    const codes = columns[by as 'source' | 'need' | 'team' | 'ethnicity'];
    return (row) => {
      const code = codes[row] ?? 0;
      return code === 0 ? NOT_RECORDED : code;
    };
  }
  const known = new Map<DayNumber, number>();
  return (row) => {
    const day = columns.day[row] ?? NO_DAY;
    if (day === NO_DAY) return NOT_RECORDED;
    let code = known.get(day);
    if (code === undefined) {
      code = periodCode(day, by);
      known.set(day, code);
    }
    return code;
  };
}

function periodCode(number: DayNumber, by: GroupBy): number {
  const { year, month } = calendarDay(number);
  if (by === 'month') return year * 12 + month - 1;
  if (by === 'quarter') return year * 4 + Math.floor((month - 1) / 3);
  return month > 3 ? year + 1 : year;
}

function groupName({ words }: Part, by: GroupBy, code: number): string | null {
  if (code === NOT_RECORDED) return null;
  if (by === 'age') return AGE_BANDS[code] ?? null;
  if (by === 'month') return `${Math.floor(code / 12)}-${String((code % 12) + 1).padStart(2, '0')}`;
  if (by === 'quarter') return `${Math.floor(code / 4)}-Q${(code % 4) + 1}`;
  return by === 'year' ? String(code) : (words[code] ?? null);
}

function ageCode(age: number): number {
  if (age === NO_AGE) return NOT_RECORDED;
  return FIRST_YEARS.filter((first) => first <= age).length - 1;
}

const FIRST_YEARS = [-1, 0, 1, 5, 10, 16, 18];

interface Named {
  readonly code: number;
  readonly name: string | null;
}

function compareGroups(a: Named, b: Named, by: GroupBy): number {
  if (a.name === null || b.name === null) return a.name === b.name ? 0 : a.name === null ? 1 : -1;
  if (by === 'age' || isByTime(by)) return a.code - b.code;
  return a.name < b.name ? -1 : 1;
}
