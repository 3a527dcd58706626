import { dayNumber, isIsoDay, type Journey, type RecordQuery } from '@case-journey/core';
import type { JourneyDrift } from './journey-options.js';

/**
 * The stretches of plans without a change, as the check of that name found them: a drawing hatches what a record query
 * asks about, and nothing else.
 */
export function driftsToDraw(
  { intervals }: Pick<Journey, 'intervals'>,
  queries: readonly RecordQuery[],
): JourneyDrift[] {
  const drifts: JourneyDrift[] = [];
  for (const { rule, answer, eventIds, day, params } of queries) {
    if (rule !== 'plan-without-change' || answer !== 'yes' || day === null) continue;
    const plan = intervals.find(({ opens }) => opens !== null && eventIds.includes(opens));
    const until = params.find(([name]) => name === 'until')?.[1];
    if (plan === undefined || typeof until !== 'string' || !isIsoDay(until)) continue;
    drifts.push({ intervalId: plan.id, from: dayNumber(day), to: dayNumber(until) });
  }
  return drifts;
}
