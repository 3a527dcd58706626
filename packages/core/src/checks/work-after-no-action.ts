import { at } from '../journey/int-table.js';
import type { Check } from './check.js';
import { couldHold, dayOf, isNoFurtherAction, typeOf } from './check-context.js';
import { referralRow } from './episode-rows.js';
import { TYPE, type KnownType } from './type-numbers.js';

/** A check that answers yes where work of some types lies in the episode of a referral with no further action. */
export function workAfterNoAction(code: string, types: readonly KnownType[]): Check {
  const work = new Set(types.map((type) => TYPE[type]));
  return {
    definition: {
      id: code,
      group: 'contradictions',
      params: [],
      source: `DfE children in need census, rule ${code}`,
    },
    about: types,
    run: (context, hit) => {
      const { rows, episodeOf, episodes } = context;
      for (let episode = episodes.from; episode < episodes.to; episode += 1) {
        const referral = referralRow(context, episode);
        const isCertain = isNoFurtherAction(context, referral);
        if (referral < 0 || (!isCertain && couldHold(context, referral, 'nfa'))) continue;
        const own = Array.from(rows).filter(
          (row) =>
            at(episodeOf, row) === episode &&
            work.has(typeOf(context, row)) &&
            dayOf(context, row) >= dayOf(context, referral),
        );
        if (own.length === 0) continue;
        if (isCertain) hit.yes({ rows: [referral, ...own], episode });
        else hit.cannotTell('field-not-in-source', { rows: [referral], episode });
      }
    },
  };
}
