import type { Check } from './check.js';
import { cannotTell } from './check-context.js';
import { lastChronology } from './chronology-rows.js';
import { eachEpisode } from './each-episode.js';
import { endOf, startOf } from './episode-rows.js';

/** No chronology is on file in an episode of so many days or more. */
export const chronologyAbsent: Check = {
  definition: {
    id: 'chronology-absent',
    group: 'chronology',
    params: [['days', 90]],
    source: 'Peer review of a council, July 2013',
  },
  says: [['open', 'number']],
  about: ['referral'],
  run: eachEpisode((context, hit, limits, episode, referral) => {
    const days = limits[0] ?? 0;
    const from = startOf(context, episode);
    const to = endOf(context, episode);
    if (to - from < days || lastChronology(context, episode) >= 0) return;
    const where = { rows: [referral], episode, says: [to - from] };
    const reason = cannotTell(context, 'document', from, to);
    if (reason === null) hit.yes(where);
    else hit.cannotTell(reason, where);
  }),
};
