import {
  caseEvent,
  dayNumber,
  eventId,
  isoDay,
  onDay,
  type CaseEvent,
  type DayNumber,
  type EventChild,
  type EventType,
  type Source,
} from '@case-journey/core';
import { plusWorkingDays } from '../calendar.js';
import { childId, familyId, slotsOf } from '../names.js';
import { planted, type Planting } from '../faults/planting.js';
import type { Profile } from '../plan/profile.js';
import type { EpisodePlan, FamilyPlan } from '../plan/types.js';
import { random, type Random } from '../random.js';
import { workerFor, type TeamKind, type Worker } from '../staff.js';
import { freshTexts } from '../words/fresh.js';
import { sentence, type Slots } from '../words/grammar.js';
import { THEMES, type Theme } from '../words/themes.js';

/** What an event adds to the record; the rest is filled in. */
export type EventFields = Partial<Omit<CaseEvent, 'children' | 'date' | 'type' | 'id'>> & {
  readonly date?: CaseEvent['date'];
};

/** A family's record while it is being written. */
export interface Story {
  readonly family: FamilyPlan;
  readonly profile: Profile;
  readonly asAt: DayNumber;
  readonly stream: Random;
  readonly theme: Theme;
  readonly events: CaseEvent[];
  readonly planting: Planting;
  /** Adds an event on a day for some children (positions), and gives it. */
  readonly add: (
    type: EventType,
    day: DayNumber,
    children: readonly number[],
    fields?: EventFields,
    perChild?: (position: number) => Partial<EventChild>,
  ) => CaseEvent;
  /** A sentence from a pattern, about a child and those the event concerns. */
  readonly say: (pattern: string, children: readonly number[], more?: Slots) => string;
  /** The same about one child in particular. */
  readonly sayOf: (subject: number, pattern: string, children: readonly number[], more?: Slots) => string;
  /** A text that is not nearly the same as an earlier one of this record. */
  readonly fresh: (make: () => string) => string;
  readonly worker: (kind: TeamKind, day: DayNumber) => Worker;
}

/** An empty record of a family. `list` keeps the ids of separate lists apart; `stream` of its own for each list. */
export function story(profile: Profile, seed: number, family: FamilyPlan, list: string): Story {
  const stream = random(profile.name, seed, 'family', family.index, list);
  const events: CaseEvent[] = [];
  const idStart = eventId('invented', list, familyId(family.index));
  const counters = new Map<string, number>();
  const slotsKept = new WeakMap<readonly number[], Map<number, Slots>>();
  const slotsFor = (subject: number, children: readonly number[]): Slots => {
    let kept = slotsKept.get(children);
    if (kept === undefined) slotsKept.set(children, (kept = new Map<number, Slots>()));
    let slots = kept.get(subject);
    if (slots === undefined) kept.set(subject, (slots = slotsOf(family, subject, children)));
    return slots;
  };
  const sayOf: Story['sayOf'] = (subject, pattern, children, more) => {
    const slots = slotsFor(subject, children);
    return sentence(stream, pattern, more === undefined ? slots : { ...slots, ...more });
  };
  const worker = (kind: TeamKind, day: DayNumber): Worker =>
    workerFor(kind, family.index, day, frontDoorOn(profile, day));
  const theme = THEMES[family.theme] ?? (THEMES[0] as Theme);
  return {
    family,
    profile,
    asAt: dayNumber(profile.asAt),
    stream,
    theme,
    events,
    planting: planted(),
    fresh: freshTexts().text,
    worker,
    say: (pattern, children, more) =>
      sayOf(stream.pick(children as [number, ...number[]]), pattern, children, more),
    sayOf,
    add(type, day, children, fields = {}, perChild = () => ({})) {
      const count = (counters.get(type) ?? 0) + 1;
      counters.set(type, count);
      const event = caseEvent({
        id: `${idStart}/${type}/${count}`,
        type,
        date: onDay(isoDay(day)),
        recordedOn: isoDay(plusWorkingDays(day, stream.weighted([0.55, 0.25, 0.1, 0.05, 0.03, 0.02]))),
        standing: 'reported',
        ...fields,
        children: children.map((position) => ({
          childId: childId(family.index, position),
          onRecord: 'yes' as const,
          ...episodeOf(family, position, day),
          ...perChild(position),
        })),
      });
      events.push(event);
      return event;
    },
  };
}

/** What the front door is called on a day. */
export function frontDoorOn(profile: Profile, day: DayNumber): string {
  return isoDay(day) < profile.frontDoor.from ? profile.frontDoor.before : profile.frontDoor.after;
}

/** A source of which the agency and the role are recorded. */
export function from(agency: string, role: string | null = null, recordedBy: string | null = null): Source {
  return { agency, role, documentRef: null, recordedBy };
}

/** The id of an episode: `F0012-2` is the family's second. */
export function episodeId(family: FamilyPlan, episode: EpisodePlan): string {
  return `${familyId(family.index)}-${family.episodes.indexOf(episode) + 1}`;
}

function episodeOf(family: FamilyPlan, position: number, day: DayNumber): Pick<EventChild, 'episodeId'> {
  const episode = family.episodes.findLast(
    (row) => row.referral <= day && day <= row.closure && row.children.includes(position),
  );
  return episode === undefined ? {} : { episodeId: episodeId(family, episode) };
}
