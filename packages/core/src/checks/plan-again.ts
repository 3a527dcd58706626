import { at, byteAt } from '../journey/int-table.js';
import { USE } from '../journey/journey-work.js';
import type { CheckDefinition } from '../model/record-query.js';
import type { Check } from './check.js';
import { dayOf, isExact, typeOf } from './check-context.js';
import { isIntervalOpen } from './episode-rows.js';
import { episodeOfInterval, fromOf, opensOf } from './interval-rows.js';
import { TYPE, type KnownType } from './type-numbers.js';

/**
 * A check of a plan that begins on a later day while one of its kind is in force. `isOpen`: whether the plan that it
 * falls into is still open; not given: either.
 */
export function planAgain(
  definition: Omit<CheckDefinition, 'params' | 'group'>,
  type: KnownType,
  { isOpen }: { readonly isOpen?: boolean } = {},
): Check {
  return {
    definition: { ...definition, group: 'dates', params: [] },
    about: [type],
    run: (context, hit) => {
      for (const row of context.rows) {
        if (typeOf(context, row) !== TYPE[type] || byteAt(context.journeys.use, row) !== USE.also) continue;
        const plan = at(context.journeys.intervalOf, row);
        if (plan < 0 || dayOf(context, row) <= fromOf(context, plan)) continue;
        if (isOpen !== undefined && isIntervalOpen(context, plan) !== isOpen) continue;
        const rows = [opensOf(context, plan), row].filter((one) => one >= 0);
        const where = { rows, episode: episodeOfInterval(context, plan), day: dayOf(context, row) };
        if (isExact(context, row)) hit.yes(where);
        else hit.cannotTell('date-not-exact', where);
      }
    },
  };
}
