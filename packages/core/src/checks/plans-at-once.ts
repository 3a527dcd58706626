import { STAGE } from '../journey/stage-table.js';
import type { Check } from './check.js';
import type { CheckContext } from './check-context.js';
import { isIntervalOpen } from './episode-rows.js';
import {
  episodeOfInterval,
  fromOf,
  hasStart,
  intervalsOf,
  isEndExact,
  isStartExact,
  opensOf,
  toOf,
} from './interval-rows.js';

/** A check of a child in need plan and a child protection plan in force at once. `bothOpen`: both, or not both, open. */
export function plansAtOnce(code: string, { bothOpen }: { readonly bothOpen: boolean }): Check {
  return {
    definition: { id: code, group: 'dates', params: [], source: `DfE children in need census, rule ${code}` },
    about: ['child-in-need-plan-start'],
    run: (context, hit) => {
      for (const inNeed of intervalsOf(context, STAGE.inNeedPlan)) {
        for (const protection of intervalsOf(context, STAGE.protectionPlan)) {
          if (!isAtOnce(context, inNeed, protection)) continue;
          const areOpen = isIntervalOpen(context, inNeed) && isIntervalOpen(context, protection);
          if (areOpen !== bothOpen) continue;
          const where = {
            rows: [opensOf(context, inNeed), opensOf(context, protection)],
            episode: episodeOfInterval(context, inNeed),
            day: Math.max(fromOf(context, inNeed), fromOf(context, protection)),
          };
          if (isSure(context, inNeed, protection)) hit.yes(where);
          else hit.cannotTell('date-not-exact', where);
        }
      }
    },
  };
}

// The day on which one ends and the other begins is no overlap.
function isAtOnce(context: CheckContext, one: number, other: number): boolean {
  if (!hasStart(context, one) || !hasStart(context, other)) return false;
  return startsWithin(context, one, other) || startsWithin(context, other, one);
}

function startsWithin(context: CheckContext, one: number, other: number): boolean {
  const day = fromOf(context, one);
  if (day < fromOf(context, other)) return false;
  return isIntervalOpen(context, other) ? day <= context.asAt : day < toOf(context, other);
}

function isSure(context: CheckContext, one: number, other: number): boolean {
  return [one, other].every((plan) => isStartExact(context, plan) && isEndExact(context, plan));
}
