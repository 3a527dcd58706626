import type { Rows } from './group-by.js';
import { Z_95 } from './normal.js';
import { clusterOf, type Part } from './part.js';
import type { Verdicts } from './share.js';

/** How far two shares differ, in points of a percent: the second less the first. */
export interface ShareDifference {
  readonly points: number;
  /** 95%; families are clusters, also those with children on both sides. */
  readonly low: number;
  readonly high: number;
}

/**
 * The difference between the shares of two sets of rows of one part. Null where a side has none that count, or fewer
 * than two families do.
 */
export function shareDifference(
  part: Part,
  first: Rows,
  second: Rows,
  verdicts: Verdicts,
): ShareDifference | null {
  const met: FamiliesMet = { slots: new Int32Array(part.families.length + part.children.length), count: 0 };
  const a = newSide(first.length + second.length);
  const b = newSide(first.length + second.length);
  fill(a, part, first, verdicts, met);
  fill(b, part, second, verdicts, met);
  const families = met.count;
  if (a.all === 0 || b.all === 0 || families < 2) return null;
  const shareA = a.yes / a.all;
  const shareB = b.yes / b.all;
  const { aa, bb, ab } = productSums(a, b, families);
  const [nn = 0, nk = 0, kn = 0, kk = 0] = ab;
  const cross = kk - shareB * kn - shareA * nk + shareA * shareB * nn;
  const variance = spread(aa, shareA) / a.all ** 2 + spread(bb, shareB) / b.all ** 2;
  const both = variance - (2 * cross) / (a.all * b.all);
  const half = 100 * Z_95 * Math.sqrt(Math.max(0, both) * (families / (families - 1)));
  const points = 100 * (shareB - shareA);
  return { points, low: points - half, high: points + half };
}

/** Each family's part in the variance, from sums of whole numbers: the same in any order. */
function productSums(
  a: Side,
  b: Side,
  families: number,
): { readonly aa: number[]; readonly bb: number[]; readonly ab: number[] } {
  const sums = { aa: zero(), bb: zero(), ab: [0, 0, 0, 0] };
  for (let slot = 1; slot <= families; slot += 1) {
    const [nA, kA, nB, kB] = [a.n[slot] ?? 0, a.k[slot] ?? 0, b.n[slot] ?? 0, b.k[slot] ?? 0];
    addTo(sums.aa, [nA * nA, nA * kA, kA * kA]);
    addTo(sums.bb, [nB * nB, nB * kB, kB * kB]);
    addTo(sums.ab, [nA * nB, nA * kB, kA * nB, kA * kB]);
  }
  return sums;
}

/** Rows that count (n) and those judged yes (k), by the slot of their family. */
interface Side {
  readonly n: Int32Array;
  readonly k: Int32Array;
  all: number;
  yes: number;
}

function newSide(rows: number): Side {
  return { n: new Int32Array(rows + 1), k: new Int32Array(rows + 1), all: 0, yes: 0 };
}

/** The families met so far, each with a slot of its own from 1 on: sums are as long as the cohorts, not as all cases. */
interface FamiliesMet {
  readonly slots: Int32Array;
  count: number;
}

function fill(side: Side, part: Part, rows: Rows, verdicts: Verdicts, met: FamiliesMet): void {
  for (const row of rows) {
    const code = verdicts.codes[row] ?? 0;
    if (code > 1) continue;
    const slot = slotOf(clusterOf(part, row), met);
    side.n[slot] = (side.n[slot] ?? 0) + 1;
    side.all += 1;
    if (code === 0) continue;
    side.k[slot] = (side.k[slot] ?? 0) + 1;
    side.yes += 1;
  }
}

function slotOf(family: number, met: FamiliesMet): number {
  const slot = met.slots[family] ?? 0;
  if (slot > 0) return slot;
  met.count += 1;
  met.slots[family] = met.count;
  return met.count;
}

function zero(): number[] {
  return [0, 0, 0];
}

function addTo(sums: number[], values: readonly number[]): void {
  values.forEach((value, i) => (sums[i] = (sums[i] ?? 0) + value));
}

function spread([nn = 0, nk = 0, kk = 0]: readonly number[], share: number): number {
  return kk - 2 * share * nk + share * share * nn;
}
