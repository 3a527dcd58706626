import type { Check } from './check.js';
import { cannotTell } from './check-context.js';
import { CONVERSATIONS } from './conversations.js';
import { eachEpisode, nextRowOf } from './each-episode.js';
import { endOf, startOf } from './episode-rows.js';

/**
 * No supervision or reflective conversation is recorded in an episode of so many days or more. One is enough here: how
 * often there should be any is asked by `supervision-gap`.
 */
export const supervisionAbsent: Check = {
  definition: {
    id: 'supervision-absent',
    group: 'oversight',
    params: [['days', 90]],
    source: 'Peer review of a council, July 2013',
  },
  says: [['open', 'number']],
  about: ['referral'],
  run: eachEpisode((context, hit, limits, episode, referral) => {
    const days = limits[0] ?? 0;
    const from = startOf(context, episode);
    const to = endOf(context, episode);
    if (to - from < days || nextRowOf(context, episode, CONVERSATIONS) >= 0) return;
    const reason = cannotTell(context, 'supervision', from, to);
    const where = { rows: [referral], episode, says: [to - from] };
    if (reason === null) hit.yes(where);
    else hit.cannotTell(reason, where);
  }),
};
