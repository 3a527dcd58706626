import type { JourneyAxis } from './journey-axis.js';
import type { GhostMark, JourneyBar } from './journey-drawing.js';
import type { JourneyFrame } from './journey-frame.js';
import type { JourneyLayoutOptions } from './journey-options.js';

const GHOST = 14;

/** The boxes of steps that were expected and are not recorded, beside the bars of their rows. */
export function ghostMarks(
  { expected = [] }: JourneyLayoutOptions,
  frame: JourneyFrame,
  { x }: JourneyAxis,
  bars: readonly JourneyBar[],
): GhostMark[] {
  const ghosts: GhostMark[] = [];
  for (const { stage, day, episodeId } of expected) {
    const row = frame.row(stage);
    if (row === undefined) continue;
    const y = row.middle - GHOST / 2;
    let at = x(day) - GHOST / 2;
    const blocked = [
      ...bars.filter((bar) => bar.row === stage),
      ...ghosts.filter((one) => one.stage === stage),
    ];
    for (const bar of blocked)
      if (at < bar.x + bar.width + 4 && bar.x < at + GHOST + 4) at = bar.x + bar.width + 5;
    at = Math.min(at, frame.plot.x + frame.plot.width - GHOST);
    ghosts.push({ stage, episodeId, day, x: at, y, width: GHOST, height: GHOST });
  }
  return ghosts;
}
