import { isoDay, type IsoDay } from '../dates/day.js';
import { NO_DAY } from '../log/event-columns.js';
import type { Rows } from './group-by.js';
import { wilsonLimits } from './normal.js';
import { clusterOf, type Part } from './part.js';

/**
 * What a row counts as: `yes` in numerator and denominator, `no` in the denominator only, anything else in neither, and
 * why not.
 */
export type Verdict = 'yes' | 'no' | (string & {});

/** How a measure judges its rows. The same function gives the number and the list behind it. */
export type Judge = (row: number) => Verdict;

/** Numerator and denominator of the children, or families, behind a share. */
export interface Units {
  readonly numerator: number;
  readonly denominator: number;
}

/** How many rows were left out for one reason. */
export interface Excluded {
  readonly reason: string;
  readonly count: number;
}

/** A share with what it is made of. */
export interface Share extends Units {
  /** 100 x numerator / denominator to one decimal place, as published; null where the denominator is 0. */
  readonly percent: number | null;
  /**
   * 95% limits in percent: Wilson's, with as many observations as the families are worth (siblings are not
   * independent). Null where there is no percent.
   */
  readonly limits: { readonly low: number; readonly high: number } | null;
  /** In order of the reasons' names. */
  readonly excluded: readonly Excluded[];
  /** Children with at least one row in each. */
  readonly children: Units;
  /** Families likewise; a child whose family is not recorded counts as one. */
  readonly families: Units;
}

/** A row behind a number: enough to open the case. */
export interface Member {
  readonly childId: string;
  readonly familyId: string | null;
  readonly episodeId: string | null;
  readonly day: IsoDay | null;
}

/** The share of rows judged `yes`. The order of the rows makes no difference. */
export function shareOf(part: Part, rows: Rows, judge: Judge): Share {
  const children = unitTable(part.children.length);
  const families = unitTable(part.families.length + part.children.length);
  const excluded = new Map<string, number>();
  let numerator = 0;
  let denominator = 0;
  for (const row of rows) {
    const verdict = judge(row);
    if (verdict !== 'yes' && verdict !== 'no') {
      excluded.set(verdict, (excluded.get(verdict) ?? 0) + 1);
      continue;
    }
    const yes = verdict === 'yes' ? 1 : 0;
    numerator += yes;
    denominator += 1;
    children.add(part.columns.child[row] ?? 0, yes);
    families.add(clusterOf(part, row), yes);
  }
  return {
    numerator,
    denominator,
    percent: percentOf(numerator, denominator),
    limits: clusteredLimits(numerator, denominator, families.sums()),
    excluded: excludedList(excluded),
    children: children.units(),
    families: families.units(),
  };
}

/** A judge that works out each row once. */
export function judgedOnce(part: Part, judge: Judge): Judge {
  const verdicts: Verdict[] = [];
  for (let row = 0; row < part.length; row += 1) verdicts.push(judge(row));
  return (row) => verdicts[row] ?? '';
}

/** The rows with a verdict, for opening the cases: in order of day, child and episode; days unknown come last. */
export function behind(part: Part, rows: Rows, judge: Judge, verdict: Verdict): Member[] {
  return rows
    .filter((row) => judge(row) === verdict)
    .map((row) => memberOf(part, row))
    .sort(
      (a, b) =>
        compare(a.day ?? '~', b.day ?? '~') ||
        compare(a.childId, b.childId) ||
        compare(a.episodeId ?? '', b.episodeId ?? ''),
    );
}

/** Whom a row is about. */
export function memberOf({ columns, children, families, episodes }: Part, row: number): Member {
  const day = columns.day[row] ?? NO_DAY;
  return {
    childId: children[columns.child[row] ?? -1] ?? '',
    familyId: families[columns.family[row] ?? -1] ?? null,
    episodeId: episodes[columns.episode[row] ?? -1] ?? null,
    day: day === NO_DAY ? null : isoDay(day),
  };
}

/** 100 x part / whole, rounded half up to one decimal place, as in the DfE's tables; null where `whole` is 0. */
export function percentOf(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((1000 * part) / whole) / 10;
}

/** Reasons and counts, in order of the reasons. */
export function excludedList(counts: ReadonlyMap<string, number>): Excluded[] {
  return [...counts]
    .map(([reason, count]): Excluded => ({ reason, count }))
    .sort((a, b) => compare(a.reason, b.reason));
}

/** Over families: how many, and sums of products of their rows (n) and rows judged yes (k). Whole numbers. */
export interface FamilySums {
  readonly families: number;
  readonly nn: number;
  readonly nk: number;
  readonly kk: number;
}

/**
 * Wilson's limits in percent, with the effective number of observations: the actual one divided by the design effect
 * of the families, never more than the actual one. Where all or none have it, the families themselves are counted.
 */
export function clusteredLimits(k: number, n: number, { families, nn, nk, kk }: FamilySums): Share['limits'] {
  if (n === 0) return null;
  const share = k / n;
  const independent = (share * (1 - share)) / n;
  const squares = kk - 2 * share * nk + share * share * nn;
  const spread = families < 2 ? 0 : ((families / (families - 1)) * squares) / (n * n);
  const effective = independent === 0 || families < 2 ? families : Math.min(n, (n * independent) / spread);
  const limits = wilsonLimits(k, n, { effective });
  return limits === null ? null : { low: 100 * limits.low, high: 100 * limits.high };
}

/** Rows (n) and rows judged yes (k) of each unit. */
export interface UnitTable {
  readonly add: (unit: number, yes: number) => void;
  readonly units: () => Units;
  readonly sums: () => FamilySums;
}

/** An empty table for so many units. */
export function unitTable(size: number): UnitTable {
  const n = new Int32Array(size);
  const k = new Int32Array(size);
  return {
    add: (unit, yes) => {
      n[unit] = (n[unit] ?? 0) + 1;
      k[unit] = (k[unit] ?? 0) + yes;
    },
    units: () => {
      let numerator = 0;
      let denominator = 0;
      for (let unit = 0; unit < size; unit += 1) {
        if ((n[unit] ?? 0) > 0) denominator += 1;
        if ((k[unit] ?? 0) > 0) numerator += 1;
      }
      return { numerator, denominator };
    },
    sums: () => {
      const sums = { families: 0, nn: 0, nk: 0, kk: 0 };
      for (let unit = 0; unit < size; unit += 1) {
        const rows = n[unit] ?? 0;
        const yes = k[unit] ?? 0;
        if (rows > 0) sums.families += 1;
        sums.nn += rows * rows;
        sums.nk += rows * yes;
        sums.kk += yes * yes;
      }
      return sums;
    },
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
