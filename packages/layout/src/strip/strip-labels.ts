import { markExtent, type StripMark } from './strip-marks.js';
import type { StripView } from './strip-view.js';

/** The words beside a mark. */
export interface StripLabel {
  readonly band: number;
  readonly row: number;
  readonly text: string;
  /** The edge that touches the mark's side: left edge of words to the right, right edge of words to the left. */
  readonly x: number;
  readonly y: number;
  readonly side: 'right' | 'left';
  readonly width: number;
}

/** A stretch of a lane that words must keep clear of. */
export type Taken = readonly [from: number, to: number];

const CLEAR = 5; // pixels between words and the next thing
const MOST_MEMBERS = 9;

/**
 * The words beside marks of one lane: to the right of the mark if they end before the next thing, else to the left,
 * else none (the list has them). Key marks choose first, then significant ones, then by day.
 *
 * @param bars - Ranges in the lane: words stand after the range that starts at their mark.
 * @param gaps - Gaps in view.
 */
export function stripLabels(
  marks: readonly StripMark[],
  bars: readonly Taken[],
  gaps: readonly Taken[],
  view: StripView,
): StripLabel[] {
  const taken: Taken[] = [...marks.map(markExtent), ...bars, ...gaps];
  const labels: StripLabel[] = [];
  for (const mark of [...marks].sort((a, b) => b.level - a.level)) {
    if (mark.to - mark.from > MOST_MEMBERS) continue;
    const text = view.label(mark.row);
    if (text === '') continue;
    const label = placed(mark, text, taken, bars, view);
    if (label === null) continue;
    labels.push(label);
    taken.push(label.side === 'right' ? [label.x, label.x + label.width] : [label.x - label.width, label.x]);
  }
  return labels;
}

function placed(
  mark: StripMark,
  text: string,
  taken: readonly Taken[],
  bars: readonly Taken[],
  view: StripView,
): StripLabel | null {
  const width = view.textWidth(text);
  const [left, right] = markExtent(mark);
  const after = bars.find(([from, to]) => from <= right && to > right && from >= mark.x - 20)?.[1] ?? right;
  const base = { band: mark.band, row: mark.row, text, y: mark.y, width };
  const clear = (from: number, to: number): boolean =>
    from >= 0 &&
    to <= view.width &&
    taken.every(([a, b]) => b <= from || a >= to || (a >= left && b <= right));
  if (clear(after + 1, after + 3 + width + CLEAR)) return { ...base, x: after + 3, side: 'right' };
  if (clear(left - 3 - width - CLEAR, left - 1)) return { ...base, x: left - 3, side: 'left' };
  return null;
}
