import type { DayNumber, Journey } from '@case-journey/core';
import type { JourneyAxis } from './journey-axis.js';
import type { JourneyLayout } from './journey-drawing.js';
import type { JourneyFrame } from './journey-frame.js';
import type { JourneyLayoutOptions } from './journey-options.js';
import type { PlacedArc } from './journey-returns.js';
import type { Answers } from './journey-rule-rows.js';
import type { JourneySay } from './journey-say.js';

/** What a drawing's words are made from. */
export interface LabelContext {
  readonly journey: Journey;
  readonly options: JourneyLayoutOptions;
  readonly words: JourneySay;
  readonly frame: JourneyFrame;
  readonly axis: JourneyAxis;
  readonly asAt: DayNumber;
  readonly answers: Answers;
}

/** What words keep clear of. */
export type LabelMarks = Omit<
  JourneyLayout,
  'returns' | 'width' | 'height' | 'axisY' | 'plot' | 'ticks' | 'labels' | 'leftOut'
> & { readonly returns: readonly PlacedArc[] };
