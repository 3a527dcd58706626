import { dayNumber, isoDay, type CaseEvent, type DayNumber, type EventChild } from '@case-journey/core';
import { isSchoolDay, workingDayFrom, yearsOld } from '../calendar.js';
import { from, story, type Story } from '../build/story.js';
import { knownByThen } from '../build/known.js';
import type { Profile } from '../plan/profile.js';
import type { EpisodePlan, FamilyPlan } from '../plan/types.js';
import type { TeamKind } from '../staff.js';
import { ORDINARY_KINDS, type OrdinaryKind } from './kinds.js';

/**
 * The ordinary records around a family's significant events: visits, calls, e-mails, letters, notes. There are 10 to
 * 15 for each significant event while a family is helped, fewer around a referral that went no further. They cluster
 * around what happened, on working days and in working hours.
 */
export function ordinaryRecords(
  profile: Profile,
  seed: number,
  family: FamilyPlan,
  spine: readonly CaseEvent[],
): readonly CaseEvent[] {
  const written = story(profile, seed, family, 'ordinary');
  for (const episode of family.episodes) {
    const days = spine.flatMap((event) => dayWithin(event, episode));
    const last = Math.min(episode.closure, written.asAt);
    const count = Math.round(days.length * (PER_EVENT[episode.path] ?? 14));
    for (let i = 0; i < count; i += 1)
      addRecord(written, episode, dayOf(written, days, episode.referral, last));
  }
  return knownByThen(written.events, written.planting, profile.asAt).events;
}

const PER_EVENT: Readonly<Partial<Record<EpisodePlan['path'], number>>> = {
  'no-further-action': 3,
  'not-in-need': 10,
  'assessed-closed': 13,
};

function dayWithin(event: CaseEvent, { referral, closure }: EpisodePlan): DayNumber[] {
  if (event.date.earliest === null || event.occurrence === 'planned') return [];
  const day = dayNumber(event.date.earliest);
  return day >= referral && day <= closure ? [day] : [];
}

/** Half of the records lie in the days after something happened, half anywhere. */
function dayOf({ stream }: Story, days: readonly DayNumber[], first: DayNumber, last: DayNumber): DayNumber {
  const near = stream.chance(0.5) ? days[stream.whole(0, days.length - 1)] : undefined;
  const day = near === undefined ? stream.whole(first, last) : near + stream.weighted([5, 4, 3, 2, 2, 1, 1]);
  return workingDayFrom(Math.min(day, last));
}

function addRecord(written: Story, episode: EpisodePlan, day: DayNumber): void {
  const { stream } = written;
  const child = stream.pick(episode.children as [number, ...number[]]);
  const age = yearsOld(written.family.children[child]?.born ?? 0, day);
  const kind = kindFor(written, age, day);
  const worker = written.worker(teamOf(episode, day), day);
  const children = kind.aboutOne ? [child] : episode.children;
  const isoText = isoDay(day);
  written.add(
    kind.type,
    day,
    children,
    {
      ...worker,
      date: {
        ...CLOCKLESS,
        text: isoText,
        earliest: isoText,
        latest: isoText,
        time: { clock: clockOf(written) },
      },
      source: from(kind.agency, kind.role, worker.worker),
      whatHappened: written.fresh(() => wordsOf(written, kind, child, children)),
      standing: kind.isVisit ? 'observed' : 'reported',
    },
    kind.isVisit ? (position) => seenOn(written, position, day) : undefined,
  );
}

const CLOCKLESS = { precision: 'day', bound: 'within', approximate: false, uncertain: false } as const;

function kindFor({ stream }: Story, age: number, day: DayNumber): OrdinaryKind {
  const inSchool = isSchoolDay(day);
  const weights = ORDINARY_KINDS.map((kind) =>
    age < (kind.fromAge ?? 0) || (kind.onSchoolDays === true && !inSchool) ? 0 : kind.weight,
  );
  return ORDINARY_KINDS[stream.weighted(weights)] ?? (ORDINARY_KINDS[0] as OrdinaryKind);
}

function teamOf(episode: EpisodePlan, day: DayNumber): TeamKind {
  if (episode.care !== null && day >= episode.care.start) return 'care';
  const helped = episode.protection?.start ?? episode.inNeed?.start ?? Infinity;
  if (day >= helped) return 'support';
  return episode.path === 'no-further-action' ? 'front-door' : 'assessment';
}

function wordsOf(written: Story, kind: OrdinaryKind, child: number, children: readonly number[]): string {
  return kind.parts.map((part) => written.sayOf(child, written.stream.pick(part), children)).join(' ');
}

function clockOf({ stream }: Story): string {
  const minutes = 9 * 60 + stream.whole(0, 101) * 5;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

function seenOn({ stream, family }: Story, position: number, day: DayNumber): Partial<EventChild> {
  const age = yearsOld(family.children[position]?.born ?? 0, day);
  if (age < 0) return { seen: 'not-applicable', seenAlone: 'not-applicable' };
  const seen = stream.chance(0.88);
  return seen
    ? { seen: 'yes', seenAlone: age < 3 ? 'not-applicable' : stream.chance(0.5) ? 'yes' : 'no' }
    : {
        seen: 'no',
        seenAlone: 'no',
        notSeenWhy: stream.pick(['At school.', 'With the grandmother.', 'At a friend’s house.', 'Asleep.']),
      };
}
