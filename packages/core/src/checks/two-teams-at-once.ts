import { at } from '../journey/int-table.js';
import { NO_DAY } from '../log/event-columns.js';
import type { Check } from './check.js';
import { couldHold, dayOf, isExact, typeOf } from './check-context.js';
import { isIn, typeSet } from './type-numbers.js';

/**
 * Two teams hold a child's work at once: an allocation says until when it ran, and another team's begins before that
 * day.
 */
export const twoTeamsAtOnce: Check = {
  definition: { id: 'two-teams-at-once', group: 'allocation', params: [], source: null },
  says: [['until', 'day']],
  about: ['allocation', 'team-change', 'worker-change'],
  run: (context, hit) => {
    const { facts, rows } = context;
    if (facts === null) {
      hit.cannotTell('field-not-in-source');
      return;
    }
    if (!hasEnd(rows, facts.journey.end)) return;
    const held = Array.from(rows).filter((row) => isIn(HOLDS, typeOf(context, row)));
    for (const [i, row] of held.entries()) {
      const until = at(facts.journey.end, row);
      if (until === NO_DAY) continue;
      for (const next of held.slice(i + 1)) {
        if (dayOf(context, next) >= until) break;
        if (!couldHold(context, row, 'team')) hit.cannotTell('field-not-in-source');
        else if (isOther(at(facts.team, row), at(facts.team, next))) {
          const where = { rows: [row, next], episode: at(context.episodeOf, next), says: [until] };
          if (isExact(context, next)) hit.yes(where);
          else hit.cannotTell('date-not-exact', where);
        }
      }
    }
  },
};

function hasEnd(rows: Int32Array, end: Int32Array): boolean {
  for (const row of rows) if (at(end, row) !== NO_DAY) return true;
  return false;
}

function isOther(team: number, next: number): boolean {
  return team !== 0 && next !== 0 && team !== next;
}

const HOLDS = typeSet('allocation', 'worker-change', 'team-change');
