import { at } from '../journey/int-table.js';
import type { Check } from './check.js';
import { dayOf, outcomesAt, typeOf, type CheckContext } from './check-context.js';
import { eachEpisode } from './each-episode.js';
import { endOf } from './episode-rows.js';
import { episodeOfInterval } from './interval-rows.js';
import { cannotTellOfPlans, plansOf } from './plan-rows.js';
import { TYPE } from './type-numbers.js';

/**
 * The work was handed on to the team that helps, or an assessment decided on services, and more than so many days later
 * no plan is recorded in the episode: neither a child in need plan, a protection plan nor being looked after. Where
 * care was asked for at the referral, no plan of this kind is owed.
 */
export const planAbsent: Check = {
  definition: {
    id: 'plan-absent',
    group: 'plans-and-drift',
    params: [['days', 60]],
    source: 'Peer review of a council, July 2013',
  },
  says: [['count', 'number']],
  about: ['team-change', 'assessment-end'],
  run: eachEpisode((context, hit, limits, episode, referral) => {
    const days = limits[0] ?? 0;
    if (outcomesAt(context, referral).includes('CLA_REQUEST') || hasPlan(context, episode)) return;
    const handedOn = firstHandOn(context, episode);
    if (handedOn < 0) return;
    const from = dayOf(context, handedOn);
    const to = endOf(context, episode);
    if (to - from <= days) return;
    const reason = cannotTellOfPlans(context, from, to);
    const where = { rows: [referral, handedOn], episode, says: [to - from] };
    if (reason === null) hit.yes({ ...where, day: from });
    else hit.cannotTell(reason, where);
  }),
};

function hasPlan(context: CheckContext, episode: number): boolean {
  return plansOf(context).some((plan) => episodeOfInterval(context, plan) === episode);
}

function firstHandOn(context: CheckContext, episode: number): number {
  for (const row of context.rows)
    if (at(context.episodeOf, row) === episode && isHandedOn(context, row)) return row;
  return -1;
}

function isHandedOn(context: CheckContext, row: number): boolean {
  const type = typeOf(context, row);
  if (type === TYPE['team-change']) return true;
  return type === TYPE['assessment-end'] && outcomesAt(context, row).includes('PROV_OF_SERVICES');
}
