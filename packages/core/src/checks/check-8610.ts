import { wordAt } from '../journey/int-table.js';
import type { Check } from './check.js';
import { couldHold, isNoFurtherAction } from './check-context.js';
import { eachEpisode } from './each-episode.js';

/** DfE rule 8610: no primary need is recorded for a referral that was not for no further action. */
export const check8610: Check = {
  definition: {
    id: '8610',
    group: 'decisions',
    params: [],
    source: 'DfE children in need census, rule 8610',
  },
  about: ['referral'],
  run: eachEpisode((context, hit, _limits, episode, referral) => {
    const { facts } = context;
    if (isNoFurtherAction(context, referral)) return;
    if (facts !== null && wordAt(facts.journey.need, referral) !== 0) return;
    if (!couldHold(context, referral, 'need')) hit.cannotTell('field-not-in-source');
    else if (couldHold(context, referral, 'nfa')) hit.yes({ rows: [referral], episode });
    else hit.cannotTell('field-not-in-source');
  }),
};
