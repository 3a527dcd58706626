import {
  isoDay,
  onDay,
  person,
  dayNumber,
  type Absent,
  type CaseEvent,
  type CodedValue,
  type Coded,
  type DayNumber,
  type IsoDay,
  type Person,
} from '@case-journey/core';
import { coded } from '../codes.js';
import { FAULT_KINDS } from '../faults/kinds.js';
import type { Planting } from '../faults/planting.js';
import { childId, childLabel, familyId } from '../names.js';
import type { Profile } from '../plan/profile.js';
import type { ChildPlan, FamilyPlan } from '../plan/types.js';
import { random, type Random } from '../random.js';
import { THEMES } from '../words/themes.js';

const ETHNICITIES: readonly (readonly [code: string, weight: number])[] = [
  ['WBRI', 82],
  ['WOTH', 4],
  ['MWBC', 3],
  ['MWAS', 2],
  ['MOTH', 1.5],
  ['APKN', 3],
  ['AIND', 1.5],
  ['BAFR', 1.5],
  ['BCRB', 1],
  ['AOTH', 0.5],
];
const RELIGIONS: readonly (readonly [name: string, weight: number])[] = [
  ['No religion', 45],
  ['Christian', 40],
  ['Muslim', 9],
  ['Sikh', 3],
  ['Hindu', 2],
  ['Other', 1],
];

/**
 * The children of a family who are on record by the day it is seen: those whom `events` concern. Blanks in what is known
 * of them are planted.
 */
export function peopleOf(
  profile: Profile,
  seed: number,
  family: FamilyPlan,
  events: readonly CaseEvent[],
  planting: Planting,
): Person[] {
  const stream = random(profile.name, seed, 'people', family.index);
  const heritage = pickWeighted(stream, ETHNICITIES);
  const asAt = dayNumber(profile.asAt);
  const known = new Set(events.flatMap(({ children }) => children.map((child) => child.childId)));
  return family.children.flatMap((child, position) =>
    known.has(childId(family.index, position))
      ? [childOf(stream, family, child, position, heritage, asAt, planting)]
      : [],
  );
}

function childOf(
  stream: Random,
  family: FamilyPlan,
  child: ChildPlan,
  position: number,
  heritage: string,
  asAt: DayNumber,
  planting: Planting,
): Person {
  const id = childId(family.index, position);
  const expected: IsoDay = isoDay(child.born + stream.whole(-9, 9));
  const unbornAtFirst = family.episodes.some(
    (row) => row.children.includes(position) && row.referral < child.born,
  );
  return person({
    id,
    label: childLabel(family.index, position),
    familyId: familyId(family.index),
    birth: child.born > asAt ? null : onDay(isoDay(child.born)),
    ...(unbornAtFirst ? { expectedBirth: expected } : {}),
    sex: child.born > asAt ? coded('sex', 'U') : coded('sex', child.sex),
    gender: child.born > asAt ? coded('gender', 'U') : coded('gender', child.sex),
    ethnicity: orBlank(
      stream,
      'ethnicity-not-obtained',
      id,
      planting,
      coded('ethnicity', heritage),
      { absent: 'not-yet-obtained' },
      { absent: 'refused' },
    ),
    religion: orBlank(
      stream,
      'religion-blank',
      id,
      planting,
      coded('religion', pickWeighted(stream, RELIGIONS)),
      { absent: 'not-recorded' },
      { absent: 'refused' },
    ),
    language: coded('language', 'English'),
    disability: [coded('disability', THEMES[family.theme]?.need === 'N2' && position === 0 ? 'LD' : 'NONE')],
    relations: family.children.flatMap((_, other) =>
      other === position
        ? []
        : [
            {
              to: childId(family.index, other),
              kind: 'sibling',
              from: null,
              until: null,
              household: 'yes' as const,
              parentalResponsibility: 'not-applicable' as const,
            },
          ],
    ),
  });
}

function orBlank(
  stream: Random,
  kind: 'ethnicity-not-obtained' | 'religion-blank',
  child: string,
  planting: Planting,
  value: CodedValue,
  fault: Absent,
  nearMiss: Absent,
): Coded {
  const { rate, nearMissRate, check } = FAULT_KINDS[kind];
  const at = stream.next();
  if (at >= rate + (1 - rate) * nearMissRate) return value;
  (at < rate ? planting.faults : planting.nearMisses).push({ kind, childId: child, eventIds: [], check });
  return at < rate ? fault : nearMiss;
}

function pickWeighted(stream: Random, list: readonly (readonly [string, number])[]): string {
  return list[stream.weighted(list.map(([, weight]) => weight))]?.[0] ?? '';
}
