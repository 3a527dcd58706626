import { at } from '../journey/int-table.js';
import type { Check, Hit } from './check.js';
import { isYoungerThan } from './is-younger-than.js';
import { cannotTell, couldHold, dayOf, has, typeOf, type CheckContext } from './check-context.js';
import { eachEpisode } from './each-episode.js';
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
  run: eachEpisode((context, hit, limits, episode, referral) => {
    let row = referral;
    let from = startOf(context, episode);
    for (const next of context.rows) {
      if (at(context.episodeOf, next) !== episode || !isVoice(context, next)) continue;
      ask(context, hit, limits, episode, row, from, dayOf(context, next));
      row = next;
      from = dayOf(context, next);
    }
    ask(context, hit, limits, episode, row, from, endOf(context, episode));
  }),
};

// `row`: what was said last, or the referral.
function ask(
  context: CheckContext,
  hit: Hit,
  limits: readonly number[],
  episode: number,
  row: number,
  from: number,
  until: number,
): void {
  const days = limits[0] ?? 0;
  if (until - from <= days || isYoungerThan(context, limits[1] ?? 0, until - days)) return;
  const where = { rows: [row], episode, day: from, says: [until - from, until] };
  const reason = couldHold(context, row, 'said') ? null : cannotTell(context, 'child-words', from, until);
  hit.unless(reason, where);
}

function isVoice(context: CheckContext, row: number): boolean {
  const type = typeOf(context, row);
  return has(context, row, CHECK_FACT.said) || type === TYPE['child-words'] || type === TYPE.advocacy;
}
