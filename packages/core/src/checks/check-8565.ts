import { at } from '../journey/int-table.js';
import { LINK } from '../journey/journey-work.js';
import type { Check } from './check.js';
import { cannotTell, dayOf, isExact, typeOf, type CheckContext } from './check-context.js';
import { closureRow, endOf, startOf } from './episode-rows.js';
import { isIn, TYPE, typeSet } from './type-numbers.js';

/**
 * DfE rule 8565: activity is recorded after an episode had closed. An assessment, enquiry, conference or plan that the
 * source ties to the closed episode counts; so does one that lies in no episode, after a closure and before any later
 * referral.
 */
export const check8565: Check = {
  definition: { id: '8565', group: 'closing', params: [], source: 'DfE children in need census, rule 8565' },
  says: [['count', 'number']],
  about: ['closure'],
  run: (context, hit) => {
    for (const row of context.rows) {
      if (!isIn(ACTIVITY, typeOf(context, row))) continue;
      const episode = closedBefore(context, row);
      if (episode < 0) continue;
      const closure = closureRow(context, episode);
      const days = dayOf(context, row) - endOf(context, episode);
      const reason = cannotTell(context, 'referral', endOf(context, episode), dayOf(context, row));
      const where = { rows: [closure, row], episode, says: [days] };
      if (reason !== null) hit.cannotTell(reason, where);
      else if (isExact(context, closure) && isExact(context, row)) hit.yes(where);
      else hit.cannotTell('date-not-exact', where);
    }
  },
};

/** The episode that had closed when a row came: its own, or the last before it where it lies in none; else -1. */
function closedBefore(context: CheckContext, row: number): number {
  const { journeys, episodeOf } = context;
  const own = at(episodeOf, row);
  if (own >= 0) return isAfter(context, own, row) ? own : -1;
  const interval = at(journeys.intervalOf, row);
  if (interval >= 0 && at(journeys.intervals.link, interval) !== LINK.none) return -1;
  let last = -1;
  for (let episode = context.episodes.from; episode < context.episodes.to; episode += 1)
    if (isAfter(context, episode, row) && (last < 0 || startOf(context, episode) > startOf(context, last)))
      last = episode;
  return last;
}

function isAfter(context: CheckContext, episode: number, row: number): boolean {
  return (
    typeOf(context, closureRow(context, episode)) === TYPE.closure &&
    dayOf(context, row) > endOf(context, episode)
  );
}

const ACTIVITY = typeSet(
  'assessment-start',
  'assessment-end',
  'strategy-discussion',
  'section-47-start',
  'conference',
  'child-in-need-plan-start',
  'child-in-need-plan-end',
  'protection-plan-start',
  'protection-plan-end',
);
