import { isoDay, type CaseEvent, type EventType } from '@case-journey/core';
import { isWorkingDay } from '../calendar.js';
import { story } from '../build/story.js';
import { from } from '../build/story.js';
import { knownByThen } from '../build/known.js';
import type { Profile } from '../plan/profile.js';
import type { FamilyPlan } from '../plan/types.js';

const TYPES: readonly [EventType, ...EventType[]] = [
  'call',
  'call',
  'e-mail',
  'visit',
  'note',
  'letter',
  'meeting',
];

/** The ordinary records around a family's significant events: calls, e-mails, visits, notes. */
export function ordinaryRecords(
  profile: Profile,
  seed: number,
  family: FamilyPlan,
  spine: readonly CaseEvent[],
): readonly CaseEvent[] {
  const written = story(profile, seed, family, 'ordinary');
  const { stream } = written;
  for (const event of spine) {
    if (event.date.earliest === null) continue;
    const episode = family.episodes.find(
      (row) =>
        isoDay(row.referral) <= (event.date.earliest ?? '') &&
        (event.date.earliest ?? '') <= isoDay(row.closure),
    );
    if (episode === undefined) continue;
    for (let i = 0; i < 12; i += 1) {
      const day = stream.whole(episode.referral, Math.min(episode.closure, written.asAt));
      if (!isWorkingDay(day)) continue;
      const worker = written.worker('support', day);
      written.add(stream.pick(TYPES), day, episode.children, {
        ...worker,
        source: from('Children’s social care', 'Social worker', worker.worker),
        whatHappened: `${written.say('[rang|wrote to|spoke with] [{mother}|the school|the health visitor]', episode.children)}. ${written.say(stream.pick(written.theme.better), episode.children)}.`,
      });
    }
  }
  return knownByThen(written.events, written.planting, profile.asAt).events;
}
