import { isoDay, type CaseEvent } from '@case-journey/core';
import { plusWorkingDays } from '../calendar.js';
import { plant, verdict } from '../faults/plant.js';
import type { EpisodePlan } from '../plan/types.js';
import { from, type Story } from './story.js';

/** After a protection plan: mostly the same worker goes on; sometimes nobody holds the work for days or (planted) weeks. */
export function stepDownFromPlan(story: Story, episode: EpisodePlan): void {
  if (episode.protection === null || episode.inNeed === null) return;
  const was = verdict(story, 'unallocated-after-step-down');
  if (was === 'clean') return;
  const day = episode.protection.end;
  const until = plusWorkingDays(day, was === 'fault' ? story.stream.whole(22, 45) : story.stream.whole(1, 4));
  if (until >= episode.closure || until > story.asAt - 10) return;
  withoutHandovers(story, day, until);
  const manager = from('Children’s social care', 'Team manager');
  const unallocated = story.add('unallocated', day, episode.children, {
    source: manager,
    standing: 'not-stated',
    whatHappened: () =>
      story.say(
        '[the worker moved teams|the worker is off sick|the worker left at the end of the month]; [the work waits for a new worker|the duty desk answers calls for now|{mother} was told to ring the office].',
        episode.children,
      ),
  });
  const allocated = story.add('allocation', until, episode.children, {
    ...story.worker('support', until),
    source: manager,
    standing: 'not-stated',
  });
  plant(story, 'unallocated-after-step-down', was, episode.children, [unallocated, allocated]);
}

/** While nobody holds the work nobody hands it over. */
function withoutHandovers({ events }: Story, first: number, last: number): void {
  for (let i = events.length - 1; i >= 0; i -= 1) {
    const { type, date } = events[i] ?? {};
    const day = date?.earliest ?? '';
    if (type === 'worker-change' && day >= isoDay(first) && day <= isoDay(last)) events.splice(i, 1);
  }
}

/** Early help after closing: some families step down to the locality service, soon or (planted) slowly. */
export function stepDownToLocality(story: Story, episode: EpisodePlan, closure: CaseEvent): void {
  if (episode.inNeed === null || !story.stream.chance(0.4)) return;
  const was = verdict(story, 'slow-step-down');
  const wait =
    was === 'fault'
      ? story.stream.whole(32, 60)
      : was === 'near-miss'
        ? story.stream.whole(15, 19)
        : story.stream.whole(1, 10);
  const start = plusWorkingDays(episode.closure, wait);
  const next = story.family.episodes[story.family.episodes.indexOf(episode) + 1]?.referral ?? Infinity;
  if (start >= next - 20) return;
  const end = Math.min(plusWorkingDays(start, story.stream.whole(30, 120)), next - 1);
  const locality = story.worker('locality', start);
  const source = from('Early help', 'Family support worker', locality.worker);
  const started = story.add('early-help-start', start, episode.children, {
    ...locality,
    source,
    standing: 'not-stated',
    whatHappened: () =>
      story.say(
        '[step-down from social care|the locality service took over]: [a first visit was made|{mother} met the new worker at home].',
        episode.children,
      ),
  });
  story.add('early-help-end', end, episode.children, {
    ...locality,
    source,
    standing: 'not-stated',
    whatHappened: () =>
      story.say(
        '[goals were met|{mother} felt ready to go on alone|help ended when the family was referred again or had what it needed].',
        episode.children,
      ),
  });
  plant(story, 'slow-step-down', was, episode.children, [closure, started]);
}
