import type { JourneyAxis } from './journey-axis.js';
import type { JourneyRibbonPart } from './journey-drawing.js';
import type { JourneyLayoutOptions } from './journey-options.js';

/** Where the ribbon of statuses lies, in pixels from the top. */
export const RIBBON_TOP = 18;

/** How high it is. */
export const RIBBON_HEIGHT = 20;

/** The parts of the ribbon above the rows. */
export function journeyRibbon(
  { periods = [] }: JourneyLayoutOptions,
  { x }: JourneyAxis,
): JourneyRibbonPart[] {
  return periods.flatMap(({ status, from, to, open }): JourneyRibbonPart[] => {
    const at = x(from);
    const width = x(open ? to : to + 1) - at;
    return width < 0.5 ? [] : [{ status, open, x: at, y: RIBBON_TOP, width, height: RIBBON_HEIGHT }];
  });
}
