import { STAGE } from '../journey/stage-table.js';
import type { Check } from './check.js';
import { cannotTell } from './check-context.js';
import { isIntervalOpen } from './episode-rows.js';
import { episodeOfInterval, fromOf, hasStart, intervalsOf, isStartExact, opensOf } from './interval-rows.js';
import { workingDays } from './working-day-count.js';

/** DfE rule 8670Q: an assessment has been open for more than 45 working days, and no end of it is recorded. */
export const check8670Q: Check = {
  definition: {
    id: '8670Q',
    group: 'assessment',
    params: [['working-days', 45]],
    source: 'DfE children in need census, rule 8670Q',
  },
  says: [['count', 'number']],
  about: ['assessment-start'],
  run: (context, hit, [most = 0]) => {
    for (const i of intervalsOf(context, STAGE.assessment)) {
      if (!isIntervalOpen(context, i) || !hasStart(context, i)) continue;
      const from = fromOf(context, i);
      const days = workingDays(from, context.asAt);
      if (context.asAt - from <= most || (days !== null && days <= most)) continue;
      const where = { rows: [opensOf(context, i)], episode: episodeOfInterval(context, i) };
      const reason = cannotTell(context, 'assessment-end', from, context.asAt);
      if (reason !== null && reason !== 'before-source') hit.cannotTell(reason, where);
      else if (days === null) hit.cannotTell('holidays-not-known', where);
      else if (!isStartExact(context, i)) hit.cannotTell('date-not-exact', where);
      else hit.yes({ ...where, says: [days] });
    }
  },
};
