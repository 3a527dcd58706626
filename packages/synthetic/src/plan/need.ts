import type { DayNumber } from '@case-journey/core';
import { plusWorkingDays, workingDayFrom, yearsOld } from '../calendar.js';
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
  [0.75, 240],
  [0.9, 400],
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
  const unborn = children.some((position) => (family.children[position]?.born ?? 0) > referral);
  const enquiries = enquiriesOf(state, family, children, referral);
  const assessments = assessmentsOf(state, referral, enquiries.length > 0 || stream.chance(0.4), unborn);
  const assessed = assessments.at(-1)?.end ?? referral;
  const transferIn = enquiries.length === 0 && stream.chance(0.006);
  const course = courseOf(
    state,
    children.length,
    assessed,
    enquiries,
    transferIn ? plusWorkingDays(referral, 12) : null,
  );
  const ages = children.map((position) => yearsOld(family.children[position]?.born ?? 0, referral));
  const adult = adulthood(family, children, course.closure);
  const closure = workingDayFrom(
    Math.max(adult ?? course.closure, plusWorkingDays(lastStep(assessed, enquiries), 2)),
  );
  const reason = closureOf(state, course.path, closure, children.length, {
    adoptable: course.care !== null && ages.every((age) => age < 5) && closure - referral > 380,
    turnsAdult: adult !== null,
    courtOrder: course.path !== 'assessed-closed' && ages.every((age) => age < 15),
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

function courseOf(
  state: SimulationState,
  amount: number,
  assessed: DayNumber,
  enquiries: readonly EnquiryPlan[],
  transferIn: DayNumber | null,
): Course {
  const { stream } = state;
  const conference = enquiries.find((enquiry) => enquiry.conference !== null)?.conference ?? transferIn;
  if (conference !== null) return protectionCourse(state, amount, conference);
  if (state.paces.care.due(assessed, amount) && stream.chance(0.25)) {
    state.paces.care.add(assessed, amount);
    const care = { start: assessed - stream.whole(0, 10), end: assessed + days(state, CARE_DAYS) };
    return { path: 'care', protection: null, inNeed: null, care, closure: care.end + stream.whole(0, 40) };
  }
  if (stream.chance(enquiries.length > 0 ? 0.3 : 0.34)) {
    const closure = plusWorkingDays(assessed, stream.whole(1, 15));
    return { path: 'assessed-closed', protection: null, inNeed: null, care: null, closure };
  }
  const inNeed = {
    start: plusWorkingDays(assessed, stream.whole(1, 12)),
    end: assessed + days(state, IN_NEED_DAYS),
  };
  const path = enquiries.length > 0 ? 'enquiry' : 'in-need';
  return { path, protection: null, inNeed, care: null, closure: inNeed.end };
}

function protectionCourse(state: SimulationState, amount: number, conference: DayNumber): Course {
  const { stream } = state;
  const end = workingDayFrom(conference + days(state, PLAN_DAYS));
  if (state.paces.care.due(end, amount) && stream.chance(0.3)) {
    state.paces.care.add(end, amount);
    const care = { start: end, end: end + days(state, CARE_DAYS) };
    const closure = care.end + stream.whole(0, 30);
    return { path: 'care', protection: { start: conference, end }, inNeed: null, care, closure };
  }
  const closure = end + stream.whole(70, 210);
  return {
    path: 'protection',
    protection: { start: conference, end },
    inNeed: { start: end, end: closure },
    care: null,
    closure,
  };
}

/** The day on which an only child turns 18, where the episode would last longer; groups end with their eldest. */
function adulthood(family: FamilyState, children: readonly number[], closure: DayNumber): DayNumber | null {
  const eldest = Math.min(...children.map((position) => family.children[position]?.born ?? 0));
  const turns = eldest + 6575;
  return turns < closure ? turns : null;
}

/** The last thing that must be over before an episode can close. */
function lastStep(assessed: DayNumber, enquiries: readonly EnquiryPlan[]): DayNumber {
  return Math.max(assessed, ...enquiries.map((enquiry) => enquiry.conference ?? enquiry.end));
}

function cut(stretch: Stretch | null, closure: DayNumber): Stretch | null {
  if (stretch === null || stretch.start >= closure) return null;
  return stretch.end > closure ? { start: stretch.start, end: closure } : stretch;
}

function days(state: SimulationState, quantiles: Quantiles): number {
  return Math.round(quantile(quantiles, state.stream.next()));
}
