import { isNoFurtherAction } from './check-context.js';
import { isEpisodeOpen, referralRow } from './episode-rows.js';
import { twoEpisodes } from './two-episodes.js';

/** DfE rule 8816: a referral episode is open, and a later one of the child has begun and ended. */
export const check8816 = twoEpisodes(
  '8816',
  (context, first, next) =>
    isEpisodeOpen(context, first) &&
    !isEpisodeOpen(context, next) &&
    !isNoFurtherAction(context, referralRow(context, next)),
);
