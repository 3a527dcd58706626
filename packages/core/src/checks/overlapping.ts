import type { CheckDefinition } from '../model/record-query.js';
import type { Check } from './check.js';
import type { KnownType } from './type-numbers.js';
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
  about: readonly KnownType[],
  { bothOpen }: { readonly bothOpen: boolean },
): Check {
  return {
    definition: { ...definition, params: [] },
    about,
    run: (context, hit) => {
      const all = intervalsOf(context, stage);
      for (let place = 0; place < all.length; place += 1) {
        for (let later = place + 1; later < all.length; later += 1) {
          const [first, next] = [all[place] ?? -1, all[later] ?? -1];
          if (!isAtOnce(context, first, next) || bothOpen !== areOpen(context, first, next)) continue;
          const where = {
            rows: [opensOf(context, first), opensOf(context, next)],
            episode: episodeOfInterval(context, next),
            day: fromOf(context, next),
          };
          if (isSure(context, first, next)) hit.yes(where);
          else hit.cannotTell('date-not-exact', where);
        }
      }
    },
  };
}

function isAtOnce(context: CheckContext, first: number, next: number): boolean {
  if (!hasStart(context, first) || !hasStart(context, next)) return false;
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
