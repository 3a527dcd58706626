import type { DayNumber } from '@case-journey/core';
import { plusWorkingDays, referralYear, workingDayFrom, yearsOld } from '../calendar.js';
import { quantile } from '../quota.js';
import { assessmentsOf } from './assessments.js';
import { closureOf } from './closure.js';
import { enquiriesOf } from './enquiry.js';
import type { Quantiles } from './profile.js';
import type { FamilyState, SimulationState } from './state.js';
import type { EnquiryPlan, EpisodePlan, Path, Stretch } from './types.js';

const IN_NEED_DAYS: Quantiles = [
  [0, 60],
  [0.25, 90],
  [0.5, 140],
  [0.75, 225],
  [0.9, 370],
  [0.97, 720],
  [1, 1250],
];
const PLAN_DAYS: Quantiles = [
  [0, 75],
  [0.25, 165],
  [0.5, 260],
  [0.75, 360],
  [0.95, 620],
  [1, 900],
];
const CARE_DAYS: Quantiles = [
  [0, 30],
  [0.2, 150],
  [0.5, 480],
  [0.8, 900],
  [1, 1900],
];

interface Course {
  readonly path: Path;
  readonly protection: Stretch | null;
  readonly inNeed: Stretch | null;
  readonly care: Stretch | null;
  readonly closure: DayNumber;
  readonly adopted?: true;
}

interface Group {
  readonly size: number;
  readonly referral: DayNumber;
  /** When the assessments were over. */
  readonly assessed: DayNumber;
  readonly eldestAge: number;
  /** When the eldest turns 18. */
  readonly adulthood: DayNumber;
  readonly enquiries: readonly EnquiryPlan[];
}

/** An episode of children found to be in need: enquiry, plans and care as they fall, and when and why it closed. */
export function needOf(
  state: SimulationState,
  family: FamilyState,
  children: readonly number[],
  referral: DayNumber,
  source: number,
): EpisodePlan {
  const { stream } = state;
  const births = children.map((position) => family.children[position]?.born ?? 0);
  const eldest = Math.min(...births);
  const enquiries = enquiriesOf(state, family, children, referral);
  const isUnborn = births.some((born) => born > referral);
  const assessments = assessmentsOf(state, referral, enquiries.length > 0 || stream.chance(0.4), isUnborn);
  const transferIn = enquiries.length === 0 && stream.chance(0.006);
  const group: Group = {
    size: children.length,
    referral,
    assessed: assessments.at(-1)?.end ?? referral,
    eldestAge: yearsOld(eldest, referral),
    adulthood: eldest + 6575,
    enquiries,
  };
  const { adopted, ...course } = courseOf(state, group, transferIn ? plusWorkingDays(referral, 12) : null);
  if (course.protection !== null) notePlan(family, children);
  const turnsAdult = course.closure >= group.adulthood;
  const closure = workingDayFrom(
    Math.max(Math.min(course.closure, group.adulthood), plusWorkingDays(lastStep(group), 2)),
  );
  const reason = closureOf(state, course.path, closure, children.length, {
    adopted: adopted === true,
    turnsAdult,
    courtOrder: course.path !== 'assessed-closed' && group.eldestAge < 15,
    enquired: enquiries.length > 0,
  });
  return {
    referral,
    children,
    source,
    assessments,
    enquiries,
    transferIn,
    ...course,
    protection: cut(course.protection, closure),
    inNeed: cut(course.inNeed, closure),
    care: cut(course.care, closure),
    closure,
    reason,
  };
}

function courseOf(state: SimulationState, group: Group, transferIn: DayNumber | null): Course {
  const { stream, paces } = state;
  const { assessed, size } = group;
  const conference = group.enquiries.find((enquiry) => enquiry.conference !== null)?.conference ?? transferIn;
  if (conference !== null && endsInPlan(state, conference)) return protectionCourse(state, size, conference);
  const adoption = assessed + stream.whole(420, 760);
  if (group.eldestAge < 4 && paces.adoptions.due(adoption, size)) {
    paces.adoptions.add(adoption, size);
    return careCourse(assessed - stream.whole(0, 10), adoption, adoption + stream.whole(1, 20), true);
  }
  if (paces.care.due(assessed, size) && stream.chance(0.25)) {
    paces.care.add(assessed, size);
    const end = assessed + days(state, CARE_DAYS);
    return careCourse(assessed - stream.whole(0, 10), end, end + stream.whole(0, 40), false);
  }
  return courseAtHome(state, group);
}

/** Help without a protection plan and without care. */
function courseAtHome(state: SimulationState, group: Group): Course {
  const { stream, paces } = state;
  const { assessed, size } = group;
  const start = plusWorkingDays(assessed, stream.whole(1, 12));
  const path = group.enquiries.length > 0 ? 'enquiry' : 'in-need';
  if (group.eldestAge >= 16 && paces.adults.due(group.adulthood, size)) {
    paces.adults.add(group.adulthood, size);
    return { ...NO_PLANS, path, inNeed: { start, end: group.adulthood }, closure: group.adulthood };
  }
  if (stream.chance(group.enquiries.length > 0 ? 0.3 : 0.34)) {
    return { ...NO_PLANS, path: 'assessed-closed', closure: plusWorkingDays(assessed, stream.whole(1, 15)) };
  }
  const end = assessed + days(state, IN_NEED_DAYS);
  return { ...NO_PLANS, path, inNeed: { start, end }, closure: end };
}

/** Some conferences end without a plan: the year's share, and some more for the plans that come from other councils. */
function endsInPlan(state: SimulationState, conference: DayNumber): boolean {
  const { plans, conferences } = state.targets(referralYear(conference));
  return !state.stream.chance(Math.max(0, 1 - plans / conferences) + 0.02);
}

const NO_PLANS = { protection: null, inNeed: null, care: null };

function careCourse(start: DayNumber, end: DayNumber, closure: DayNumber, adopted: boolean): Course {
  return { ...NO_PLANS, path: 'care', care: { start, end }, closure, ...(adopted ? { adopted } : {}) };
}

function protectionCourse(state: SimulationState, size: number, conference: DayNumber): Course {
  const { stream, paces } = state;
  const end = workingDayFrom(conference + days(state, PLAN_DAYS));
  const protection = { start: conference, end };
  if (paces.care.due(end, size) && stream.chance(0.3)) {
    paces.care.add(end, size);
    const home = end + days(state, CARE_DAYS);
    return { ...careCourse(end, home, home + stream.whole(0, 30), false), protection };
  }
  const closure = end + stream.whole(70, 210);
  return { path: 'protection', protection, inNeed: { start: end, end: closure }, care: null, closure };
}

function notePlan(family: FamilyState, children: readonly number[]): void {
  for (const position of children) {
    const child = family.children[position];
    if (child !== undefined) child.plans += 1;
  }
}

/** The last thing that must be over before an episode can close. */
function lastStep({ assessed, enquiries }: Group): DayNumber {
  return Math.max(assessed, ...enquiries.map((enquiry) => enquiry.conference ?? enquiry.end));
}

function cut(stretch: Stretch | null, closure: DayNumber): Stretch | null {
  if (stretch === null || stretch.start >= closure) return null;
  return stretch.end > closure ? { start: stretch.start, end: closure } : stretch;
}

function days(state: SimulationState, quantiles: Quantiles): number {
  return Math.round(quantile(quantiles, state.stream.next()));
}
