import type { StripBand } from './strip-index.js';
import type { StripWindow } from './strip-window.js';

/** What of a strip is drawn, and how large. */
export interface StripView {
  readonly window: StripWindow;
  /** Pixels from the first to the last day in view. */
  readonly width: number;
  /** Pixels from one lane to the next. */
  readonly pitch: number;
  /** Pixels that a text takes. Too much only costs a label; too little would let labels overlap. */
  readonly textWidth: (text: string) => number;
  /** The words beside a row's mark, empty for none. */
  readonly label: (row: number) => string;
  /** Room above each group of lanes for its name; 0 unless said. */
  readonly groupHead?: number;
}

/** Pixels a day. */
export function scaleOf({ window, width }: Pick<StripView, 'window' | 'width'>): number {
  return width / (window.to - window.from);
}

/** Where a day lies, in pixels from the left of the lanes. */
export function xOf(view: Pick<StripView, 'window' | 'width'>, day: number): number {
  return (day - view.window.from) * scaleOf(view);
}

/** The day at pixels from the left of the lanes. */
export function dayAt(view: Pick<StripView, 'window' | 'width'>, x: number): number {
  return view.window.from + x / scaleOf(view);
}

/** The middle of a lane, in pixels from the top of the lanes. */
export function laneMiddle(
  { pitch, groupHead = 0 }: Pick<StripView, 'pitch' | 'groupHead'>,
  { group, slot }: Pick<StripBand, 'group' | 'slot'>,
): number {
  return (group + 1) * groupHead + slot * pitch + pitch / 2;
}
