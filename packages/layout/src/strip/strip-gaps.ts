import type { StripBar } from './strip-bars.js';
import type { StripGap } from './strip-data.js';
import { xOf, type StripView } from './strip-view.js';

/** A gap in view: hatched behind all lanes, its words in a box where they fit. */
export interface GapMark {
  readonly x: number;
  readonly width: number;
  readonly box: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  } | null;
  readonly lines: readonly string[];
}

const LINE = 16;
const PADDING = 6;

/** Something drawn in a lane: from where to where, and at which height. */
export type Drawn = Pick<StripBar, 'from' | 'to' | 'y'>;

/**
 * The gaps in view. Words are broken into lines and stand where the fewest ranges and marks are.
 *
 * @param height - Of all lanes.
 */
export function gapMarks(
  gaps: readonly StripGap[],
  bars: readonly Drawn[],
  height: number,
  view: StripView,
): GapMark[] {
  const marks: GapMark[] = [];
  for (const gap of gaps) {
    const x = Math.max(0, xOf(view, gap.from));
    const end = Math.min(view.width, xOf(view, gap.to + 1));
    if (end - x < 1) continue;
    marks.push({ x, width: end - x, ...boxFor(gap.label, x, end, bars, height, view) });
  }
  return marks;
}

function boxFor(
  label: string,
  x: number,
  end: number,
  bars: readonly Drawn[],
  height: number,
  view: StripView,
): Pick<GapMark, 'box' | 'lines'> {
  const lines = brokenInto(label, end - x - 4 * PADDING, view.textWidth);
  const tall = lines.length * LINE + 2 * PADDING;
  if (lines.length === 0 || tall > height) return { box: null, lines: [] };
  const width = Math.max(...lines.map((line) => view.textWidth(line))) + 2 * PADDING;
  const left = (x + end - width) / 2;
  const crossing = bars.filter((bar) => bar.to > left && bar.from < left + width).map(({ y }) => y);
  const cost = (y: number): number => crossing.filter((bar) => bar > y - 5 && bar < y + tall + 5).length;
  let best = (height * 2) / 3 - tall / 2;
  for (let y = view.pitch / 2; y + tall <= height; y += view.pitch) if (cost(y) < cost(best)) best = y;
  return { box: { x: left, y: Math.min(best, height - tall), width, height: tall }, lines };
}

/** A text broken into at most four lines; none where a word or the whole is too long. */
function brokenInto(text: string, width: number, textWidth: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (textWidth(word) > width) return [];
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  if (line !== '') lines.push(line);
  return lines.length > 4 ? [] : lines;
}
