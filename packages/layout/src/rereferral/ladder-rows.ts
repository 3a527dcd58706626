import type { ReturnLife } from './return-lives.js';

/** A child's line of the ladder, in days since its first closure. */
export interface LadderRow {
  readonly childId: string;
  /** From a closure to a return. */
  readonly gaps: readonly {
    readonly from: number;
    readonly to: number;
    readonly days: number;
    readonly back: string;
  }[];
  /** Periods of involvement after a return; `to` null: open, or not known to have closed, by the last day known. */
  readonly bars: readonly { readonly from: number; readonly to: number | null }[];
  /** The last day on which something would show. */
  readonly end: number;
}

/** The lines of some children, in their order. */
export function ladderRows(lives: readonly ReturnLife[]): LadderRow[] {
  return lives.map(({ childId, closures, end }): LadderRow => {
    const zero = closures[0]?.closed ?? 0;
    const gaps = closures.flatMap(({ closed, returned, back }) =>
      returned === null ? [] : [{ from: closed - zero, to: returned - zero, days: returned - closed, back }],
    );
    const bars = gaps.map(({ to }) => {
      const closing = closures.find(({ closed }) => closed - zero >= to);
      return { from: to, to: closing === undefined ? null : closing.closed - zero };
    });
    return { childId, gaps, bars, end: end - zero };
  });
}
