import type { DayNumber } from '@case-journey/core';
import { isSchoolDay, plusWorkingDays, referralYear } from '../calendar.js';
import { assessmentsOf } from './assessments.js';
import { closureOf } from './closure.js';
import { needOf } from './need.js';
import { SOURCE_GROUPS } from './profile.js';
import type { FamilyState, SimulationState } from './state.js';
import type { EpisodePlan } from './types.js';

/** Refers some children of a family on a day, decides what follows, and adds the episode to the family. */
export function refer(
  state: SimulationState,
  family: FamilyState,
  children: readonly number[],
  day: DayNumber,
): void {
  const source = sourceOf(state, children.length, day);
  const outcome = outcomeOf(state, family, children, day);
  const episode =
    outcome === 2
      ? needOf(state, family, children, day, source)
      : outcome === 1
        ? notInNeed(state, children, day, source)
        : noFurtherAction(state, children, day, source);
  family.episodes.push(episode);
  family.openUntil = episode.closure;
  for (const position of children) {
    const child = family.children[position];
    if (child !== undefined) child.lastReferral = day;
  }
}

function sourceOf(state: SimulationState, amount: number, day: DayNumber): number {
  const schools = SOURCE_GROUPS.indexOf('schools');
  return state
    .sources(referralYear(day))
    .choose(state.stream, amount, (position) => position !== schools || isSchoolDay(day));
}

/** 0: no further action, 1: assessed and not in need, 2: in need. */
function outcomeOf(
  state: SimulationState,
  family: FamilyState,
  children: readonly number[],
  day: DayNumber,
): number {
  const plannedBefore = children.some((position) => (family.children[position]?.plans ?? 0) > 0);
  const laterPlanDue = plannedBefore && state.paces.laterPlans.due(day + 14, children.length);
  const unborn = children.some((position) => (family.children[position]?.born ?? 0) > day);
  return state
    .outcomes(referralYear(day))
    .choose(
      state.stream,
      children.length,
      (position) => position === 2 || (!laterPlanDue && !(unborn && position === 0)),
    );
}

const NOTHING = { enquiries: [], protection: null, transferIn: false, inNeed: null, care: null };

function noFurtherAction(
  state: SimulationState,
  children: readonly number[],
  day: DayNumber,
  source: number,
): EpisodePlan {
  const closure = plusWorkingDays(day, state.stream.weighted([0.45, 0.35, 0.2]) + 1);
  return {
    ...NOTHING,
    referral: day,
    children,
    source,
    path: 'no-further-action',
    assessments: [],
    closure,
    reason: -1,
  };
}

function notInNeed(
  state: SimulationState,
  children: readonly number[],
  day: DayNumber,
  source: number,
): EpisodePlan {
  const assessments = assessmentsOf(state, day, state.stream.chance(0.12), false);
  const closure = plusWorkingDays(assessments.at(-1)?.end ?? day, state.stream.whole(0, 6));
  return {
    ...NOTHING,
    referral: day,
    children,
    source,
    path: 'not-in-need',
    assessments,
    closure,
    reason: closureOf(state, 'not-in-need', closure, children.length),
  };
}
