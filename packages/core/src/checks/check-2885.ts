import { STAGE } from '../journey/stage-table.js';
import type { Check } from './check.js';
import { cannotTell, isExact } from './check-context.js';
import { initialConferences } from './initial-conferences.js';
import { episodeOfInterval, fromOf, hasStart, intervalsOf, isStartExact, opensOf } from './interval-rows.js';

/**
 * DfE rule 2885: a child protection plan begins on another day than the conference that decided on it, or no such
 * conference is recorded. The conference within 45 days of the plan is taken as the one.
 */
export const check2885: Check = {
  definition: {
    id: '2885',
    group: 'dates',
    params: [['days', 45]],
    source: 'DfE children in need census, rule 2885',
  },
  about: ['protection-plan-start'],
  run: (context, hit, [near = 0]) => {
    const conferences = initialConferences(context);
    for (const plan of intervalsOf(context, STAGE.protectionPlan)) {
      if (!hasStart(context, plan)) continue;
      const day = fromOf(context, plan);
      const distance = (i: number): number => Math.abs(fromOf(context, i) - day);
      const [nearest] = [...conferences].sort((a, b) => distance(a) - distance(b) || a - b);
      const isNear = nearest !== undefined && distance(nearest) <= near;
      if (isNear && distance(nearest) === 0) continue;
      const rows = [opensOf(context, plan), ...(isNear ? [opensOf(context, nearest)] : [])];
      const where = { rows, episode: episodeOfInterval(context, plan) };
      const reason = isNear ? null : cannotTell(context, 'conference', day - near, day);
      if (reason !== null) hit.cannotTell(reason, where);
      else if (!isStartExact(context, plan) || (isNear && !isExact(context, opensOf(context, nearest))))
        hit.cannotTell('date-not-exact', where);
      else hit.yes(where);
    }
  },
};
