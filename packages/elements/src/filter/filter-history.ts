import type { Filter } from '@case-journey/core';

/** The filters before and after the one in force, each the nearest first. */
export interface FilterHistory {
  readonly past: readonly Filter[];
  readonly future: readonly Filter[];
}

/** A step back or forward: the filter to show, and the history then. */
export interface HistoryStep extends FilterHistory {
  readonly filter: Filter;
}

/** Nothing changed yet. */
export const NO_HISTORY: FilterHistory = { past: [], future: [] };

const LONGEST = 100;

/** The history after a change from one filter to another: what had been undone is gone. */
export function changedFrom(history: FilterHistory, before: Filter): FilterHistory {
  return { past: [before, ...history.past].slice(0, LONGEST), future: [] };
}

/** One change taken back, or null where there is none. */
export function undone({ past, future }: FilterHistory, current: Filter): HistoryStep | null {
  const [filter, ...rest] = past;
  return filter === undefined ? null : { filter, past: rest, future: [current, ...future] };
}

/** One change made again, or null where none was taken back. */
export function redone({ past, future }: FilterHistory, current: Filter): HistoryStep | null {
  const [filter, ...rest] = future;
  return filter === undefined ? null : { filter, past: [current, ...past], future: rest };
}
