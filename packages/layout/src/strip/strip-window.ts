import type { DayNumber } from '@case-journey/core';
import { monthOf, monthStart } from './strip-months.js';

/** Days in view: from the first up to, and without, the other. Fractions of a day while a pointer moves. */
export interface StripWindow {
  readonly from: number;
  readonly to: number;
}

/** The fewest days in view. */
export const LEAST_DAYS = 14;

/** A window of whole months around days, with a little room. A month where nothing is dated. */
export function wholeMonths(extent: readonly [DayNumber, DayNumber] | null): StripWindow {
  const [first, last] = extent ?? [0, 1];
  return { from: monthStart(monthOf(first)), to: monthStart(monthOf(last - 1) + 1) };
}

/** A window moved by a share of its length, kept inside the limits. */
export function panned({ from, to }: StripWindow, share: number, limits: StripWindow): StripWindow {
  const by = (to - from) * share;
  return within({ from: from + by, to: to + by }, limits);
}

/** A window made longer (factor over 1) or shorter, the day `around` staying where it is. */
export function zoomed(
  window: StripWindow,
  factor: number,
  around: number,
  limits: StripWindow,
): StripWindow {
  const length = Math.max(LEAST_DAYS, (window.to - window.from) * factor);
  const share = (around - window.from) / (window.to - window.from);
  const from = around - length * Math.min(1, Math.max(0, share));
  return within({ from, to: from + length }, limits);
}

/** A window that shows a day: moved only if the day is out of view or within `edge` of its end (a share of it). */
export function showing(window: StripWindow, day: number, limits: StripWindow, edge = 0.04): StripWindow {
  const length = window.to - window.from;
  if (day >= window.from + length * edge && day <= window.to - length * edge) return window;
  return within({ from: day - length / 2, to: day + length / 2 }, limits);
}

/** A window inside limits: never longer, moved rather than cut, at least {@link LEAST_DAYS} long. */
export function within({ from, to }: StripWindow, limits: StripWindow): StripWindow {
  const most = Math.max(LEAST_DAYS, limits.to - limits.from);
  const length = Math.min(most, Math.max(LEAST_DAYS, to - from));
  const start = Math.max(limits.from, Math.min(from, limits.from + most - length));
  return { from: start, to: start + length };
}
