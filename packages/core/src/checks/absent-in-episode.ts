import type { CheckDefinition } from '../model/record-query.js';
import type { Check } from './check.js';
import { cannotTell, type CheckContext } from './check-context.js';
import { eachEpisode } from './each-episode.js';
import { endOf, startOf } from './episode-rows.js';

/**
 * A check of something that is nowhere in an episode of so many days (90, or the host's) or more.
 *
 * @param type - Where the source does not hold this type of event, it cannot tell.
 * @param isThere - Whether an episode holds what is sought.
 */
export function absentInEpisode(
  { id, group, source }: Omit<CheckDefinition, 'params'>,
  type: string,
  isThere: (context: CheckContext, episode: number) => boolean,
): Check {
  return {
    definition: { id, group, params: [['days', 90]], source },
    says: [['open', 'number']],
    about: ['referral'],
    run: eachEpisode((context, hit, [days = 0], episode, referral) => {
      const from = startOf(context, episode);
      const to = endOf(context, episode);
      if (to - from < days || isThere(context, episode)) return;
      hit.unless(cannotTell(context, type, from, to), { rows: [referral], episode, says: [to - from] });
    }),
  };
}
