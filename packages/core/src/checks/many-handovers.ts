import { at } from '../journey/int-table.js';
import type { Check } from './check.js';
import { dayOf, typeOf, type CheckContext } from './check-context.js';
import { eachEpisode, rowsOf } from './each-episode.js';
import { isIn, typeSet } from './type-numbers.js';

/**
 * The work changed hands so many times or more within a year of one episode. It counts what the child lived through and
 * says nothing of any worker.
 */
export const manyHandovers: Check = {
  definition: {
    id: 'many-handovers',
    group: 'allocation',
    params: [
      ['handovers', 4],
      ['days', 365],
    ],
    source: null,
  },
  says: [['count', 'number']],
  about: ['allocation', 'worker-change', 'team-change'],
  run: eachEpisode((context, hit, limits, episode) => {
    const least = limits[0] ?? 0;
    const within = limits[1] ?? 0;
    const changes = handovers(context, episode, least);
    if (changes.length === 0) return;
    let [first, best, from] = [0, 0, 0];
    changes.forEach((row, i) => {
      while (dayOf(context, row) - dayOf(context, changes[first] ?? row) > within) first += 1;
      if (i - first + 1 > best) [best, from] = [i - first + 1, first];
    });
    if (best >= least && best > 0) hit.yes({ rows: changes.slice(from, from + best), episode, says: [best] });
  }),
};

// The first holder is no handover; an allocation to the same worker and team is none either.
function handovers(context: CheckContext, episode: number, least: number): readonly number[] {
  if (held(context, episode) <= least) return NONE;
  const rows = rowsOf(context, episode, HOLDS);
  return rows.filter((row, i) => i > 0 && !isSame(context, rows[i - 1] ?? row, row));
}

function held(context: CheckContext, episode: number): number {
  let many = 0;
  for (const row of context.rows)
    if (at(context.episodeOf, row) === episode && isIn(HOLDS, typeOf(context, row))) many += 1;
  return many;
}

function isSame({ facts }: CheckContext, before: number, row: number): boolean {
  if (facts === null || at(facts.worker, row) === 0) return false;
  return at(facts.worker, row) === at(facts.worker, before) && at(facts.team, row) === at(facts.team, before);
}

const NONE: readonly number[] = [];
const HOLDS = typeSet('allocation', 'worker-change', 'team-change');
