import type { Check } from './check.js';
import { cannotTell, dayOf } from './check-context.js';
import { conversationsIn } from './conversations.js';
import { eachEpisode } from './each-episode.js';
import { endOf } from './episode-rows.js';

/**
 * More than so many weeks pass between two supervisions (or reflective conversations) of an episode, or from the last to
 * its end. The number is local policy. An episode with none at all is asked about by `supervision-absent`.
 */
export const supervisionGap: Check = {
  definition: {
    id: 'supervision-gap',
    group: 'oversight',
    params: [['weeks', 13]],
    source: null,
  },
  says: [
    ['count', 'number'],
    ['until', 'day'],
  ],
  about: ['supervision', 'case-discussion', 'reflection'],
  run: (context, hit, [weeks = 0]) => {
    eachEpisode(context, (episode) => {
      const rows = conversationsIn(context, episode);
      rows.forEach((row, i) => {
        const next = rows[i + 1];
        const until = next === undefined ? endOf(context, episode) : dayOf(context, next);
        const days = until - dayOf(context, row);
        if (days <= weeks * 7) return;
        const reason = cannotTell(context, 'supervision', dayOf(context, row), until);
        const where = {
          rows: next === undefined ? [row] : [row, next],
          episode,
          says: [Math.floor(days / 7), until],
        };
        if (reason === null) hit.yes(where);
        else hit.cannotTell(reason, where);
      });
    });
  },
};
