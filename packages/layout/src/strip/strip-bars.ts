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
  const { starts, reach } = band;
  const bars: StripBar[] = [];
  if (starts.length === 0) return bars;
  const pixel = 1 / scaleOf(view);
  const { from, to } = view.window;
  let day = from;
  for (;;) {
    let next = lowerBound(starts, Math.floor(day) + 1);
    const running = next > 0 && (reach[next - 1] ?? 0) + 1 > day;
    const first = running ? day : (starts[next] ?? Infinity);
    if (first >= to) return bars;
    if (!running) next = lowerBound(starts, first + 1, next);
    let last = reach[next - 1] ?? first;
    for (;;) {
      next = lowerBound(starts, Math.ceil(last + 1 + pixel), next);
      const further = reach[next - 1] ?? last;
      if (further <= last || last >= to) break;
      last = further;
    }
    const begun = running && first === from ? first - pixel * 4 : first; // its rounded end is out of view
    bars.push({ band: position, lane: band.lane, y, from: xOf(view, begun), to: Math.min(view.width + 4, xOf(view, last + 1)) });
    day = Math.max(last + 1, first + pixel);
    if (day >= to) return bars;
  }
}
