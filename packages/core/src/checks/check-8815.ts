import { isEpisodeOpen } from './episode-rows.js';
import { twoEpisodes } from './two-episodes.js';

/** DfE rule 8815: two referral episodes of a child are open. */
export const check8815 = twoEpisodes(
  '8815',
  (context, first, next) => isEpisodeOpen(context, first) && isEpisodeOpen(context, next),
);
