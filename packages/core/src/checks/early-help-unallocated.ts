import { STAGE } from '../journey/stage-table.js';
import type { Check } from './check.js';
import { cannotTell, couldHold, dayOf, has, typeOf, type CheckContext } from './check-context.js';
import { CHECK_FACT } from './fact-bits.js';
import { closesOf, episodeOfInterval, fromOf, intervalsOf, opensOf, toOf } from './interval-rows.js';
import { TYPE } from './type-numbers.js';
import { workingDays } from './working-day-count.js';

/**
 * Early help ran for more than so many working days, and nobody who held it is recorded: neither an allocation in that
 * time nor a worker with its start or end.
 */
export const earlyHelpUnallocated: Check = {
  definition: {
    id: 'early-help-unallocated',
    group: 'allocation',
    params: [['working-days', 20]],
    source: null,
  },
  says: [['count', 'number']],
  about: ['early-help-start', 'early-help-end'],
  run: (context, hit, [most = 0]) => {
    for (const i of intervalsOf(context, STAGE.earlyHelp)) {
      const [from, to] = [fromOf(context, i), toOf(context, i)];
      const days = workingDays(from, to);
      const opens = opensOf(context, i);
      if (to - from <= most || (days !== null && days <= most) || isAnybodys(context, i)) continue;
      const where = { rows: [opens], episode: episodeOfInterval(context, i) };
      if (days === null) hit.cannotTell('holidays-not-known', where);
      else if (couldHold(context, opens, 'worker')) hit.yes({ ...where, says: [days] });
      else hit.cannotTell(cannotTell(context, 'allocation', from, to) ?? 'field-not-in-source', where);
    }
  },
};

// One whose start is not recorded is passed over too: who held it at first is not on record either.
function isAnybodys(context: CheckContext, i: number): boolean {
  const [opens, closes] = [opensOf(context, i), closesOf(context, i)];
  if (opens < 0 || hasWorker(context, opens) || hasWorker(context, closes)) return true;
  return isHeld(context, fromOf(context, i), toOf(context, i));
}

function isHeld(context: CheckContext, from: number, to: number): boolean {
  return context.rows.some(
    (row) => HOLDS.has(typeOf(context, row)) && dayOf(context, row) >= from && dayOf(context, row) <= to,
  );
}

function hasWorker(context: CheckContext, row: number): boolean {
  return has(context, row, CHECK_FACT.worker);
}

const HOLDS: ReadonlySet<number> = new Set([TYPE.allocation, TYPE['worker-change'], TYPE['team-change']]);
