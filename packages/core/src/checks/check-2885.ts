import { STAGE } from '../journey/stage-table.js';
import type { Check, Hit } from './check.js';
import { cannotTell, isExact, type CheckContext } from './check-context.js';
import { initialConferences } from './initial-conferences.js';
import { episodeOfInterval, fromOf, hasStart, intervalsOf, opensOf } from './interval-rows.js';

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
    for (const plan of intervalsOf(context, STAGE.protectionPlan))
      if (hasStart(context, plan)) ask(context, hit, plan, nearestOf(context, conferences, plan, near), near);
  },
};

function ask(context: CheckContext, hit: Hit, plan: number, conference: number, near: number): void {
  const day = fromOf(context, plan);
  if (conference >= 0 && fromOf(context, conference) === day) return;
  const rows = [opensOf(context, plan), ...(conference < 0 ? [] : [opensOf(context, conference)])];
  const where = { rows, episode: episodeOfInterval(context, plan) };
  const reason = conference < 0 ? cannotTell(context, 'conference', day - near, day) : null;
  if (reason !== null) hit.cannotTell(reason, where);
  else if (rows.every((row) => isExact(context, row))) hit.yes(where);
  else hit.cannotTell('date-not-exact', where);
}

// The conference nearest to the day on which a plan begins, within so many days; else -1.
function nearestOf(
  context: CheckContext,
  conferences: readonly number[],
  plan: number,
  near: number,
): number {
  let nearest = -1;
  let best = near + 1;
  for (const conference of conferences) {
    const days = Math.abs(fromOf(context, conference) - fromOf(context, plan));
    if (days >= best) continue;
    nearest = conference;
    best = days;
  }
  return nearest;
}
