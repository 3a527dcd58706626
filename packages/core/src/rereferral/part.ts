import { dayNumber, type DayNumber, type IsoDay } from '../dates/day.js';
import { NO_DAY } from '../log/event-columns.js';
import type { Reach } from './rereferral-records.js';

/** One number for each row, by its position: a typed array here, a plain object after JSON. */
export type Numbers = Readonly<Record<number, number>>;

/** The number of a row. */
export function valueAt(numbers: Numbers, row: number): number {
  return numbers[row] ?? 0;
}

/** What every row of a part says, whatever it counts. */
export type BaseName =
  'child' | 'family' | 'episode' | 'day' | 'age' | 'source' | 'need' | 'team' | 'ethnicity';

/**
 * A partial result: JSON-safe, filled from the records of some children and merged exactly. Nothing is decided in it:
 * the functions that give results judge its rows. All that concerns one child must come from the same records.
 */
export interface Part<Name extends string = never> {
  /** Null: nothing was added yet. */
  readonly asAt: IsoDay | null;
  /** How far the sources can speak of what the rows are; null: they declare their limits and hold nothing of it. */
  readonly reach: Reach | null;
  readonly length: number;
  /**
   * One number for each row. `child`, `family`, `episode`: positions in the lists below, or -1 for none; `day` decides
   * the period, NO_DAY: no usable day; `age` in whole years, -1 unborn, -2 not recorded; `source`, `need`, `team` and
   * `ethnicity`: positions in `words`, 0 not recorded.
   */
  readonly columns: Readonly<Record<BaseName | Name, Numbers>>;
  readonly children: readonly string[];
  readonly families: readonly string[];
  readonly episodes: readonly string[];
  readonly words: readonly string[];
}

/** The age of someone whose birth is not recorded. */
export const NO_AGE = -2;

/** Nothing yet. `names`: the columns beside those of every part. */
export function emptyPart<Name extends string>(names: readonly Name[]): Part<Name> {
  return {
    asAt: null,
    reach: { declared: false, from: null, to: null },
    length: 0,
    columns: newColumns(names, 0),
    children: [],
    families: [],
    episodes: [],
    words: [''],
  };
}

/** Columns with room for so many rows, all noughts. */
export function newColumns<Name extends string>(
  names: readonly Name[],
  capacity: number,
): Record<BaseName | Name, Int32Array> {
  const columns = {} as Record<BaseName | Name, Int32Array>;
  for (const name of [...BASE, ...names]) columns[name] = new Int32Array(capacity);
  return columns;
}

/**
 * Two parts as one: what results say is the same whichever comes first, and whichever way children were split.
 *
 * @throws {RangeError} When the parts are as at different days, or a child is in both: such numbers do not belong together, and
 *   what is told of half a child's records is wrong.
 */
export function mergeParts<Name extends string>(a: Part<Name>, b: Part<Name>): Part<Name> {
  if (a.asAt === null) return b;
  if (b.asAt === null) return a;
  if (a.asAt !== b.asAt) throw new RangeError('The parts are as at different days');
  const lists = {
    children: united(a.children, b.children),
    families: united(a.families, b.families),
    episodes: united(a.episodes, b.episodes),
    words: united(a.words, b.words),
  };
  if (lists.children.texts.length < a.children.length + b.children.length)
    throw new RangeError('A child is in both parts');
  const columns = {} as Record<BaseName | Name, Numbers>;
  for (const name of Object.keys(a.columns) as (BaseName | Name)[]) {
    const list = LIST_OF.get(name);
    columns[name] = joined([a, b], name, list === undefined ? null : lists[list].places);
  }
  return {
    asAt: a.asAt,
    reach: narrowest(a.reach, b.reach),
    length: a.length + b.length,
    columns,
    children: lists.children.texts,
    families: lists.families.texts,
    episodes: lists.episodes.texts,
    words: lists.words.texts,
  };
}

/** The as-at day of a part as a number; where nothing was added, 0. */
export function asAtOf({ asAt }: Pick<Part, 'asAt'>): DayNumber {
  return asAt === null ? 0 : dayNumber(asAt);
}

/** The last day up to which a part's sources would show what is counted. */
export function knownTo({ asAt, reach }: Pick<Part, 'asAt' | 'reach'>): DayNumber {
  return Math.min(asAtOf({ asAt }), reach?.to ?? Infinity);
}

/**
 * The first day from which a part's sources show everything of what it counts: as they declare, else the first day
 * that any row has, of this part or of one that it was taken from, which is then assumed. Null: they declare no limit, or there are no rows.
 */
export function historyFrom({ reach, columns, length }: Pick<Part, 'reach' | 'columns' | 'length'>): {
  readonly day: DayNumber;
  readonly assumed: boolean;
} | null {
  if (reach === null) return { day: Infinity, assumed: false };
  if (reach.declared) return reach.from === null ? null : { day: reach.from, assumed: false };
  let first = reach.from ?? NO_DAY;
  for (let row = 0; row < length; row += 1) first = Math.min(first, columns.day[row] ?? NO_DAY);
  return first === NO_DAY ? null : { day: first, assumed: true };
}

/** The cluster of a row: its family, or the child where no family is recorded. A whole number. */
export function clusterOf({ columns, families }: Pick<Part, 'columns' | 'families'>, row: number): number {
  const family = columns.family[row] ?? -1;
  return family < 0 ? families.length + (columns.child[row] ?? 0) : family;
}

const BASE: readonly BaseName[] = [
  'child',
  'family',
  'episode',
  'day',
  'age',
  'source',
  'need',
  'team',
  'ethnicity',
];
const LIST_OF: ReadonlyMap<string, 'children' | 'families' | 'episodes' | 'words'> = new Map([
  ['child', 'children'],
  ['family', 'families'],
  ['episode', 'episodes'],
  ['source', 'words'],
  ['need', 'words'],
  ['team', 'words'],
  ['ethnicity', 'words'],
]);

function united(
  a: readonly string[],
  b: readonly string[],
): { readonly texts: readonly string[]; readonly places: readonly number[] } {
  const texts = [...a];
  const known = new Map(a.map((text, i) => [text, i]));
  const places = b.map((text) => {
    const place = known.get(text) ?? texts.push(text) - 1;
    known.set(text, place);
    return place;
  });
  return { texts, places };
}

function joined<Name extends string>(
  [a, b]: readonly [Part<Name>, Part<Name>],
  name: BaseName | Name,
  places: readonly number[] | null,
): Int32Array {
  const column = new Int32Array(a.length + b.length);
  const [first, second] = [a.columns[name], b.columns[name]];
  for (let row = 0; row < a.length; row += 1) column[row] = first[row] ?? 0;
  for (let row = 0; row < b.length; row += 1) {
    const value = second[row] ?? 0;
    column[a.length + row] = places === null || value < 0 ? value : (places[value] ?? 0);
  }
  return column;
}

function narrowest(a: Reach | null, b: Reach | null): Reach | null {
  if (a === null || b === null) return null;
  return {
    declared: a.declared || b.declared,
    from: a.from === null ? b.from : b.from === null ? a.from : Math.max(a.from, b.from),
    to: a.to === null ? b.to : b.to === null ? a.to : Math.min(a.to, b.to),
  };
}
