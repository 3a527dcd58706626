import { dayNumber, type TimescaleResult } from '@case-journey/core';
import type { JourneyRowKey, JourneyTrack } from './journey-drawing.js';
import { isDrawn, rowOfRule } from './journey-rule-rows.js';

/** A timescale along its row, before the row has its place: `lane` 0 lies next to the bars. */
export type FlatTrack = Omit<JourneyTrack, 'y' | 'height'> & { readonly lane: number };

const LANES = 2;

/** Whether what came late is said at the timescale itself: where no bar ends with the answer. */
export function hasOwnWords({ row, over }: Pick<JourneyTrack, 'row' | 'over'>): boolean {
  return over !== null && over.width > 1 && row !== 'assessment' && row !== 'conference';
}

/**
 * The timescales under the bars of each row. Late ones choose first; of those that do not fit into two lines under
 * their row, nothing is drawn.
 */
export function flatTracks(
  results: readonly TimescaleResult[],
  x: (day: number) => number,
): ReadonlyMap<JourneyRowKey, readonly FlatTrack[]> {
  const rows = new Map<JourneyRowKey, FlatTrack[]>();
  const found = results.flatMap((result) => trackOf(result, x));
  for (const track of found.sort((a, b) => Number(b.state === 'late') - Number(a.state === 'late'))) {
    const row = rows.get(track.row) ?? [];
    rows.set(track.row, row);
    const lane = freeLane(row, track);
    if (lane < LANES) row.push({ ...track, lane });
  }
  return rows;
}

function trackOf(result: TimescaleResult, x: (day: number) => number): FlatTrack[] {
  const { rule, triggerId, triggeredOn, due, answeredBy, answeredOn, state, over: overBy } = result;
  const row = rowOfRule(rule);
  if (row === null || !isDrawn(result) || triggeredOn === null || due === null) return [];
  const from = x(dayNumber(triggeredOn));
  const dueX = Math.max(from + 2, x(dayNumber(due)));
  const end = state === 'late' && answeredOn !== null ? x(dayNumber(answeredOn)) : dueX;
  const over = end > dueX + 0.5 ? { x: dueX, width: end - dueX } : null;
  const missing = state === 'late' && answeredBy === null;
  const width = Math.max(dueX, end) - from;
  const about = { rule, triggerId, answeredBy, row, state, overBy, missing };
  return [{ ...about, x: from, width, dueX, over, lane: 0 }];
}

function freeLane(row: readonly FlatTrack[], { x, width }: FlatTrack): number {
  for (let lane = 0; lane < LANES; lane += 1) {
    const free = row.every(
      (one) => one.lane !== lane || one.x + one.width + 2 <= x || x + width + 2 <= one.x,
    );
    if (free) return lane;
  }
  return LANES;
}
