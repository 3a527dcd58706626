import type { Check } from './check.js';
import { couldHold, has } from './check-context.js';
import { CHECK_FACT } from './fact-bits.js';

/**
 * No reason is recorded for a decision. However short, a reason is a reason. A source that has no place for reasons
 * cannot tell.
 */
export const decisionWithoutRationale: Check = {
  definition: { id: 'decision-without-rationale', group: 'decisions', params: [], source: null },
  run: (context, hit) => {
    const { facts, rows } = context;
    if (facts === null) return;
    for (const row of rows) {
      if (!has(context, row, CHECK_FACT.decision) || has(context, row, CHECK_FACT.rationale)) continue;
      if (couldHold(context, row, 'rationale')) hit.yes({ rows: [row] });
      else hit.cannotTell('field-not-in-source');
    }
  },
};
