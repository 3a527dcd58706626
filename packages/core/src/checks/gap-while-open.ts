import type { Check, Hit } from './check.js';
import type { CheckReason } from './check-reason.js';
import { cannotTell, dayOf, type CheckContext } from './check-context.js';
import { eachEpisode } from './each-episode.js';
import { endOf, startOf } from './episode-rows.js';

/**
 * More than so many whole days of an episode lie between two records of the child, with nothing recorded between them;
 * or between the last and its end. A source that
 * holds neither visits, calls nor notes cannot tell.
 */
export const gapWhileOpen: Check = {
  definition: {
    id: 'gap-while-open',
    group: 'chronology',
    params: [['days', 90]],
    source: 'Care Inspectorate, Practice guide to chronologies (2017)',
  },
  says: [
    ['count', 'number'],
    ['until', 'day'],
  ],
  about: ['referral'],
  run: eachEpisode((context, hit, limits, episode, referral) => {
    const days = limits[0] ?? 0;
    const start = startOf(context, episode);
    const end = endOf(context, episode);
    let last = referral;
    for (const row of context.rows) {
      const day = dayOf(context, row);
      if (row === referral || day < start || day > end) continue;
      if (day - dayOf(context, last) - 1 > days) ask(context, hit, episode, last, row, day);
      last = row;
    }
    if (end - dayOf(context, last) > days) ask(context, hit, episode, last, -1, end + 1);
  }),
};

function ask(
  context: CheckContext,
  hit: Hit,
  episode: number,
  row: number,
  next: number,
  until: number,
): void {
  const from = dayOf(context, row);
  const rows = next < 0 ? [row] : [row, next];
  const where = { rows, episode, day: from, says: [until - from - 1, until - 1] };
  const reason = everyday(context, from, until);
  hit.unless(reason, where);
}

/** Why the source cannot tell of days without records: it has no place for any of the everyday ones. */
function everyday(context: CheckContext, from: number, until: number): CheckReason | null {
  const last = Math.min(until, context.asAt);
  const visit = cannotTell(context, 'visit', from, last);
  if (visit === null || cannotTell(context, 'call', from, last) === null) return null;
  return cannotTell(context, 'note', from, last) === null ? null : visit;
}
