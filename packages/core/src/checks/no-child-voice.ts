import type { Check } from './check.js';
import { isYoungerThan } from './is-younger-than.js';
import { cannotTell, couldHold, dayOf, has, typeOf, type CheckContext } from './check-context.js';
import { eachEpisode, rowsIn } from './each-episode.js';
import { endOf, startOf } from './episode-rows.js';
import { CHECK_FACT } from './fact-bits.js';
import { TYPE } from './type-numbers.js';

/**
 * For more than so many days of an episode nothing that the child said is recorded: neither words nor advocacy. Not
 * asked of days before the child is so many years old.
 */
export const noChildVoice: Check = {
  definition: {
    id: 'no-child-voice',
    group: 'seen-and-heard',
    params: [
      ['days', 183],
      ['years', 3],
    ],
    source: 'Peer review of a council, July 2013',
  },
  says: [
    ['count', 'number'],
    ['until', 'day'],
  ],
  about: ['referral'],
  run: (context, hit, [days = 0, years = 0]) => {
    eachEpisode(context, (episode, referral) => {
      const voices = rowsIn(context, episode, (row) => isVoice(context, row));
      const marks = [referral, ...voices];
      marks.forEach((row, i) => {
        const from = i === 0 ? startOf(context, episode) : dayOf(context, row);
        const next = marks[i + 1];
        const until = next === undefined ? endOf(context, episode) : dayOf(context, next);
        if (until - from <= days || isYoungerThan(context, years, until - days)) return;
        const where = { rows: [row], episode, day: from, says: [until - from, until] };
        const reason = couldHold(context, row, 'said')
          ? null
          : cannotTell(context, 'child-words', from, until);
        if (reason === null) hit.yes(where);
        else hit.cannotTell(reason, where);
      });
    });
  },
};

function isVoice(context: CheckContext, row: number): boolean {
  const type = typeOf(context, row);
  return has(context, row, CHECK_FACT.said) || type === TYPE['child-words'] || type === TYPE.advocacy;
}
