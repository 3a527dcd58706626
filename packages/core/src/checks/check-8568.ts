import type { Check } from './check.js';
import { couldHold, has, outcomesAt } from './check-context.js';
import { eachEpisode } from './each-episode.js';
import { CHECK_FACT } from './fact-bits.js';

/** DfE rule 8568: nothing says whether a referral was for no further action: neither the box nor an outcome. */
export const check8568: Check = {
  definition: {
    id: '8568',
    group: 'decisions',
    params: [],
    source: 'DfE children in need census, rule 8568',
  },
  about: ['referral'],
  run: eachEpisode((context, hit, _limits, episode, referral) => {
    if (has(context, referral, CHECK_FACT.nfaCode) || outcomesAt(context, referral).length > 0) return;
    if (couldHold(context, referral, 'nfa')) hit.yes({ rows: [referral], episode });
    else hit.cannotTell('field-not-in-source');
  }),
};
