import type { Check } from './check.js';
import { dayOf } from './check-context.js';
import { lastChronology } from './chronology-rows.js';
import { eachEpisode, rowsOf } from './each-episode.js';
import { typeSet } from './type-numbers.js';

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
  run: eachEpisode((context, hit, limits, episode) => {
    const days = limits[0] ?? 0;
    const latest = lastChronology(context, episode);
    const needed = rowsOf(context, episode, NEEDED).at(-1);
    if (latest < 0 || needed === undefined) return;
    const age = dayOf(context, needed) - dayOf(context, latest);
    if (age > days) hit.yes({ rows: [latest, needed], episode, day: dayOf(context, needed), says: [age] });
  }),
};

const NEEDED = typeSet('conference', 'team-change');
