import type { Check } from './check.js';
import { has, isNoFurtherAction, outcomesAt } from './check-context.js';
import { CHECK_FACT } from './fact-bits.js';

/**
 * One decision says "no further action" and something that is action: the letter's case was the threshold met for a
 * private fostering assessment. Every outcome contradicts it but those that are none: advice, no plan, no services,
 * closing.
 */
export const nfaContradicted: Check = {
  definition: {
    id: 'nfa-contradicted',
    group: 'contradictions',
    params: [],
    source: 'Peer review of a council, July 2013',
  },
  says: [['outcome', 'text']],
  run: (context, hit) => {
    if (context.facts === null) hit.cannotTell('field-not-in-source');
    for (const row of context.rows) {
      if (!has(context, row, CHECK_FACT.decision)) continue;
      if (!isNoFurtherAction(context, row)) continue;
      const others = outcomesAt(context, row).filter((outcome) => !QUIET.has(outcome));
      if (others.length > 0)
        hit.yes({ rows: [row], says: [others.map((outcome) => `code.outcome.${outcome}`).join(' ')] });
    }
  },
};

const QUIET: ReadonlySet<string> = new Set(['NFA', 'ADVICE', 'NO_PLAN', 'NO_SERVICES', 'CLOSE']);
