import { journeyOf, type CaseEvent, type Journey } from '@case-journey/core';
import type { Caseload } from './caseload.js';

/** A child's journey where it came back, or has several episodes to come back from; null: it has not. Worked out once. */
export function childComeback(
  { asAt, known }: Pick<Caseload, 'asAt' | 'known'>,
  childId: string,
  events: readonly CaseEvent[],
): Journey | null {
  const found = journeys.get(events);
  if (found !== undefined) return found;
  const journey = journeyOf(events, { childId, asAt, known });
  const told = journey.episodes.length > 1 || journey.returns.length > 0 ? journey : null;
  journeys.set(events, told);
  return told;
}

const journeys = new WeakMap<readonly CaseEvent[], Journey | null>();
