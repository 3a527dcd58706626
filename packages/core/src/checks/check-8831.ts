import type { Check } from './check.js';
import { couldHold, dayOf, isNoFurtherAction, typeOf } from './check-context.js';
import { referralRow, someRowIn } from './episode-rows.js';
import { TYPE } from './type-numbers.js';

/**
 * DfE rule 8831: activity is recorded on a referral that is marked for no further action. An assessment or enquiry of
 * the episode counts; plans and conferences have rules of their own (4000, 8832). Work under a later referral does not.
 */
export const check8831: Check = {
  definition: { id: '8831', group: 'contradictions', params: [], source: 'DfE children in need census 8831' },
  about: ['referral'],
  run: (context, hit) => {
    for (let episode = context.episodes.from; episode < context.episodes.to; episode += 1) {
      const referral = referralRow(context, episode);
      if (referral < 0) continue;
      const work: number[] = [];
      someRowIn(context, episode, (row) => {
        if (isWork(typeOf(context, row)) && dayOf(context, row) >= dayOf(context, referral)) work.push(row);
        return false;
      });
      if (work.length === 0) continue;
      if (!couldHold(context, referral, 'nfa'))
        hit.cannotTell('field-not-in-source', { rows: [referral], episode });
      else if (isNoFurtherAction(context, referral)) hit.yes({ rows: [referral, ...work], episode });
    }
  },
};

function isWork(type: number): boolean {
  return WORK.has(type);
}

const WORK: ReadonlySet<number> = new Set([
  TYPE['assessment-start'],
  TYPE['strategy-discussion'],
  TYPE['section-47-start'],
]);
