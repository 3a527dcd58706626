import { isoDay, type IsoDay } from '../dates/day.js';
import { NO_DAY } from '../log/event-columns.js';
import { keepRows, type Rows } from './group-by.js';
import { wilsonLimits } from './normal.js';
import type { Part } from './part.js';

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

/** What each row of a part counts as, worked out once. */
export interface Verdicts {
  /** Position in `names` of each row's verdict. */
  readonly codes: Uint8Array;
  /** `no`, `yes`, then the reasons met. */
  readonly names: readonly Verdict[];
}

/** Judges every row of a part. */
export function judged(part: Pick<Part, 'length'>, judge: Judge): Verdicts {
  const codes = new Uint8Array(part.length);
  const names: Verdict[] = ['no', 'yes'];
  for (let row = 0; row < part.length; row += 1) {
    const verdict = judge(row);
    const code = names.indexOf(verdict);
    codes[row] = code < 0 ? names.push(verdict) - 1 : code;
  }
  return { codes, names };
}

/** The verdict on a row. */
export function verdictOn({ codes, names }: Verdicts, row: number): Verdict {
  return names[codes[row] ?? 0] ?? 'no';
}

/** The share of rows judged `yes`. The order of the rows makes no difference. */
export function shareOf(part: Part, rows: Rows, verdicts: Verdicts, scratch = newScratch(part)): Share {
  const { codes, names } = verdicts;
  const { children, families } = scratch;
  const counts = names.map(() => 0);
  const { child, family } = part.columns;
  const noFamily = part.families.length;
  for (const row of rows) {
    const code = codes[row] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
    if (code > 1) continue;
    const own = child[row] ?? 0;
    const cluster = family[row] ?? -1;
    addTo(children, own, code);
    addTo(families, cluster < 0 ? noFamily + own : cluster, code);
  }
  const [no = 0, yes = 0] = counts;
  const excluded = counts.flatMap((count, code): [string, number][] =>
    code < 2 || count === 0 ? [] : [[names[code] ?? '', count]],
  );
  const units = { children: unitsOf(children), families: unitsOf(families) };
  takeSums(children);
  return {
    numerator: yes,
    denominator: no + yes,
    percent: percentOf(yes, no + yes),
    limits: clusteredLimits(yes, no + yes, takeSums(families)),
    excluded: excludedList(new Map(excluded)),
    ...units,
  };
}

/** Why a share has no percent though its denominator is above 0. */
export type Refused = 'left-truncated' | null;

/**
 * The share without its percent where rows were left out because the time before them is not in the records: the number
 * would be that of another period, and look too low or too high.
 */
export function refusedWhereTruncated(share: Share): { readonly share: Share; readonly refused: Refused } {
  const isTruncated = share.excluded.some(({ reason }) => reason === 'history-not-known');
  if (!isTruncated) return { share, refused: null };
  return { share: { ...share, percent: null, limits: null }, refused: 'left-truncated' };
}

/** Room to count children and families in; many shares of one part can use it one after the other. */
export interface Scratch {
  readonly children: UnitTable;
  readonly families: UnitTable;
}

/** Room for the children and families of a part. */
export function newScratch({ children, families }: Pick<Part, 'children' | 'families'>): Scratch {
  return {
    children: unitTable(children.length),
    families: unitTable(families.length + children.length),
  };
}

/** The rows with a verdict, for opening the cases: in order of day, child and episode; days unknown come last. */
export function behind(part: Part, rows: Rows, verdicts: Verdicts, verdict: Verdict): Member[] {
  return Array.from(keepRows(rows, (row) => verdictOn(verdicts, row) === verdict))
    .map((row) => memberOf(part, row))
    .sort(
      (a, b) =>
        compare(a.day ?? '~', b.day ?? '~') ||
        compare(a.childId, b.childId) ||
        compare(a.episodeId ?? '', b.episodeId ?? ''),
    );
}

/** Whom a row is about. */
function memberOf({ columns, children, families, episodes }: Part, row: number): Member {
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
interface FamilySums {
  readonly families: number;
  readonly nn: number;
  readonly nk: number;
  readonly kk: number;
}

/**
 * Wilson's limits in percent, with the effective number of observations: the actual one divided by the design effect
 * of the families, never more than the actual one. Where all or none have it, the families themselves are counted.
 */
function clusteredLimits(k: number, n: number, { families, nn, nk, kk }: FamilySums): Share['limits'] {
  if (n === 0) return null;
  const share = k / n;
  const independent = (share * (1 - share)) / n;
  const squares = kk - 2 * share * nk + share * share * nn;
  const spread = families < 2 ? 0 : ((families / (families - 1)) * squares) / (n * n);
  const effective = independent === 0 || families < 2 ? families : Math.min(n, (n * independent) / spread);
  const limits = wilsonLimits(k, n, { effective });
  return limits === null ? null : { low: 100 * limits.low, high: 100 * limits.high };
}

/** Rows (n) and rows judged yes (k) of each unit, and the units met. */
interface UnitTable {
  readonly n: Int32Array;
  readonly k: Int32Array;
  readonly met: Int32Array;
  size: number;
}

function unitTable(size: number): UnitTable {
  return { n: new Int32Array(size), k: new Int32Array(size), met: new Int32Array(size), size: 0 };
}

function addTo(table: UnitTable, unit: number, yes: number): void {
  const rows = table.n[unit] ?? 0;
  if (rows === 0) {
    table.met[table.size] = unit;
    table.size += 1;
  }
  table.n[unit] = rows + 1;
  if (yes === 1) table.k[unit] = (table.k[unit] ?? 0) + 1;
}

function unitsOf({ k, met, size }: UnitTable): Units {
  let numerator = 0;
  for (let i = 0; i < size; i += 1) if ((k[met[i] ?? 0] ?? 0) > 0) numerator += 1;
  return { numerator, denominator: size };
}

/** The sums of a table, which is empty afterwards. */
function takeSums(table: UnitTable): FamilySums {
  const sums = { families: table.size, nn: 0, nk: 0, kk: 0 };
  for (let i = 0; i < table.size; i += 1) {
    const unit = table.met[i] ?? 0;
    const rows = table.n[unit] ?? 0;
    const yes = table.k[unit] ?? 0;
    sums.nn += rows * rows;
    sums.nk += rows * yes;
    sums.kk += yes * yes;
    table.n[unit] = 0;
    table.k[unit] = 0;
  }
  table.size = 0;
  return sums;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
