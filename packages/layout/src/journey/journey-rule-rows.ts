import type { TimescaleResult } from '@case-journey/core';
import type { JourneyRowKey } from './journey-drawing.js';

// In order: the first that a rule's id begins with. Visits are drawn as seen or not, not as timescales.
const ROWS: readonly (readonly [prefix: string, row: JourneyRowKey | null])[] = [
  ['referral-decision', 'referral'],
  ['referrer-told', 'referral'],
  ['front-door', 'contact'],
  ['initial-assessment', 'assessment'],
  ['core-assessment', 'assessment'],
  ['single-assessment', 'assessment'],
  ['initial-conference', 'conference'],
  ['transfer-in-conference', 'conference'],
  ['review-conference', 'conference'],
  ['core-group', 'protection-plan'],
  ['in-need-review', 'child-in-need-plan'],
  ['looked-after-review', 'looked-after'],
  ['health-assessment', 'looked-after'],
  ['education-plan', 'looked-after'],
  ['care-proceedings', 'order'],
  ['police-protection', 'order'],
  ['emergency-protection', 'order'],
];

/** The row under whose bars a timescale is drawn; null: it is not drawn. */
export function rowOfRule(rule: string): JourneyRowKey | null {
  return ROWS.find(([prefix]) => rule.startsWith(prefix))?.[1] ?? null;
}

/** Whether a result says something that can be drawn: it has a due day, and is met, late or pending. */
export function isDrawn({ state, triggeredOn, due }: TimescaleResult): boolean {
  return triggeredOn !== null && due !== null && state !== 'not-applicable' && state !== 'no-data';
}
