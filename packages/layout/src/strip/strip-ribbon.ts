import type { StripPeriod } from './strip-data.js';
import { xOf, type StripView } from './strip-view.js';

/** One stretch of the ribbon of statuses. */
export interface RibbonPart {
  readonly x: number;
  readonly width: number;
  readonly status: string;
  /** The longest of its words that fits; empty where none does. */
  readonly text: string;
  /** Still in force on the day of judgement, and that is in view: it ends in a point. */
  readonly open: boolean;
}

const PADDING = 6;

/**
 * The statuses in view. A label that does not fit gives way to a shorter one, then to none.
 *
 * @param shorter - Shorter words for a period, empty for none.
 */
export function ribbonParts(
  periods: readonly StripPeriod[],
  view: Pick<StripView, 'window' | 'width' | 'textWidth'>,
  shorter: (period: StripPeriod) => string,
): RibbonPart[] {
  const parts: RibbonPart[] = [];
  for (const period of periods) {
    const x = Math.max(0, xOf(view, period.from));
    const end = xOf(view, period.to + 1);
    const width = Math.min(view.width, end) - x;
    if (width <= 0) continue;
    const open = period.open && end <= view.width + 1;
    const room = width - 2 * PADDING - (open ? 8 : 0);
    const text = [period.label, shorter(period)].find(
      (words) => words !== '' && view.textWidth(words) <= room,
    );
    parts.push({ x, width, status: period.status, text: text ?? '', open });
  }
  return parts;
}
