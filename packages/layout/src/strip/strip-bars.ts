import type { StripBand } from './strip-index.js';
import { lowerBound } from './strip-search.js';
import { scaleOf, xOf, type StripView } from './strip-view.js';

/** A stretch of a lane in which a range runs; ranges that touch or overlap are one. */
export interface StripBar {
  readonly band: number;
  readonly lane: number;
  readonly y: number;
  readonly from: number;
  readonly to: number;
}

/** The stretches in view in which the ranges of a lane run, each from its first day to the end of its last. */
export function stripBars(band: StripBand, position: number, view: StripView, y: number): StripBar[] {
  const bars: StripBar[] = [];
  const pixel = 1 / scaleOf(view);
  const { from, to } = view.window;
  for (let day = from; day < to;) {
    const run = runFrom(band, day, pixel, to);
    if (run === null) break;
    const cut = run.first < from ? from - pixel * 4 : run.first; // its rounded end is out of view
    const end = Math.min(view.width + 4, xOf(view, run.last + 1));
    bars.push({ band: position, lane: band.lane, y, from: xOf(view, cut), to: end });
    day = Math.max(run.last + 1, day + pixel);
  }
  return bars;
}

interface Run {
  /** Before the day asked for where it had begun by then. */
  readonly first: number;
  readonly last: number;
}

/** The first run of ranges that lasts beyond a day: ranges less than a pixel apart are one. Null: none before `to`. */
function runFrom({ starts, reach }: StripBand, day: number, pixel: number, to: number): Run | null {
  const next = lowerBound(starts, Math.floor(day) + 1);
  const running = reachBefore(reach, next) + 1 > day;
  const first = running ? day - 1 : (starts[next] ?? Infinity);
  if (first >= to) return null;
  let at = running ? next : lowerBound(starts, first + 1, next);
  let last = reachBefore(reach, at);
  while (last < to) {
    at = lowerBound(starts, Math.ceil(last + 1 + pixel), at);
    const further = reachBefore(reach, at);
    if (further <= last) break;
    last = further;
  }
  return { first, last };
}

function reachBefore(reach: Int32Array, at: number): number {
  return reach[at - 1] ?? -Infinity;
}
