import type { CaseEvent } from '@case-journey/core';
import { plusWorkingDays } from '../calendar.js';
import { coded, codes } from '../codes.js';
import { decided } from '../build/decision.js';
import { from, type Story } from '../build/story.js';
import type { EpisodePlan } from '../plan/types.js';
import { plant, verdict, type Verdict } from './plant.js';

/** An assessment after a referral was marked for no further action, or after children were found not to be in need. */
export function contradict(story: Story, episode: EpisodePlan, referral: CaseEvent): void {
  if (episode.path === 'no-further-action') workAfterNoAction(story, episode, referral);
  if (episode.path === 'not-in-need') assessmentAfterNotInNeed(story, episode);
}

function workAfterNoAction(story: Story, episode: EpisodePlan, referral: CaseEvent): void {
  const was = wentOn(story, episode, 'nfa-then-activity');
  if (was === 'near-miss') {
    plant(story, 'nfa-then-activity', was, episode.children, [referral]);
    return;
  }
  if (was === 'clean' || episode.closure - episode.referral < 2) return;
  const further = assessment(story, episode, plusWorkingDays(episode.referral, 1));
  plant(story, 'nfa-then-activity', 'fault', episode.children, [referral, ...further]);
}

function assessmentAfterNotInNeed(story: Story, episode: EpisodePlan): void {
  const was = wentOn(story, episode, 'not-in-need-then-activity');
  const found = story.events.findLast((event) => event.type === 'assessment-end');
  if (found === undefined) return;
  if (was === 'near-miss') {
    plant(story, 'not-in-need-then-activity', was, episode.children, [found]);
    return;
  }
  const last = episode.assessments.at(-1)?.end ?? episode.closure;
  if (was === 'clean' || episode.closure - last < 2) return;
  const further = assessment(story, episode, plusWorkingDays(last, 1));
  plant(story, 'not-in-need-then-activity', 'fault', episode.children, [found, ...further]);
}

/** A near miss where the further work came under a new referral soon after. */
function wentOn(
  story: Story,
  episode: EpisodePlan,
  kind: 'nfa-then-activity' | 'not-in-need-then-activity',
): Verdict {
  if (episode.closure > story.asAt - 10) return 'clean'; // some of it would not be recorded yet
  const next = story.family.episodes[story.family.episodes.indexOf(episode) + 1];
  const isSoon = next !== undefined && next.referral - episode.closure < 75 && next.referral <= story.asAt;
  if (isSoon && next.path !== 'no-further-action') return 'near-miss';
  return verdict(story, kind) === 'fault' ? 'fault' : 'clean';
}

function assessment(story: Story, episode: EpisodePlan, start: number): CaseEvent[] {
  const worker = story.worker('assessment', start);
  const about = {
    ...worker,
    source: from('Children’s social care', 'Social worker', worker.worker),
    codes: codes({ kind: coded('assessment', 'other') }),
  };
  const end = Math.min(plusWorkingDays(start, 3), episode.closure);
  return [
    story.add('assessment-start', start, episode.children, { ...about, standing: 'not-stated' }),
    story.add(
      'assessment-end',
      Math.max(end, start),
      episode.children,
      {
        ...about,
        standing: 'found',
        whatHappened: () =>
          story.say(
            '[a further look at|more questions about] {worry} [after the decision|were followed up].',
            episode.children,
            { worry: story.theme.name },
          ),
        decision: decided(story, ['REFERRAL_TO_OTHER_AGENCY'], end, 'assessment', [
          '[another service will help|support is available elsewhere]',
        ]),
      },
      (position) =>
        (story.family.children[position]?.born ?? 0) > start
          ? { seen: 'not-applicable', seenAlone: 'not-applicable' }
          : { seen: 'yes', seenAlone: 'no' },
    ),
  ];
}
