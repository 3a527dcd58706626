import type { CaseEvent, DayNumber } from '@case-journey/core';
import { workingDayFrom } from '../calendar.js';
import { plant, verdict } from '../faults/plant.js';
import type { EpisodePlan } from '../plan/types.js';
import { managerFor } from '../staff.js';
import { from, type Story } from './story.js';

/** Supervision while a family is open for 90 days or more: planted where there is none on record. */
export function supervisions(story: Story, episode: EpisodePlan, referral: CaseEvent): void {
  if (!isOpenLong(story, episode)) return;
  const was = verdict(story, 'supervision-absent');
  plant(story, 'supervision-absent', was, episode.children, [referral]);
  if (was === 'fault') return;
  let day: DayNumber = workingDayFrom(episode.referral + story.stream.whole(35, 60));
  while (day < episode.closure && day < story.asAt - 8) {
    const worker = story.worker('support', day);
    const recorded = was === 'near-miss' ? LATE : {};
    story.add('supervision', day, episode.children, {
      ...worker,
      source: from('Children’s social care', 'Team manager', managerFor('support', story.family.index, day)),
      standing: 'not-stated',
      whatHappened: () =>
        `${story.say(story.stream.pick(TALKED), episode.children)} ${story.say(story.stream.pick(AGREED), episode.children)}`,
      ...recorded,
    });
    if (was === 'near-miss') return;
    day = workingDayFrom(day + story.stream.whole(50, 85));
  }
}

/** Whether an episode has been open for 90 days or more, at its closure or on the day the caseload is seen on. */
export function isOpenLong(story: Story, episode: EpisodePlan): boolean {
  return Math.min(episode.closure, story.asAt) - episode.referral >= 90;
}

const LATE = { title: 'Supervision, written up from the diary' } as const;

const TALKED: readonly [string, ...string[]] = [
  '[talked about|went through] [the plan and what is holding it up|what life is like for {child}|the next three weeks].',
  '[the worker asked|we asked] [what has changed since the start|who else should be involved|what {child} would say].',
  '[we looked at|we thought about] [the pattern of the last months|what the school sees|how the worker is finding the visits].',
];

const AGREED: readonly [string, ...string[]] = [
  '[other explanations were considered|another view was considered]: [tiredness rather than unwillingness|money rather than neglect|grief].',
  '[agreed to|it was agreed to] [see {child} alone sooner|ask {grandmother} to the next meeting|close after one more review|get the health report first].',
  '[asked what would have to be true to close|decided to keep the plan|decided on an unannounced visit]; [{mother} is to be told|the worker tells the family].',
];
