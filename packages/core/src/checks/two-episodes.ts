import type { Check } from './check.js';
import type { CheckContext } from './check-context.js';
import { isExact } from './check-context.js';
import { closureRow, endOf, isEpisodeOpen, referralRow, startOf } from './episode-rows.js';

/** Which of two episodes that overlap a check is about: the earlier and the later one, in this order. */
export type Meant = (context: CheckContext, first: number, next: number) => boolean;

/** A check of two referral episodes of one child that overlap. Those that do not say when they began are passed over. */
export function twoEpisodes(code: string, isMeant: Meant): Check {
  return {
    definition: { id: code, group: 'dates', params: [], source: `DfE children in need census, rule ${code}` },
    about: ['referral'],
    run: (context, hit) => {
      const { from, to } = context.episodes;
      for (let first = from; first < to; first += 1) {
        for (let next = from; next < to; next += 1) {
          if (!isBefore(context, first, next) || !isMeant(context, first, next)) continue;
          const rows = [referralRow(context, first), referralRow(context, next)];
          const where = { rows, episode: next, day: startOf(context, next) };
          if (isSure(context, first, next)) hit.yes(where);
          else hit.cannotTell('date-not-exact', where);
        }
      }
    },
  };
}

function isBefore(context: CheckContext, first: number, next: number): boolean {
  if (first === next || referralRow(context, first) < 0 || referralRow(context, next) < 0) return false;
  const [one, other] = [startOf(context, first), startOf(context, next)];
  return one < other || (one === other && first < next);
}

function isSure(context: CheckContext, first: number, next: number): boolean {
  if (!isExact(context, referralRow(context, next))) return false;
  return isEpisodeOpen(context, first) || isExact(context, closureRow(context, first));
}

/** Whether the later episode begins before the earlier one ends. */
export function doOverlap(context: CheckContext, first: number, next: number): boolean {
  return startOf(context, next) < endOf(context, first);
}
