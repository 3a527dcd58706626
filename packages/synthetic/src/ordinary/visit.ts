import type { DayNumber, EventChild } from '@case-journey/core';
import type { Story } from '../build/story.js';
import { isSchoolDay, yearsOld } from '../calendar.js';
import { bornBy } from '../words/about.js';
import { partsFor, type OrdinaryKind } from './kinds.js';
import type { Pool } from './pools.js';
import { NOBODY_HOME, parentOnly, REFUSED } from './unseen-pools.js';
import { wordsOf } from './words-of.js';

/** An ordinary visit: when in the day it was, whom it found, and words that fit. */
export interface Visit {
  /** The hours between which it was, in minutes from midnight. */
  readonly between: readonly [number, number];
  readonly facts: (position: number) => Partial<EventChild>;
  readonly words: () => string;
}

/**
 * A visit to the children of an episode, with one of them in mind. One visit in 40 does not find all of them: nobody
 * is at home, it is refused, it is to the parent only, or one of the children is out. The words and the reason agree.
 */
export function visitOn(
  story: Story,
  kind: OrdinaryKind,
  children: readonly number[],
  subject: number,
  day: DayNumber,
): Visit {
  const born = bornBy(story, children, day);
  const [first, ...others] = born;
  if (first === undefined || !story.stream.chance(UNSEEN)) {
    return foundVisit(story, kind, born, subject, day, null);
  }
  if (others.length > 0 && story.stream.chance(0.4)) return oneOut(story, kind, [first, ...others], day);
  return allUnseen(story, born, first, day);
}

const UNSEEN = 1 / 40;

/** Someone who is not there, and why. */
interface Absent {
  readonly position: number;
  readonly where: string;
}

function foundVisit(
  story: Story,
  kind: OrdinaryKind,
  born: readonly number[],
  subject: number,
  day: DayNumber,
  absent: Absent | null,
): Visit {
  const age = ageOf(story, subject, day);
  const there = absent === null ? born : born.filter((position) => position !== absent.position);
  const ofAge = there.filter((position) => ageOf(story, position, day) >= 3);
  const named = ofAge.includes(subject) ? ofAge : [subject];
  return {
    between: hoursFor(story, there, day),
    facts: (position) =>
      position === absent?.position ? unseen(story, position, absent.where) : seenOn(story, position, day),
    words() {
      const words = wordsOf(story, partsFor(kind, age), subject, named);
      return absent === null ? words : `${words} ${outWords(story, absent)}`;
    },
  };
}

/** When ordinary records are made, in minutes from midnight. */
export const OFFICE_HOURS = [9 * 60, 17 * 60 + 25] as const;
const SCHOOL_HOURS = [9 * 60 + 15, 14 * 60 + 30] as const;
const AFTER_SCHOOL = [15 * 60 + 30, 17 * 60 + 55] as const;

/** After school, where one of the children goes there. */
function hoursFor(story: Story, children: readonly number[], day: DayNumber): Visit['between'] {
  const isAtSchool = isSchoolDay(day) && children.some((position) => ageOf(story, position, day) >= 4);
  return isAtSchool ? AFTER_SCHOOL : OFFICE_HOURS;
}

function outWords(story: Story, { position, where }: Absent): string {
  const pattern = `{child} was ${where} and [was not seen|could not be seen|so was not seen this time].`;
  return story.sayOf(position, pattern, [position]);
}

function oneOut(
  story: Story,
  kind: OrdinaryKind,
  born: readonly [number, ...number[]],
  day: DayNumber,
): Visit {
  const position = story.stream.pick(born);
  const there = born.filter((other) => other !== position);
  const where = story.stream.pick(ageOf(story, position, day) < 6 ? OUT_SMALL : OUT_OLDER);
  const subject = story.stream.pick(there as [number, ...number[]]);
  return foundVisit(story, kind, born, subject, day, { position, where });
}

const OUT_SMALL = ['with an aunt', 'at the childminder’s'] as const;
const OUT_OLDER = ['at a friend’s house', 'with an aunt', 'at a club'] as const;

function allUnseen(story: Story, born: readonly number[], first: number, day: DayNumber): Visit {
  const ages = born.map((position) => ageOf(story, position, day));
  const isTermTime = isSchoolDay(day) && ages.every((age) => age >= 4 && age < 17);
  const outcome = OUTCOMES[story.stream.weighted([3, 2, isTermTime ? 4 : 0, 2])] ?? OUTCOMES[0];
  return {
    between: outcome === AT_SCHOOL ? SCHOOL_HOURS : hoursFor(story, born, day),
    facts: (position) =>
      born.includes(position) ? unseen(story, position, outcome.why) : seenOn(story, position, day),
    words: () => wordsOf(story, outcome.parts, first, born),
  };
}

interface Outcome {
  readonly parts: readonly Pool[];
  readonly why: string;
}

const AT_SCHOOL: Outcome = { parts: parentOnly('at school'), why: 'at school' };

const OUTCOMES: readonly [Outcome, ...Outcome[]] = [
  { parts: NOBODY_HOME, why: 'nobody was at home' },
  { parts: REFUSED, why: '{mother} did not let us in' },
  AT_SCHOOL,
  { parts: parentOnly('with {grandmother}'), why: 'with {grandmother}' },
];

function unseen(story: Story, position: number, why: string): Partial<EventChild> {
  return { seen: 'no', seenAlone: 'no', notSeenWhy: story.sayOf(position, `${why}.`, [position]) };
}

function seenOn(story: Story, position: number, day: DayNumber): Partial<EventChild> {
  const age = ageOf(story, position, day);
  if (age < 0) return { seen: 'not-applicable', seenAlone: 'not-applicable' };
  return { seen: 'yes', seenAlone: age < 3 ? 'not-applicable' : story.stream.chance(0.5) ? 'yes' : 'no' };
}

function ageOf({ family }: Story, position: number, day: DayNumber): number {
  return yearsOld(family.children[position]?.born ?? 0, day);
}
