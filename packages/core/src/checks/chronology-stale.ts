import type { Check } from './check.js';
import { dayOf, typeOf } from './check-context.js';
import { isChronology } from './chronology-rows.js';
import { eachEpisode, rowsIn } from './each-episode.js';
import { TYPE } from './type-numbers.js';

/**
 * The latest chronology on file of an episode is older than its last conference or move to another team, by more than
 * so many days: it should have been current for each.
 */
export const chronologyStale: Check = {
  definition: {
    id: 'chronology-stale',
    group: 'chronology',
    params: [['days', 28]],
    source: 'Procedures of English councils: current before every conference and at transfer',
  },
  says: [['count', 'number']],
  about: ['document'],
  run: (context, hit, [days = 0]) => {
    eachEpisode(context, (episode) => {
      const latest = rowsIn(context, episode, (row) => isChronology(context, row)).at(-1);
      const needed = rowsIn(context, episode, (row) => NEEDED.has(typeOf(context, row))).at(-1);
      if (latest === undefined || needed === undefined) return;
      const age = dayOf(context, needed) - dayOf(context, latest);
      if (age > days) hit.yes({ rows: [latest, needed], episode, day: dayOf(context, needed), says: [age] });
    });
  },
};

const NEEDED: ReadonlySet<number> = new Set([TYPE.conference, TYPE['team-change']]);
