import type { IsoDay } from '../dates/day.js';
import { NO_DAY } from '../log/event-columns.js';
import type { ClosurePart } from './closure-part.js';
import { inPeriod, type Period } from './group-by.js';
import { clusterOf, valueAt } from './part.js';
import { knownDays, type KnownDays } from './warnings.js';
import { Z_95, type Limits } from './normal.js';

/** The mean number of times that a child had come back by a day. Null: fewer than 10 children are followed so long. */
export interface MeanReturns {
  readonly time: number;
  readonly followed: number;
  readonly mean: number | null;
  readonly error: number | null;
  readonly limits: Limits | null;
}

/** How often children came back. */
export interface RepeatedReturns {
  readonly measure: 'repeated-returns';
  readonly asAt: IsoDay | null;
  readonly known: KnownDays;
  readonly children: number;
  readonly families: number;
  /** Children by number of returns so far: none, one, two, three or more. Those followed longer had more time. */
  readonly byReturns: readonly [none: number, one: number, two: number, more: number];
  readonly means: readonly MeanReturns[];
}

/**
 * The mean cumulative number of returns of a child since its first closure in a period (W. Nelson; standard errors that
 * hold for recurring events and siblings, J. F. Lawless and C. Nadeau, Technometrics 37, 1995). Children count as long
 * as they are followed: to the last day known, their 18th birthday, death or known move away.
 */
export function repeatedReturns(
  part: ClosurePart,
  { at = [182, 365, 730, 1095], minimumFollowed = 10, ...period }: RepeatedReturnsOptions = {},
): RepeatedReturns {
  const lives = livesOf(part, period);
  const table = meanTable(lives);
  const counts: [number, number, number, number] = [0, 0, 0, 0];
  for (const { returns } of lives) counts[Math.min(3, returns.length) as 0 | 1 | 2 | 3] += 1;
  return {
    measure: 'repeated-returns',
    asAt: part.asAt,
    known: knownDays(part),
    children: lives.length,
    families: new Set(lives.map(({ cluster }) => cluster)).size,
    byReturns: counts,
    means: [...at].sort((a, b) => a - b).map((time) => meanAt(lives, table, time, minimumFollowed)),
  };
}

/** At which days since the first closure, and with how many children followed at least. */
export interface RepeatedReturnsOptions extends Period {
  readonly at?: readonly number[];
  readonly minimumFollowed?: number;
}

interface Life {
  readonly cluster: number;
  /** Days since the first closure: of the end of following and of each return, in order. */
  readonly end: number;
  readonly returns: readonly number[];
}

function livesOf(part: ClosurePart, period: Period): Life[] {
  const { child, day, excluded, end } = part.columns;
  const first = new Int32Array(part.children.length).fill(-1);
  for (const row of inPeriod(part, period)) {
    if (excluded[row] !== 0) continue;
    const place = valueAt(child, row);
    const other = first[place] ?? -1;
    if (other < 0 || valueAt(day, row) < valueAt(day, other)) first[place] = row;
  }
  const returns = returnsSince(part, first);
  const lives: Life[] = [];
  first.forEach((row, place) => {
    if (row < 0) return;
    const own = (returns.get(place) ?? []).sort((a, b) => a - b);
    lives.push({ cluster: clusterOf(part, row), end: valueAt(end, row) - valueAt(day, row), returns: own });
  });
  return lives.sort((a, b) => a.cluster - b.cluster);
}

/** Of each child with a first closure, the days from it to each return. */
function returnsSince({ columns, length }: ClosurePart, first: Int32Array): Map<number, number[]> {
  const { child, day, excluded, returned } = columns;
  const found = new Map<number, number[]>();
  for (let row = 0; row < length; row += 1) {
    const place = valueAt(child, row);
    const origin = first[place] ?? -1;
    if (origin < 0 || valueAt(returned, row) === NO_DAY || excluded[row] !== 0) continue;
    if (valueAt(day, row) < valueAt(day, origin)) continue;
    const own = found.get(place);
    const days = valueAt(returned, row) - valueAt(day, origin);
    if (own === undefined) found.set(place, [days]);
    else own.push(days);
  }
  return found;
}

interface MeanTable {
  /** By day: still followed, mean so far, and the sum of the day's rise divided by the followed. */
  readonly followed: Float64Array;
  readonly mean: Float64Array;
  readonly spread: Float64Array;
}

function meanTable(lives: readonly Life[]): MeanTable {
  const length = lives.reduce((most, { end }) => Math.max(most, end), 0) + 1;
  const followed = new Float64Array(length);
  const returns = new Float64Array(length);
  for (const life of lives) {
    const last = Math.max(0, life.end);
    followed[last] = valueAt(followed, last) + 1;
    for (const day of life.returns) returns[day] = valueAt(returns, day) + 1;
  }
  for (let day = length - 2; day >= 0; day -= 1)
    followed[day] = valueAt(followed, day) + valueAt(followed, day + 1);
  const mean = new Float64Array(length);
  const spread = new Float64Array(length);
  for (let day = 0; day < length; day += 1) {
    const rise = valueAt(returns, day) / valueAt(followed, day);
    mean[day] = valueAt(mean, day - 1) + rise;
    spread[day] = valueAt(spread, day - 1) + rise / valueAt(followed, day);
  }
  return { followed, mean, spread };
}

function meanAt(lives: readonly Life[], table: MeanTable, time: number, minimum: number): MeanReturns {
  const followed = valueAt(table.followed, time);
  if (followed < minimum || followed === 0) return { time, followed, mean: null, error: null, limits: null };
  const mean = valueAt(table.mean, time);
  const error = Math.sqrt(inOrderSum(familyInfluences(lives, table, time).map((own) => own * own)));
  const stretch = mean === 0 ? 1 : Math.exp((Z_95 * error) / mean);
  return {
    time,
    followed,
    mean,
    error,
    limits: mean === 0 ? null : { low: mean / stretch, high: mean * stretch },
  };
}

/** How much each family moves the mean. Lives stand family by family, so that each sum is made once. */
function familyInfluences(lives: readonly Life[], table: MeanTable, time: number): Float64Array {
  const own = new Float64Array(lives.length);
  lives.forEach((life, i) => (own[i] = influenceOf(life, table, time)));
  const sums = new Float64Array(lives.length);
  let families = 0;
  let start = 0;
  while (start < lives.length) {
    let end = start + 1;
    while (lives[end]?.cluster === lives[start]?.cluster) end += 1;
    // Two numbers have the same sum in either order.
    sums[families] =
      end - start > 2
        ? inOrderSum(own.subarray(start, end))
        : (own[start] ?? 0) + (end - start > 1 ? (own[start + 1] ?? 0) : 0);
    families += 1;
    start = end;
  }
  return sums.subarray(0, families);
}

function influenceOf({ end, returns }: Life, { spread, followed }: MeanTable, time: number): number {
  let influence = -(spread[Math.min(time, Math.max(0, end))] ?? 0);
  for (const day of returns) if (day <= time) influence += 1 / (followed[day] ?? 1);
  return influence;
}

// Summed from the smallest, so that the order of the rows leaves no trace.
function inOrderSum(values: Float64Array): number {
  let sum = 0;
  for (const value of values.sort()) sum += value;
  return sum;
}
