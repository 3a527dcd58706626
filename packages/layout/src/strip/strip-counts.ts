import type { StripIndex } from './strip-index.js';
import type { StripLayout } from './strip-layout.js';

/** Where every event of a strip is: the parts add up to `total`. */
export interface StripCounts {
  readonly total: number;
  /** Drawn on their own. */
  readonly single: number;
  /** In a mark or cell with others. */
  readonly merged: number;
  /** Drawn, but before or after the days in view. */
  readonly outside: number;
  readonly undated: number;
  readonly filtered: number;
  readonly leftOut: number;
}

/** Counts where every event is: on its own, merged, out of view, undated, filtered away, left out. */
export function stripCounts({ tally }: StripIndex, { marks, cells }: StripLayout): StripCounts {
  let single = 0;
  let merged = 0;
  for (const { from, to } of [...marks, ...cells]) {
    if (to - from === 1) single += 1;
    else merged += to - from;
  }
  const { total, undated, filtered, leftOut, drawn } = tally;
  return { total, single, merged, outside: drawn - single - merged, undated, filtered, leftOut };
}
