import type { Check } from './check.js';
import { isExact, type CheckContext } from './check-context.js';
import { endOf, isEpisodeOpen, isIntervalOpen } from './episode-rows.js';
import { closesOf, episodeOfInterval, fromOf, toOf } from './interval-rows.js';
import { cannotTellOfPlans, plansOf } from './plan-rows.js';

/**
 * A plan, or being looked after, ended and the episode went on for more than so many days without another.
 */
export const planLapsed: Check = {
  definition: {
    id: 'plan-lapsed',
    group: 'plans-and-drift',
    params: [['days', 60]],
    source: 'Peer review of a council, July 2013',
  },
  says: [['count', 'number']],
  about: ['child-in-need-plan-end', 'protection-plan-end', 'looked-after-end'],
  run: (context, hit, [days = 0]) => {
    const plans = plansOf(context);
    for (const plan of plans) {
      const episode = episodeOfInterval(context, plan);
      if (episode < 0 || isIntervalOpen(context, plan)) continue;
      const [from, to] = [toOf(context, plan), nextDay(context, plans, plan, episode)];
      if (to - from <= days) continue;
      const where = { rows: [closesOf(context, plan)].filter((row) => row >= 0), episode, says: [to - from] };
      const reason = cannotTellOfPlans(context, from, to);
      if (reason !== null) hit.cannotTell(reason, where);
      else if (!isExact(context, closesOf(context, plan))) hit.cannotTell('date-not-exact', where);
      else hit.yes(where);
    }
  },
};

// The day on which another plan was in force, or the episode ended.
function nextDay(context: CheckContext, plans: readonly number[], plan: number, episode: number): number {
  const ended = toOf(context, plan);
  let next = endOf(context, episode);
  if (isEpisodeOpen(context, episode)) next = context.asAt;
  for (const other of plans)
    if (other !== plan && toOf(context, other) >= ended && !isSameEnd(context, other, plan))
      next = Math.min(next, Math.max(fromOf(context, other), ended));
  return next;
}

// Two that ended on one day: only the later one in the list is asked about.
function isSameEnd(context: CheckContext, other: number, plan: number): boolean {
  return toOf(context, other) === toOf(context, plan) && !isIntervalOpen(context, other) && other < plan;
}
