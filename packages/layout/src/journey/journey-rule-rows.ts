import type { Interval, TimescaleResult } from '@case-journey/core';
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

/** The timescales that the end of a stage answers, by that event and the stage's row. */
export type Answers = ReadonlyMap<string, TimescaleResult>;

/**
 * For each event that answers a timescale, and the row of that timescale, the one by which it is judged: of several,
 * the one that it is latest by.
 */
export function answersOf(results: readonly TimescaleResult[]): Answers {
  const answers = new Map<string, TimescaleResult>();
  for (const result of results) {
    const { state, answeredBy, rule, over } = result;
    if (answeredBy === null || (state !== 'met' && state !== 'late')) continue;
    const row = rowOfRule(rule);
    if (row === null) continue;
    const key = answerKey(row, answeredBy);
    const known = answers.get(key);
    if (known === undefined || (over ?? 0) > (known.over ?? 0)) answers.set(key, result);
  }
  return answers;
}

/** The timescale by which a stage's end is judged. Undefined: none that can be told. */
export function answerOf(
  { stage, closes }: Pick<Interval, 'stage' | 'closes'>,
  answers: Answers,
): TimescaleResult | undefined {
  return closes === null ? undefined : answers.get(answerKey(stage, closes));
}

function answerKey(row: JourneyRowKey, eventId: string): string {
  return `${row} ${eventId}`;
}
