import type { Check, Hit } from './check.js';
import { cannotTell, dayOf, type CheckContext } from './check-context.js';
import { CONVERSATIONS } from './conversations.js';
import { eachEpisode, nextRowOf } from './each-episode.js';
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
  run: eachEpisode((context, hit, limits, episode) => {
    const weeks = limits[0] ?? 0;
    let row = nextRowOf(context, episode, CONVERSATIONS);
    while (row >= 0) {
      const next = nextRowOf(context, episode, CONVERSATIONS, row);
      const until = next < 0 ? endOf(context, episode) : dayOf(context, next);
      if (until - dayOf(context, row) > weeks * 7) ask(context, hit, episode, row, next, until);
      row = next;
    }
  }),
};

function ask(
  context: CheckContext,
  hit: Hit,
  episode: number,
  row: number,
  next: number,
  until: number,
): void {
  const from = dayOf(context, row);
  const reason = cannotTell(context, 'supervision', from, until);
  const says = [Math.floor((until - from) / 7), until];
  const where = { rows: next < 0 ? [row] : [row, next], episode, says };
  hit.unless(reason, where);
}
