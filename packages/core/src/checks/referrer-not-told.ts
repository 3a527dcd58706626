import type { Check } from './check.js';
import { cannotTell, codeAt, dayOf, typeOf, type CheckContext } from './check-context.js';
import { eachEpisode } from './each-episode.js';
import { startOf } from './episode-rows.js';
import { TYPE } from './type-numbers.js';
import { workingDays } from './working-day-count.js';

/**
 * So many working days after a referral nothing records that the referrer was told what came of it. Anonymous and
 * unknown referrers cannot be told. What is recorded later than that still counts.
 */
export const referrerNotTold: Check = {
  definition: {
    id: 'referrer-not-told',
    group: 'decisions',
    params: [['days', 10]],
    source: 'Working Together to Safeguard Children; the number of days is local',
  },
  about: ['referral'],
  run: eachEpisode((context, hit, limits, episode, referral) => {
    const most = limits[0] ?? 0;
    const from = dayOf(context, referral);
    const until = nextStart(context, episode);
    if (NAMELESS.has(codeAt(context, referral)) || isTold(context, from, until)) return;
    const days = workingDays(from, context.asAt);
    if (days === null && context.asAt - from <= most * 7) {
      hit.cannotTell('holidays-not-known', { rows: [referral], episode });
      return;
    }
    if (days !== null && days < most) return;
    const reason = cannotTell(context, 'referrer-told', from, Math.min(until, context.asAt));
    hit.unless(reason, { rows: [referral], episode });
  }),
};

/** Codes of sources that nobody can write to: anonymous, not known. */
const NAMELESS: ReadonlySet<string> = new Set(['9', '10']);

function isTold(context: CheckContext, from: number, until: number): boolean {
  for (const row of context.rows) {
    const day = dayOf(context, row);
    if (typeOf(context, row) === TYPE['referrer-told'] && day >= from && day < until) return true;
  }
  return false;
}

function nextStart(context: CheckContext, episode: number): number {
  const from = startOf(context, episode);
  let next = Infinity;
  for (let other = context.episodes.from; other < context.episodes.to; other += 1) {
    const start = startOf(context, other);
    if (start > from && start < next) next = start;
  }
  return next;
}
