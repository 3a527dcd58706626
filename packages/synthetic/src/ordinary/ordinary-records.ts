import { dayNumber, isoDay, type CaseEvent, type DayNumber } from '@case-journey/core';
import { isSchoolDay, workingDayFrom, yearsOld } from '../calendar.js';
import { from, story, type Story } from '../build/story.js';
import { knownByThen } from '../build/known.js';
import type { Profile } from '../plan/profile.js';
import type { EpisodePlan, FamilyPlan } from '../plan/types.js';
import type { TeamKind } from '../staff.js';
import { ORDINARY_KINDS, partsFor, type OrdinaryKind } from './kinds.js';
import { OFFICE_HOURS, visitOn } from './visit.js';
import { wordsOf } from './words-of.js';

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
    const used = usedDays();
    for (let i = 0; i < count; i += 1) {
      addRecord(written, episode, dayOf(written, days, episode.referral, last, used), used);
    }
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

/** How many records, and visits, a day has so far: nobody writes twenty notes on one day. */
interface UsedDays {
  readonly records: Map<DayNumber, number>;
  readonly visits: Set<DayNumber>;
}

function usedDays(): UsedDays {
  return { records: new Map<DayNumber, number>(), visits: new Set<DayNumber>() };
}

/** Half of the records lie in the days after something happened, half anywhere; few days have more than five. */
function dayOf(
  { stream }: Story,
  days: readonly DayNumber[],
  first: DayNumber,
  last: DayNumber,
  used: UsedDays,
): DayNumber {
  let day = first;
  for (let attempt = 0; attempt < 4; attempt += 1) {
    const near = attempt === 0 && stream.chance(0.5) ? days[stream.whole(0, days.length - 1)] : undefined;
    const wanted =
      near === undefined ? stream.whole(first, last) : near + stream.weighted([5, 4, 3, 2, 2, 1, 1]);
    day = workingDayFrom(Math.min(wanted, last));
    if ((used.records.get(day) ?? 0) < 5) break;
  }
  used.records.set(day, (used.records.get(day) ?? 0) + 1);
  return day;
}

function addRecord(written: Story, episode: EpisodePlan, day: DayNumber, used: UsedDays): void {
  const { stream } = written;
  const child = stream.pick(episode.children as [number, ...number[]]);
  const age = yearsOld(written.family.children[child]?.born ?? 0, day);
  const kind = kindFor(written, age, day, used);
  if (kind.isVisit) visitDays(day).forEach((near) => used.visits.add(near));
  const worker = written.worker(teamOf(episode, day), day);
  const children = kind.aboutOne ? [child] : episode.children;
  const visit = kind.isVisit ? visitOn(written, kind, children, child, day) : undefined;
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
        time: { clock: clockOf(written, visit?.between ?? OFFICE_HOURS) },
      },
      source: from(kind.agency, kind.role, worker.worker),
      whatHappened: visit?.words ?? (() => wordsOf(written, partsFor(kind, age), child, children)),
      standing: kind.isVisit ? 'observed' : 'reported',
    },
    visit?.facts,
  );
}

const CLOCKLESS = { precision: 'day', bound: 'within', approximate: false, uncertain: false } as const;

/** No second visit on the same day or the days beside it. */
function visitDays(day: DayNumber): readonly DayNumber[] {
  return [day - 1, day, day + 1];
}

function kindFor({ stream }: Story, age: number, day: DayNumber, used: UsedDays): OrdinaryKind {
  const inSchool = isSchoolDay(day);
  const weights = ORDINARY_KINDS.map((kind) =>
    age < (kind.fromAge ?? -1) ||
    (kind.onSchoolDays === true && !inSchool) ||
    (kind.isVisit === true && used.visits.has(day))
      ? 0
      : kind.weight,
  );
  return ORDINARY_KINDS[stream.weighted(weights)] ?? ORDINARY_KINDS[0];
}

function teamOf(episode: EpisodePlan, day: DayNumber): TeamKind {
  if (episode.care !== null && day >= episode.care.start) return 'care';
  const helped = episode.protection?.start ?? episode.inNeed?.start ?? Infinity;
  if (day >= helped) return 'support';
  return episode.path === 'no-further-action' ? 'front-door' : 'assessment';
}

function clockOf({ stream }: Story, [first, last]: readonly [number, number]): string {
  const minutes = first + stream.whole(0, (last - first) / 5) * 5;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
