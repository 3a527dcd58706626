import type { DayNumber } from '@case-journey/core';
import { plusWorkingDays, referralYear } from '../calendar.js';
import type { FamilyState, SimulationState } from './state.js';
import type { EnquiryPlan } from './types.js';

/**
 * The section 47 enquiries of an episode: none, one soon after the referral, or also a later one. The year's numbers
 * of enquiries, of children with one, of conferences and of second plans are kept to their pace.
 */
export function enquiriesOf(
  state: SimulationState,
  family: FamilyState,
  children: readonly number[],
  referral: DayNumber,
): EnquiryPlan[] {
  const strategy = plusWorkingDays(referral, state.stream.weighted([0.35, 0.3, 0.15, 0.1, 0.06, 0.04]));
  const isLaterPlanDue = hadPlan(family, children) > 0 && state.paces.laterPlans.due(strategy + 14, 1);
  if (!isLaterPlanDue && !enquiryDue(state, family, children, strategy)) return [];
  noteEnquiry(state, family, children, strategy);
  const first = withConference(state, family, children, strategy);
  if (first.conference !== null) return [first];
  const again = plusWorkingDays(strategy, state.stream.whole(45, 110));
  if (!enquiryDue(state, family, children, again) || !isRepeat(family, children, again)) return [first];
  noteEnquiry(state, family, children, again);
  return [first, withConference(state, family, children, again)];
}

function isRepeat(family: FamilyState, children: readonly number[], day: DayNumber): boolean {
  return children.some((position) => family.children[position]?.lastEnquiryYear === referralYear(day));
}

function enquiryDue(
  state: SimulationState,
  family: FamilyState,
  children: readonly number[],
  day: DayNumber,
): boolean {
  const { paces } = state;
  const pace = isRepeat(family, children, day) ? paces.repeatEnquiries : paces.enquiryChildren;
  return pace.due(day, children.length);
}

function noteEnquiry(
  state: SimulationState,
  family: FamilyState,
  children: readonly number[],
  day: DayNumber,
): void {
  const year = referralYear(day);
  for (const position of children) {
    const child = family.children[position];
    if (child === undefined) continue;
    const pace = child.lastEnquiryYear === year ? state.paces.repeatEnquiries : state.paces.enquiryChildren;
    pace.add(day, 1);
    child.lastEnquiryYear = year;
  }
}

function withConference(
  state: SimulationState,
  family: FamilyState,
  children: readonly number[],
  strategy: DayNumber,
): EnquiryPlan {
  const { stream, paces } = state;
  const noConference = { strategy, end: plusWorkingDays(strategy, stream.whole(3, 14)), conference: null };
  const later = hadPlan(family, children);
  const pace = later > 0 ? paces.laterPlans : paces.firstPlans;
  if (
    !pace.due(strategy + 14, later > 0 ? later : children.length) ||
    hadOne(family, children, strategy + 14)
  )
    return noConference;
  const conference = plusWorkingDays(
    strategy,
    Math.round(state.conferenceDays(referralYear(strategy + 14))()),
  );
  paces.laterPlans.add(conference, later);
  paces.firstPlans.add(conference, children.length - later);
  for (const position of children) {
    const child = family.children[position];
    if (child === undefined) continue;
    child.lastConferenceYear = referralYear(conference);
  }
  return { strategy, end: plusWorkingDays(strategy, stream.whole(2, 6)), conference };
}

/** How many of the children have had a plan before. */
function hadPlan(family: FamilyState, children: readonly number[]): number {
  return children.filter((position) => (family.children[position]?.plans ?? 0) > 0).length;
}

function hadOne(family: FamilyState, children: readonly number[], day: DayNumber): boolean {
  return children.some((position) => family.children[position]?.lastConferenceYear === referralYear(day));
}
