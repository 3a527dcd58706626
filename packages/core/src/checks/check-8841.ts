import { STAGE } from '../journey/stage-table.js';
import type { Check } from './check.js';
import { isExact, kindAt } from './check-context.js';
import { episodeOfInterval, fromOf, hasStart, intervalsOf, opensOf, toOf } from './interval-rows.js';

/**
 * DfE rule 8841: a review conference is held on the day on which the plan begins that it reviews, or before: in the
 * plan's episode, and after any earlier plan had ended.
 */
export const check8841: Check = {
  definition: { id: '8841', group: 'dates', params: [], source: 'DfE children in need census, rule 8841' },
  says: [['count', 'number']],
  about: ['protection-plan-start'],
  run: (context, hit) => {
    const plans = intervalsOf(context, STAGE.protectionPlan);
    const reviews = intervalsOf(context, STAGE.conference).filter(
      (i) => kindAt(context, opensOf(context, i)) === 'review',
    );
    for (const plan of plans) {
      if (!hasStart(context, plan)) continue;
      const start = fromOf(context, plan);
      for (const review of reviews) {
        const day = fromOf(context, review);
        if (day > start || episodeOfInterval(context, review) !== episodeOfInterval(context, plan)) continue;
        if (
          plans.some(
            (other) => other !== plan && fromOf(context, other) < start && toOf(context, other) >= day,
          )
        )
          continue;
        const where = {
          rows: [opensOf(context, review), opensOf(context, plan)],
          episode: episodeOfInterval(context, plan),
          says: [start - day],
        };
        if (where.rows.every((row) => isExact(context, row))) hit.yes(where);
        else hit.cannotTell('date-not-exact', where);
      }
    }
  },
};
