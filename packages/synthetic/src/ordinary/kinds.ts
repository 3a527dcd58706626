import type { EventType } from '@case-journey/core';
import {
  ASKED,
  BEFORE_BIRTH,
  CALLED,
  ENDED,
  HEALTH_NEWS,
  LETTERS,
  NEXT,
  OFFICE,
  SAW,
  SAW_OLDER,
  SAW_SMALL,
  SCHOOL_NEWS,
  SENT,
  SPOKE,
  SPOKE_OLDER,
  SPOKE_SMALL,
  TALKED,
  WHY,
  type Pool,
} from './pools.js';

/** A kind of ordinary record: who writes it, whom it concerns, and the parts that its words are made of. */
export interface OrdinaryKind {
  readonly type: EventType;
  readonly weight: number;
  readonly agency: string;
  readonly role: string;
  /** Whether it is about one child; the others are about all children of the referral. */
  readonly aboutOne?: true;
  /** The youngest age at which it makes sense. */
  readonly fromAge?: number;
  readonly isVisit?: true;
  readonly onSchoolDays?: true;
  /** One pattern is taken from each part, in order. */
  readonly parts: readonly Pool[];
  /** The parts where the child is under three; by default the same. */
  readonly ofSmall?: readonly Pool[];
  /** The parts where the child is twelve or more; by default the same. */
  readonly ofOlder?: readonly Pool[];
  /** The parts where the child is not yet born; by default the same. */
  readonly ofUnborn?: readonly Pool[];
}

/** The parts that the words about a child of an age are made of. */
export function partsFor(kind: OrdinaryKind, age: number): readonly Pool[] {
  if (age < 0) return kind.ofUnborn ?? kind.parts;
  if (age < 3) return kind.ofSmall ?? kind.parts;
  return age < 12 ? kind.parts : (kind.ofOlder ?? kind.parts);
}

/** Every kind of ordinary record. */
export const ORDINARY_KINDS: readonly [OrdinaryKind, ...OrdinaryKind[]] = [
  {
    type: 'visit',
    weight: 13,
    agency: 'Children’s social care',
    role: 'Social worker',
    isVisit: true,
    parts: [SAW, SPOKE, NEXT],
    ofSmall: [SAW_SMALL, SPOKE_SMALL, NEXT],
    ofOlder: [SAW_OLDER, SPOKE_OLDER, NEXT],
    ofUnborn: [BEFORE_BIRTH, BEFORE_BIRTH, NEXT],
  },
  {
    type: 'call',
    weight: 20,
    agency: 'Family',
    role: 'Mother',
    parts: [ASKED, ASKED, CALLED],
    ofUnborn: [BEFORE_BIRTH, CALLED],
  },
  {
    type: 'call',
    weight: 12,
    agency: 'School',
    role: 'Designated lead',
    aboutOne: true,
    fromAge: 4,
    onSchoolDays: true,
    parts: [SCHOOL_NEWS, SCHOOL_NEWS, CALLED],
  },
  {
    type: 'e-mail',
    weight: 10,
    agency: 'School',
    role: 'Learning mentor',
    aboutOne: true,
    fromAge: 4,
    onSchoolDays: true,
    parts: [SCHOOL_NEWS, SCHOOL_NEWS, ENDED],
  },
  {
    type: 'e-mail',
    weight: 9,
    agency: 'Community health',
    role: 'Health visitor',
    aboutOne: true,
    fromAge: 0,
    parts: [HEALTH_NEWS, HEALTH_NEWS, ENDED],
  },
  {
    type: 'call',
    weight: 5,
    agency: 'Hospital',
    role: 'Clinic',
    aboutOne: true,
    fromAge: 0,
    parts: [HEALTH_NEWS, HEALTH_NEWS, CALLED],
  },
  {
    type: 'note',
    weight: 10,
    agency: 'Children’s social care',
    role: 'Social worker',
    parts: [OFFICE, WHY, OFFICE],
  },
  {
    type: 'e-mail',
    weight: 7,
    agency: 'Children’s social care',
    role: 'Business support',
    parts: [OFFICE, SENT, WHY],
  },
  { type: 'letter', weight: 4, agency: 'Housing', role: 'Housing officer', parts: [LETTERS, WHY, OFFICE] },
  {
    type: 'meeting',
    weight: 3,
    agency: 'Children’s social care',
    role: 'Social worker',
    parts: [TALKED, TALKED, WHY],
  },
  {
    type: 'contact-with-child',
    weight: 4,
    agency: 'Children’s social care',
    role: 'Social worker',
    aboutOne: true,
    fromAge: 8,
    parts: [SPOKE, SPOKE, ENDED],
    ofOlder: [SPOKE_OLDER, SPOKE_OLDER, ENDED],
  },
  {
    type: 'diary',
    weight: 3,
    agency: 'Children’s social care',
    role: 'Business support',
    parts: [OFFICE, OFFICE],
  },
];
