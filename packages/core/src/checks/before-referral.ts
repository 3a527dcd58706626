import { at } from '../journey/int-table.js';
import { LINK } from '../journey/journey-work.js';
import type { Check } from './check.js';
import { isExact, kindAt, type CheckContext } from './check-context.js';
import { endOf, referralRow, startOf } from './episode-rows.js';
import { episodeOfInterval, fromOf, hasStart, intervalsOf, opensOf } from './interval-rows.js';

/** Days before a referral within which work that lies in no episode may have been meant for it. */
const NEAR = 30;

/**
 * A check of something that begins before the referral of its episode. Where the source does not say to which episode it
 * belongs, and it lies shortly before a referral and in no other episode, it cannot be told.
 *
 * @param stage - A number of STAGE.
 * @param kinds - Only these kinds; not given: every kind.
 */
export function beforeReferral(code: string, stage: number, kinds?: ReadonlySet<string>): Check {
  return {
    definition: { id: code, group: 'dates', params: [], source: `DfE children in need census, rule ${code}` },
    says: [['count', 'number']],
    about: ['referral'],
    run: (context, hit) => {
      for (const i of intervalsOf(context, stage)) {
        const row = opensOf(context, i);
        if (!hasStart(context, i) || (kinds !== undefined && !kinds.has(kindAt(context, row)))) continue;
        const isNamed = at(context.journeys.intervals.link, i) === LINK['episode-id'];
        const episode = isNamed ? episodeOfInterval(context, i) : nextEpisode(context, i);
        const referral = episode < 0 ? -1 : referralRow(context, episode);
        if (referral < 0 || startOf(context, episode) <= fromOf(context, i)) continue;
        const where = {
          rows: [row, referral],
          episode,
          says: [startOf(context, episode) - fromOf(context, i)],
        };
        if (!isNamed) hit.cannotTell('link-not-recorded', where);
        else if (isExact(context, row) && isExact(context, referral)) hit.yes(where);
        else hit.cannotTell('date-not-exact', where);
      }
    },
  };
}

function nextEpisode(context: CheckContext, i: number): number {
  if (at(context.journeys.intervals.link, i) !== LINK.none) return -1;
  const day = fromOf(context, i);
  for (let episode = context.episodes.from; episode < context.episodes.to; episode += 1) {
    const days = startOf(context, episode) - day;
    if (days > 0 && days <= NEAR && endOf(context, episode) > day) return episode;
  }
  return -1;
}
