import { NOT_RECORDED, type CaseEvent } from '@case-journey/core';
import { coded, codes } from '../codes.js';
import { CLOSURES } from '../plan/profile.js';
import type { EpisodePlan } from '../plan/types.js';
import { decided } from './decision.js';
import { from, type Story } from './story.js';

/** The closure of an episode: its reason, why it was safe to close, and who helps from then on. */
export function closing(story: Story, episode: EpisodePlan): CaseEvent {
  const reason = CLOSURES[episode.reason];
  const isNfa = episode.path === 'no-further-action';
  const kind = isNfa
    ? 'front-door'
    : episode.care !== null
      ? 'care'
      : episode.protection !== null || episode.inNeed !== null
        ? 'support'
        : 'assessment';
  const worker = story.worker(kind, episode.closure);
  return story.add('closure', episode.closure, episode.children, {
    ...worker,
    source: from('Children’s social care', 'Team manager', worker.worker),
    standing: 'not-stated',
    codes: codes({
      reason: isNfa
        ? { absent: 'not-applicable' }
        : reason === undefined || reason === 'missing'
          ? NOT_RECORDED
          : coded('closure', reason),
    }),
    whatHappened: () => story.say(WORDS[isNfa ? 'nfa' : (reason ?? 'RC7')] ?? BETTER, episode.children),
    decision: decided(story, [isNfa ? 'NFA' : 'CLOSE'], episode.closure, kind, [
      '[The worries at the start have lessened|What we were worried about has changed]; [{mother} knows whom to ask|school will tell us if it changes]',
      '[No more can be gained from social care|The goals were reached] and [the health visitor stays in touch|the school’s family worker carries on|{grandmother} helps each week]',
    ]),
  });
}

const BETTER =
  '[the plan has done its work|things are steadier at home]: [{children} {are} doing well|{mother} has kept up the changes|no new incident was reported].';

const WORDS: Readonly<Record<string, string>> = {
  nfa: 'closed [with advice|with no further action]; [{mother} was told by phone|a letter was sent to {mother}].',
  RC1: '{children} {were} adopted.',
  RC3: 'a court order says that {children} {live} with [the father|the grandmother].',
  RC4: '{children} {live} with special guardians, with support agreed for [a year|two years].',
  RC5: 'the family moved, and the new council [accepted the case|has taken over] after [a handover meeting|a full summary].',
  RC6: '{child} is an adult now, and adult services [carry on the help|have a named worker].',
  RC8: 'closed after assessment: [no service is needed|another agency will help].',
};
