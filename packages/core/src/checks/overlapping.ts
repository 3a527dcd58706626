import type { CheckDefinition } from '../model/record-query.js';
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

/**
 * A check of two intervals of one episode and stage (a number of STAGE) that were in force at once. `bothOpen`: only
 * those that are both open; else only those of which at least one has ended, and that begin before the other's last
 * day.
 */
export function overlapping(
  definition: Omit<CheckDefinition, 'params'>,
  stage: number,
  { bothOpen }: { readonly bothOpen: boolean },
): Check {
  return {
    definition: { ...definition, params: [] },
    run: (context, hit) => {
      const all = intervalsOf(context, stage).filter((i) => hasStart(context, i));
      all.forEach((first, place) => {
        for (const next of all.slice(place + 1)) {
          if (!isAtOnce(context, first, next) || bothOpen !== areOpen(context, first, next)) continue;
          const where = {
            rows: [opensOf(context, first), opensOf(context, next)],
            episode: episodeOfInterval(context, next),
            day: fromOf(context, next),
          };
          if (isSure(context, first, next)) hit.yes(where);
          else hit.cannotTell('date-not-exact', where);
        }
      });
    },
  };
}

function isAtOnce(context: CheckContext, first: number, next: number): boolean {
  if (episodeOfInterval(context, first) !== episodeOfInterval(context, next)) return false;
  return isIntervalOpen(context, first) || fromOf(context, next) < toOf(context, first);
}

function areOpen(context: CheckContext, first: number, next: number): boolean {
  return isIntervalOpen(context, first) && isIntervalOpen(context, next);
}

function isSure(context: CheckContext, first: number, next: number): boolean {
  if (areOpen(context, first, next)) return true;
  return isStartExact(context, next) && isEndExact(context, first);
}
