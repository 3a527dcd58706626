import type { JourneyLayout } from './journey-drawing.js';

const MANY = 8;
const THIN = 6; // pixels

/** Whether more than half of the stages, of at least eight, are drawn narrower than 6 pixels. */
export function isCrowded({ bars }: Pick<JourneyLayout, 'bars'>): boolean {
  const stages = bars.filter(({ kind }) => kind === 'stage');
  const thin = stages.filter(({ width }) => width < THIN).length;
  return stages.length >= MANY && thin * 2 > stages.length;
}
