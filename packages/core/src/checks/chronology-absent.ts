import type { Check } from './check.js';
import { cannotTell } from './check-context.js';
import { isChronology } from './chronology-rows.js';
import { eachEpisode } from './each-episode.js';
import { endOf, someRowIn, startOf } from './episode-rows.js';

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
  run: (context, hit, [days = 0]) => {
    eachEpisode(context, (episode, referral) => {
      const [from, to] = [startOf(context, episode), endOf(context, episode)];
      if (to - from < days || someRowIn(context, episode, (row) => isChronology(context, row))) return;
      const where = { rows: [referral], episode, says: [to - from] };
      const reason = cannotTell(context, 'document', from, to);
      if (reason === null) hit.yes(where);
      else hit.cannotTell(reason, where);
    });
  },
};
