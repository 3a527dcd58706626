import { STAGE } from '../journey/stage-table.js';
import type { Check } from './check.js';
import { cannotTell } from './check-context.js';
import { fromOf, hasStart, intervalsOf, opensOf } from './interval-rows.js';
import { initialConferences } from './initial-conferences.js';

/** DfE rule 2883: more child protection plans of a child begin than there are conferences that can begin one. */
export const check2883: Check = {
  definition: { id: '2883', group: 'dates', params: [], source: 'DfE children in need census, rule 2883' },
  says: [
    ['plans', 'number'],
    ['conferences', 'number'],
  ],
  about: ['protection-plan-start'],
  run: (context, hit) => {
    const plans = intervalsOf(context, STAGE.protectionPlan).filter((i) => hasStart(context, i));
    const [first] = plans;
    const conferences = initialConferences(context).length;
    if (first === undefined || plans.length <= conferences) return;
    const rows = plans.map((plan) => opensOf(context, plan));
    const reason = cannotTell(context, 'conference', fromOf(context, first) - BEFORE, context.asAt);
    if (reason === null) hit.yes({ rows, says: [plans.length, conferences] });
    else hit.cannotTell(reason, { rows });
  },
};

/** Days before a plan within which its conference may lie. */
const BEFORE = 45;
