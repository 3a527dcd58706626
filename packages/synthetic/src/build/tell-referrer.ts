import type { CaseEvent } from '@case-journey/core';
import { plusWorkingDays, workingDayFrom } from '../calendar.js';
import type { SourceCode } from '../codes.js';
import { plant, verdict } from '../faults/plant.js';
import type { EpisodePlan } from '../plan/types.js';
import { from, type Story } from './story.js';

/** When somebody was told what came of their referral: planted where nobody was. */
export function tellReferrer(
  story: Story,
  episode: EpisodePlan,
  referral: CaseEvent,
  source: SourceCode,
): void {
  if (source.code === '9' || source.code === '10') {
    plant(story, 'referrer-not-told', 'near-miss', episode.children, [referral]);
    return;
  }
  const decided = verdict(story, 'referrer-not-told');
  const was = isTooRecent(story, episode) ? 'clean' : decided;
  plant(story, 'referrer-not-told', was, episode.children, [referral]);
  if (was === 'fault') return;
  const day = plusWorkingDays(
    workingDayFrom(episode.referral),
    story.stream.weighted([0.1, 0.3, 0.3, 0.15, 0.1, 0.05]),
  );
  const worker = story.worker('front-door', day);
  story.add('referrer-told', Math.min(day, episode.closure), episode.children, {
    ...worker,
    source: from('Children’s social care', 'Front door', worker.worker),
    whatHappened: () =>
      `${source.role} was ${story.stream.pick(['told by phone', 'written to', 'sent an e-mail'])} about the decision.`,
  });
}

/** Ten working days have not passed yet: whether anybody will be told cannot be said. */
function isTooRecent(story: Story, episode: EpisodePlan): boolean {
  return plusWorkingDays(episode.referral, 10) > story.asAt;
}
