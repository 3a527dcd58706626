import { at } from '../journey/int-table.js';
import type { Check } from './check.js';
import { dayOf, typeOf, type CheckContext } from './check-context.js';
import { eachEpisode, rowsIn } from './each-episode.js';
import { TYPE } from './type-numbers.js';

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
  run: (context, hit, [least = 0, within = 0]) => {
    eachEpisode(context, (episode) => {
      const changes = handovers(context, episode, least);
      let [first, best, from] = [0, 0, 0];
      changes.forEach((row, i) => {
        while (dayOf(context, row) - dayOf(context, changes[first] ?? row) > within) first += 1;
        if (i - first + 1 > best) [best, from] = [i - first + 1, first];
      });
      if (best >= least && best > 0)
        hit.yes({ rows: changes.slice(from, from + best), episode, says: [best] });
    });
  },
};

// The first holder is no handover; an allocation to the same worker and team is none either.
function handovers(context: CheckContext, episode: number, least: number): readonly number[] {
  const rows = rowsIn(context, episode, (row) => HOLDS.has(typeOf(context, row)));
  if (rows.length <= least) return NONE;
  return rows.filter((row, i) => i > 0 && !isSame(context, rows[i - 1] ?? row, row));
}

function isSame({ facts }: CheckContext, before: number, row: number): boolean {
  if (facts === null || at(facts.worker, row) === 0) return false;
  return at(facts.worker, row) === at(facts.worker, before) && at(facts.team, row) === at(facts.team, before);
}

const NONE: readonly number[] = [];
const HOLDS: ReadonlySet<number> = new Set([TYPE.allocation, TYPE['worker-change'], TYPE['team-change']]);
