import { at, byteAt } from '../journey/int-table.js';
import { USE } from '../journey/journey-work.js';
import type { Check } from './check.js';
import { cannotTell, dayOf, isExact, isNoFurtherAction, typeOf } from './check-context.js';
import { isEpisodeOpen, referralRow } from './episode-rows.js';
import { doOverlap, twoEpisodes } from './two-episodes.js';
import { TYPE } from './type-numbers.js';

const overlap = twoEpisodes(
  '8820',
  (context, first, next) => !isEpisodeOpen(context, first) && doOverlap(context, first, next),
);

/**
 * DfE rule 8820: two referral episodes of a child overlap. Where the source gives episodes no names, a further referral
 * on a later day of an open episode says the same: what is received while a child is in need is no referral.
 * A source that would not show a closure between the two cannot tell.
 */
export const check8820: Check = {
  ...overlap,
  run: (context, hit, limits) => {
    overlap.run(context, hit, limits);
    for (const row of context.rows) {
      if (typeOf(context, row) !== TYPE.referral || byteAt(context.journeys.use, row) !== USE.also) continue;
      const episode = at(context.episodeOf, row);
      const referral = referralRow(context, episode);
      if (referral < 0 || dayOf(context, row) <= dayOf(context, referral) || isNoFurtherAction(context, row))
        continue;
      const where = { rows: [referral, row], episode, day: dayOf(context, row) };
      const reason = cannotTell(context, 'closure', dayOf(context, referral), dayOf(context, row));
      if (!isExact(context, row)) hit.cannotTell('date-not-exact', where);
      else if (reason !== null) hit.cannotTell(reason, where);
      else hit.yes(where);
    }
  },
};
