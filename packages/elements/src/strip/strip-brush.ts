import {
  ageTicks,
  daysTicks,
  densityBars,
  LEAST_DAYS,
  monthOf,
  monthStart,
  within,
  xOf,
  yearTicks,
  type StripIndex,
  type StripTick,
  type StripView,
  type StripWindow,
} from '@case-journey/layout';
import type { StripInput, StripSay } from './strip-input.js';
import { boxOutline, round } from './strip-paths.js';
import { tickTexts, tickWords, type StripText } from './strip-texts.js';

/** Which edge of the window a handle moves. */
export type Edge = 'from' | 'to';

/** The overview of all records by month: outlines and words, pixels from the left of the lanes. */
export interface DensityDrawing {
  readonly all: string;
  readonly kept: string;
  readonly axis: string;
  readonly texts: readonly StripText[];
}

/** Height of the bars, and where they stand, in pixels from the top. */
const BASE = 42;
const TALLEST = 36;

/** Draws the overview. */
export function densityDrawing(
  index: StripIndex,
  input: StripInput,
  words: StripSay,
  view: Pick<StripView, 'window' | 'width' | 'textWidth'>,
): DensityDrawing {
  let all = '';
  let kept = '';
  for (const bar of densityBars(index.months, view)) {
    const tall = Math.max(2, bar.all * TALLEST);
    const dark = bar.kept === 0 ? 0 : Math.max(2, bar.kept * TALLEST);
    all += boxOutline(bar.x, BASE - tall, bar.width, tall);
    if (dark > 0) kept += boxOutline(bar.x, BASE - dark, bar.width, dark);
  }
  const ticks = ticksOf(input, view);
  const marks = ticks.filter(({ x }) => x > 0).map(({ x }) => `M${round(x)} ${BASE}v5`);
  const texts = tickTexts(ticks, BASE + 18, 'm', (tick) => tickWords(tick, words, () => 1), {
    width: view.width + 8,
    textWidth: view.textWidth,
  });
  return { all, kept, axis: `M0 ${BASE}H${round(view.width)}${marks.join('')}`, texts };
}

/** The window after a handle was moved to a day; it keeps {@link LEAST_DAYS}. */
export function dragged(window: StripWindow, edge: Edge, day: number, limits: StripWindow): StripWindow {
  const inside = Math.min(limits.to, Math.max(limits.from, day));
  return edge === 'from'
    ? { from: Math.min(inside, window.to - LEAST_DAYS), to: window.to }
    : { from: window.from, to: Math.max(inside, window.from + LEAST_DAYS) };
}

/** The window after a key on a handle: a month by the arrows, a year by Page Up and Page Down; null: not ours. */
export function nudged(
  window: StripWindow,
  edge: Edge,
  key: string,
  limits: StripWindow,
): StripWindow | null {
  if (key === 'Home') return dragged(window, edge, limits.from, limits);
  if (key === 'End') return dragged(window, edge, limits.to, limits);
  const months = MONTHS[key];
  if (months === undefined) return null;
  const at = Math.round(window[edge]);
  const inMonth = monthStart(monthOf(at)) < at;
  return dragged(window, edge, monthStart(monthOf(at) + months + (inMonth && months < 0 ? 1 : 0)), limits);
}

/** The window moved so that a day is in its middle. */
export function centred(window: StripWindow, day: number, limits: StripWindow): StripWindow {
  const half = (window.to - window.from) / 2;
  return within({ from: day - half, to: day + half }, limits);
}

/** Where the window lies over the overview: left and width in pixels. */
export function windowBox(
  window: StripWindow,
  view: Pick<StripView, 'window' | 'width'>,
): { readonly x: number; readonly width: number } {
  const x = xOf(view, window.from);
  return { x, width: xOf(view, window.to) - x };
}

const MONTHS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -12,
  PageUp: 12,
};

function ticksOf(
  { axis, birth, anchor, asAt }: StripInput,
  view: Pick<StripView, 'window' | 'width'>,
): StripTick[] {
  if (axis === 'age' && birth !== null) return ageTicks(view, birth);
  if (axis === 'days') return daysTicks(view, anchor ?? asAt ?? 0);
  return yearTicks(view);
}
