import type { Check } from './check.js';
import { cannotTell, typeOf } from './check-context.js';
import { endOf, referralRow, someRowIn, startOf } from './episode-rows.js';
import { TYPE } from './type-numbers.js';

/**
 * No supervision or reflective conversation is recorded in an episode of so many days or more. Supervision, a case
 * discussion and a reflection each count, and one is enough: how often there should be any is local policy.
 */
export const supervisionAbsent: Check = {
  definition: {
    id: 'supervision-absent',
    group: 'oversight',
    params: [['days', 90]],
    source: 'Working Together to Safeguard Children; peer review, July 2013',
  },
  says: [['open', 'number']],
  about: ['referral'],
  run: (context, hit, [days = 0]) => {
    for (let episode = context.episodes.from; episode < context.episodes.to; episode += 1) {
      const [from, to] = [startOf(context, episode), endOf(context, episode)];
      const referral = referralRow(context, episode);
      if (referral < 0 || to - from < days) continue;
      if (someRowIn(context, episode, (row) => CONVERSATIONS.has(typeOf(context, row)))) continue;
      const reason = cannotTell(context, 'supervision', from, to);
      const where = { rows: [referral], episode, says: [to - from] };
      if (reason === null) hit.yes(where);
      else hit.cannotTell(reason, where);
    }
  },
};

const CONVERSATIONS: ReadonlySet<number> = new Set([
  TYPE.supervision,
  TYPE['case-discussion'],
  TYPE.reflection,
]);
