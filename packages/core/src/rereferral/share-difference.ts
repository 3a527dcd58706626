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
  const a = sideOf(part, first, verdicts);
  const b = sideOf(part, second, verdicts);
  if (a.all === 0 || b.all === 0) return null;
  const shareA = a.yes / a.all;
  const shareB = b.yes / b.all;
  // Each family's part in the variance, from sums of whole numbers: the same in any order.
  const sums = { families: 0, aa: zero(), bb: zero(), ab: [0, 0, 0, 0] };
  a.n.forEach((nA, family) => {
    const [kA, nB, kB] = [a.k[family] ?? 0, b.n[family] ?? 0, b.k[family] ?? 0];
    if (nA + nB === 0) return;
    sums.families += 1;
    addTo(sums.aa, [nA * nA, nA * kA, kA * kA]);
    addTo(sums.bb, [nB * nB, nB * kB, kB * kB]);
    addTo(sums.ab, [nA * nB, nA * kB, kA * nB, kA * kB]);
  });
  if (sums.families < 2) return null;
  const [nn = 0, nk = 0, kn = 0, kk = 0] = sums.ab;
  const cross = kk - shareB * kn - shareA * nk + shareA * shareB * nn;
  const variance = spread(sums.aa, shareA) / a.all ** 2 + spread(sums.bb, shareB) / b.all ** 2;
  const both = variance - (2 * cross) / (a.all * b.all);
  const half = 100 * Z_95 * Math.sqrt(Math.max(0, both) * (sums.families / (sums.families - 1)));
  const points = 100 * (shareB - shareA);
  return { points, low: points - half, high: points + half };
}

interface Side {
  readonly n: Int32Array;
  readonly k: Int32Array;
  readonly all: number;
  readonly yes: number;
}

function sideOf(part: Part, rows: Rows, verdicts: Verdicts): Side {
  const n = new Int32Array(part.families.length + part.children.length);
  const k = new Int32Array(n.length);
  let [all, yes] = [0, 0];
  for (const row of rows) {
    const code = verdicts.codes[row] ?? 0;
    if (code > 1) continue;
    const family = clusterOf(part, row);
    n[family] = (n[family] ?? 0) + 1;
    all += 1;
    if (code === 0) continue;
    k[family] = (k[family] ?? 0) + 1;
    yes += 1;
  }
  return { n, k, all, yes };
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
