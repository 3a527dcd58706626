import type { Check } from './check.js';
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
  run: (context, hit, [days = 0]) => {
    eachEpisode(context, (episode, referral) => {
      const [start, end] = [startOf(context, episode), endOf(context, episode)];
      const within = Array.from(context.rows).filter(
        (row) => row !== referral && dayOf(context, row) >= start && dayOf(context, row) <= end,
      );
      const marks = [referral, ...within];
      marks.forEach((row, i) => {
        const next = marks[i + 1];
        const from = dayOf(context, row);
        const until = next === undefined ? end + 1 : dayOf(context, next);
        if (until - from - 1 <= days) return;
        const rows = next === undefined ? [row] : [row, next];
        const where = { rows, episode, day: from, says: [until - from - 1, until - 1] };
        const reason = everyday(context, from, until);
        if (reason === null) hit.yes(where);
        else hit.cannotTell(reason, where);
      });
    });
  },
};

/** Why the source cannot tell of days without records: it has no place for any of the everyday ones. */
function everyday(context: CheckContext, from: number, until: number): ReturnType<typeof cannotTell> {
  const last = Math.min(until, context.asAt);
  const reasons = ['visit', 'call', 'note'].map((type) => cannotTell(context, type, from, last));
  return reasons.includes(null) ? null : (reasons[0] ?? null);
}
