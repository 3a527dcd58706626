import type { Journey } from '@case-journey/core';
import type { JourneyRowKey } from './journey-drawing.js';
import type { JourneyDecision } from './journey-options.js';
import { WAIT_ROWS } from './journey-rows.js';
import type { JourneySay } from './journey-say.js';

/** The rows in which something is drawn. */
export function usedRows(
  { intervals, waits, transitions, returns }: Journey,
  decisions: readonly JourneyDecision[],
): Set<JourneyRowKey> {
  const used = new Set<JourneyRowKey>(intervals.map(({ stage }) => stage));
  if (returns.length > 0 || transitions.some(({ to }) => to === 'closed')) used.add('closed');
  if (used.has('closed')) used.add('referral');
  for (const { kind } of waits) used.add(WAIT_ROWS[kind] ?? 'closed');
  if (used.size === 0 && decisions.length > 0) used.add('contact');
  return used;
}

/** The words at the left of a row. */
export function rowLabel(key: JourneyRowKey, length: 'short' | 'long', words: JourneySay): string {
  if (length === 'short') return words(`journey-drawing.short.${key}`);
  return key === 'closed' ? words('journey-drawing.row.closed') : words(`stage.${key}`);
}
