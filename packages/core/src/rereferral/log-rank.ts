import { chiSquareTail } from './chi-square.js';
import {
  asColumns,
  followedColumns,
  riskTable,
  type Followed,
  type FollowedColumns,
  type RiskTable,
} from './risk-table.js';

/** One group of a comparison: what happened, and what would have if all groups were alike. */
export interface LogRankGroup {
  readonly group: string;
  readonly observations: number;
  readonly observed: number;
  readonly expected: number;
}

/** Whether curves differ by more than chance. Null statistic: fewer than two groups, or nothing happened. */
export interface LogRank {
  readonly groups: readonly LogRankGroup[];
  readonly statistic: number | null;
  readonly degrees: number;
  readonly chance: number | null;
}

/**
 * The log-rank test between groups, in order of their names. It compares how fast things happen to those still
 * followed; what competes counts as the end of following. Not adjusted: neither for other differences between the
 * groups nor for siblings, who are not independent.
 */
export function logRank(groups: ReadonlyMap<string, readonly Followed[] | FollowedColumns>): LogRank {
  const names = [...groups.keys()].sort();
  const columns = names.map((name) => asColumns(groups.get(name) ?? []));
  const tables = columns.map(riskTable);
  const all = riskTable(together(columns.length < 2 ? [] : columns));
  const { expected, variance } = expectedOf(tables, all);
  const observed = tables.map(({ events }) => events.reduce((sum, count) => sum + count, 0));
  const degrees = Math.max(0, names.length - 1);
  const differences = observed.map((count, i) => count - (expected[i] ?? 0)).slice(0, degrees);
  const solved = degrees === 0 ? null : solve(variance, differences);
  const statistic = solved === null || degrees === 0 ? null : dot(differences, solved);
  return {
    groups: names.map((group, i) => ({
      group,
      observations: columns[i]?.time.length ?? 0,
      observed: observed[i] ?? 0,
      expected: expected[i] ?? 0,
    })),
    statistic,
    degrees,
    chance: statistic === null ? null : chiSquareTail(statistic, degrees),
  };
}

function together(columns: readonly FollowedColumns[]): FollowedColumns {
  const all = followedColumns(columns.reduce((sum, { time }) => sum + time.length, 0));
  let place = 0;
  for (const { time, kind } of columns) {
    all.time.set(time, place);
    all.kind.set(kind, place);
    place += time.length;
  }
  return all;
}

function expectedOf(
  tables: readonly RiskTable[],
  all: RiskTable,
): { readonly expected: number[]; readonly variance: number[][] } {
  const expected = tables.map(() => 0);
  const free = Math.max(0, tables.length - 1);
  const variance = Array.from({ length: free }, () => new Array<number>(free).fill(0));
  const places = tables.map(() => 0);
  all.times.forEach((time, at) => {
    const events = all.events[at] ?? 0;
    const followed = all.followed[at] ?? 0;
    tables.forEach(({ times }, g) => {
      while ((times[places[g] ?? 0] ?? Infinity) < time) places[g] = (places[g] ?? 0) + 1;
    });
    if (events === 0) return;
    const own = tables.map((table, g) => table.followed[places[g] ?? 0] ?? 0);
    own.forEach((count, g) => (expected[g] = (expected[g] ?? 0) + (events * count) / followed));
    if (followed < 2) return;
    const scale = (events * (followed - events)) / (followed * followed * (followed - 1));
    variance.forEach((row, i) => {
      row.forEach((value, j) => {
        const a = own[i] ?? 0;
        row[j] = value + scale * a * ((i === j ? followed : 0) - (own[j] ?? 0));
      });
    });
  });
  return { expected, variance };
}

/** Solves `matrix x = right` by elimination; null where the matrix is singular. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] | null {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  for (let i = 0; i < rows.length; i += 1) {
    const pivot = rows[i] ?? [];
    const lead = pivot[i] ?? 0;
    if (Math.abs(lead) < 1e-12) return null;
    rows.forEach((row, j) => {
      if (j === i) return;
      const factor = (row[i] ?? 0) / lead;
      for (let k = i; k < row.length; k += 1) row[k] = (row[k] ?? 0) - factor * (pivot[k] ?? 0);
    });
  }
  return rows.map((row, i) => (row.at(-1) ?? 0) / (row[i] ?? 1));
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}
