import type { TimescaleState } from '@case-journey/core';
import type { Box, LabelPart, Stretch } from './journey-drawing.js';

/** One line of words. `end`: its right edge stays where it is, whatever the type. */
export interface OpeningLabel {
  /** Left edge and baseline. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly end: boolean;
  readonly parts: readonly LabelPart[];
}

/** One timescale: what was allowed, what was used, and what went over. */
export interface OpeningBar {
  readonly rule: string;
  readonly triggerId: string;
  readonly state: TimescaleState;
  /** The row from edge to edge. */
  readonly row: Box;
  /** The middle of its marks. */
  readonly middle: number;
  /** From its trigger to its due day. Null: there is nothing that can be drawn. */
  readonly allowed: Stretch | null;
  /** The due day; null: it lies beyond the drawing, or is not known. */
  readonly dueX: number | null;
  readonly used: Stretch | null;
  /** After the due day, where it was done late. */
  readonly over: Stretch | null;
  /** It goes on beyond the right edge: only its words say how far. */
  readonly cut: boolean;
}

/** The opening weeks of one referral episode, in pixels from the top left. */
export interface OpeningLayout {
  readonly width: number;
  readonly height: number;
  /** The days' own room, and where its rows end. */
  readonly plot: Box;
  readonly bars: readonly OpeningBar[];
  /** Where the axis has its marks. */
  readonly ticks: readonly number[];
  /** Names, anchors, outcomes, headings and the axis: none touches another, all lie within the drawing. */
  readonly labels: readonly OpeningLabel[];
}
