import type { DayNumber } from '@case-journey/core';
import { workingDayFrom } from '../calendar.js';
import { plant, verdict } from '../faults/plant.js';
import type { EpisodePlan } from '../plan/types.js';
import { managerFor } from '../staff.js';
import { from, type Story } from './story.js';

/** Supervision while a family is open for 90 days or more: planted where there is none on record. */
export function oversight(story: Story, episode: EpisodePlan): void {
  if (episode.closure - episode.referral < 90 || story.asAt - episode.referral < 90) return;
  const was = verdict(story, 'supervision-absent');
  plant(story, 'supervision-absent', was, episode.children, []);
  if (was === 'fault') return;
  let day: DayNumber = workingDayFrom(episode.referral + story.stream.whole(35, 60));
  while (day < episode.closure && day < story.asAt - 40) {
    const worker = story.worker('support', day);
    story.add('supervision', day, episode.children, {
      ...worker,
      source: from('Children’s social care', 'Team manager', managerFor('support', story.family.index, day)),
      standing: 'not-stated',
      whatHappened: `${story.say('[talked about|went through] [the plan and what is holding it up|what life is like for {child}|the next three weeks]; [other explanations were considered|asked what would have to be true to close|agreed to see {child} alone sooner].', episode.children)}`,
    });
    day = workingDayFrom(day + story.stream.whole(50, 85));
  }
}
