import { calendarDay, daysInMonth, numberOf, type DayNumber } from '@case-journey/core';
import { isWorkingDay, referralYear } from '../calendar.js';
import type { Profile, YearTargets } from './profile.js';
import { startState, type FamilyState, type SimulationState } from './state.js';
import { contactOnlyFamily, newFamily, referable } from './new-family.js';
import { comeback, comebackPools, type ComebackKind } from './comeback.js';
import { refer } from './refer.js';
import { driftingFamily } from './drifting-family.js';
import type { FamilyPlan } from './types.js';

/**
 * Every family's story in numbers, for the whole caseload: who was referred when, and what followed. The published
 * proportions are met by construction: each month takes as many re-referrals and referrals as its share of the year.
 */
export function simulate(profile: Profile, seed: number, scale: number): FamilyPlan[] {
  const state = startState(profile, seed, scale);
  for (const targets of profile.years) simulateYear(state, targets);
  state.families.push(driftingFamily(profile, state.families.length + 1));
  return state.families;
}

interface Done {
  referrals: number;
  same: number;
  prior: number;
}

function simulateYear(state: SimulationState, targets: YearTargets): void {
  const same = (targets.referrals - targets.children) * state.scale;
  const prior = (targets.reReferrals - (targets.referrals - targets.children)) * state.scale;
  const total = targets.referrals * state.scale;
  const done: Done = { referrals: 0, same: 0, prior: 0 };
  for (let month = 0; month < 12; month += 1) {
    const { first, last } = monthOf(targets.year, month);
    const pools = comebackPools(state, first, last);
    takeComebacks(state, pools.same, 'same', same * ((month + 1) / 12) ** 2, done, first, last);
    takeComebacks(state, pools.prior, 'prior', prior * (1 - ((11 - month) / 12) ** 2), done, first, last);
    takeOthers(state, pools.long, (total * (month + 1)) / 12, done, first, last);
  }
}

function takeComebacks(
  state: SimulationState,
  pool: FamilyState[],
  kind: ComebackKind,
  aim: number,
  done: Done,
  first: DayNumber,
  last: DayNumber,
): void {
  while (pool.length > 0 && done[kind === 'same' ? 'same' : 'prior'] < aim) {
    const family = pool.pop();
    const found = family === undefined ? null : comeback(state, family, kind, first, last);
    if (family === undefined || found === null) continue;
    count(done, family, found.children, found.day);
    refer(state, family, found.children, found.day);
  }
}

function takeOthers(
  state: SimulationState,
  pool: FamilyState[],
  aim: number,
  done: Done,
  first: DayNumber,
  last: DayNumber,
): void {
  while (done.referrals < aim) {
    if (state.stream.chance(state.profile.knownLongAgo) && takeKnown(state, pool, done, first, last))
      continue;
    if (state.stream.chance(state.profile.contactOnly))
      contactOnlyFamily(state, randomDay(state, first, last));
    const day = randomDay(state, first, last);
    const family = newFamily(state, day);
    const children = referable(family, day);
    count(done, family, children, day);
    refer(state, family, children, day);
  }
}

function takeKnown(
  state: SimulationState,
  pool: FamilyState[],
  done: Done,
  first: DayNumber,
  last: DayNumber,
): boolean {
  for (let family = pool.pop(); family !== undefined; family = pool.pop()) {
    const found = comeback(state, family, 'long', first, last);
    if (found === null) continue;
    count(done, family, found.children, found.day);
    refer(state, family, found.children, found.day);
    return true;
  }
  return false;
}

/** Counts each child's referral as the official measure would. */
function count(done: Done, family: FamilyState, children: readonly number[], day: DayNumber): void {
  for (const position of children) {
    const before = family.children[position]?.lastReferral ?? -Infinity;
    done.referrals += 1;
    if (day - before > 366) continue;
    if (referralYear(before) === referralYear(day)) done.same += 1;
    else done.prior += 1;
  }
}

function monthOf(year: number, month: number): { first: DayNumber; last: DayNumber } {
  const calendarYear = month < 9 ? year - 1 : year;
  const calendarMonth = month < 9 ? month + 4 : month - 8;
  return {
    first: numberOf(calendarYear, calendarMonth, 1),
    last: numberOf(calendarYear, calendarMonth, daysInMonth(calendarYear, calendarMonth)),
  };
}

function randomDay(state: SimulationState, first: DayNumber, last: DayNumber): DayNumber {
  let day = state.stream.whole(first, last);
  if (!isWorkingDay(day) && !state.stream.chance(0.15)) {
    while (!isWorkingDay(day) && day < last) day += 1;
    while (!isWorkingDay(day) && calendarDay(day - 1).month === calendarDay(day).month) day -= 1;
  }
  return day;
}
