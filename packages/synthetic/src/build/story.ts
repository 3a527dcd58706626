import {
  dayNumber,
  eventId,
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
import type { FamilyPlan } from '../plan/types.js';
import { random, type Random } from '../random.js';
import { workerFor, type TeamKind, type Worker } from '../staff.js';
import { freshTexts } from '../words/fresh.js';
import { sentence, type Slots } from '../words/grammar.js';
import type { Theme } from '../words/theme.js';
import { themeAt } from '../words/themes.js';
import { dayText, newEvent, type EventFields } from './new-event.js';

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
  const texts = freshTexts(() => sayOf(0, stream.pick(SMALL_THINGS), [0]));
  const ids = idsOf(family);
  const idStart = eventId('invented', list, familyId(family.index));
  const counters = new Map<string, number>();
  const slotsKept = new WeakMap<readonly number[], Map<number, Slots>>();
  const ofOne = new Map<number, Slots>();
  const slotsFor = (subject: number, children: readonly number[]): Slots => {
    let kept = children.length === 1 && children[0] === subject ? ofOne : slotsKept.get(children);
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
  const theme = themeAt(family.theme);
  return {
    family,
    profile,
    asAt: dayNumber(profile.asAt),
    stream,
    theme,
    events,
    planting: planted(),
    worker,
    say: (pattern, children, more) =>
      sayOf(stream.pick(children as [number, ...number[]]), pattern, children, more),
    sayOf,
    fresh: texts.text,
    add(type, day, children, fields = {}, perChild) {
      const words = fields.whatHappened;
      const count = (counters.get(type) ?? 0) + 1;
      counters.set(type, count);
      const recorded = plusWorkingDays(day, stream.weighted(LAGS));
      const event = newEvent(
        `${idStart}/${type}/${count}`,
        type,
        day,
        recorded,
        children.map((position) => childOn(family, ids, position, day, perChild?.(position))),
        fields,
        typeof words === 'function' ? texts.text(words) : (words ?? null),
      );
      events.push(event);
      return event;
    },
  };
}

/** What the front door is called on a day. */
export function frontDoorOn(profile: Profile, day: DayNumber): string {
  return dayText(day) < profile.frontDoor.from ? profile.frontDoor.before : profile.frontDoor.after;
}

/** A source of which the agency and the role are recorded. */
export function from(agency: string, role: string | null = null, recordedBy: string | null = null): Source {
  return { agency, role, documentRef: null, recordedBy };
}

const LAGS = [0.55, 0.25, 0.1, 0.05, 0.03, 0.02];

function childOn(
  family: FamilyPlan,
  ids: FamilyIds,
  position: number,
  day: DayNumber,
  more: Partial<EventChild> | undefined,
): EventChild {
  const child: { -readonly [K in keyof EventChild]: EventChild[K] } = {
    childId: ids.children[position] ?? '',
    onRecord: 'yes',
  };
  const episode = family.episodes.findLastIndex(
    (row) => row.referral <= day && day <= row.closure && row.children.includes(position),
  );
  const id = ids.episodes[episode];
  if (id !== undefined) child.episodeId = id;
  return more === undefined ? child : Object.assign(child, more);
}

/** The ids of a family's children and episodes, made once. */
interface FamilyIds {
  readonly children: readonly string[];
  readonly episodes: readonly string[];
}

function idsOf(family: FamilyPlan): FamilyIds {
  return {
    children: family.children.map((_, position) => childId(family.index, position)),
    episodes: family.episodes.map((_, number) => `${familyId(family.index)}-${number + 1}`),
  };
}

/** What tells two records apart where nothing else does; true of any record. */
const SMALL_THINGS: readonly [string, ...string[]] = [
  '[written up|entered|typed up] [the same evening|the next morning|at the end of the week|on the train back|between two visits], [from notes|from memory|from the diary|with the help of the duty desk], [and read through once|after the system came back|and checked by a colleague|before the day was out].',
  '[this record|this entry|the entry] was [checked|read again|printed for the file] [on the same day|a day later|within the week|before the weekend] [by the duty desk|by business support|by the worker|by a colleague], [and nothing was changed|and is complete|as the last one was|with the others of that week].',
];
