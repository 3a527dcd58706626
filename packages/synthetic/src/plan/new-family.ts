import type { DayNumber } from '@case-journey/core';
import { plusWorkingDays, yearsOld } from '../calendar.js';
import { THEMES } from '../words/themes.js';
import type { ChildState, FamilyState, SimulationState } from './state.js';

const CHILDREN_SHARES = [0.5, 0.3, 0.13, 0.05, 0.02];
const THEME_WEIGHTS = THEMES.map((theme) => theme.weight);

/** A family that is new to the front door on a day, its children made up: some not yet born. */
export function newFamily(state: SimulationState, day: DayNumber): FamilyState {
  const { stream } = state;
  const theme = stream.weighted(THEME_WEIGHTS);
  const range = THEMES[theme]?.ages ?? [0, 17];
  const family: FamilyState = {
    index: state.families.length + 1,
    theme,
    pull: stream.next(),
    children: [],
    episodes: [],
    contactOnly: null,
    openUntil: -Infinity,
  };
  const size = range[0] >= 11 ? 1 + stream.weighted([0.7, 0.25, 0.05]) : 1 + stream.weighted(CHILDREN_SHARES);
  let born = firstBirth(state, day, range);
  for (let i = 0; i < size && born <= day + 170; i += 1) {
    family.children.push(newChild(state, born));
    born += stream.whole(400, 1500);
  }
  if (stream.chance(0.12)) family.children.push(newChild(state, laterBirth(state, family, day)));
  state.families.push(family);
  return family;
}

/** A family of one contact that never became a referral; some had early help that worked. */
export function contactOnlyFamily(state: SimulationState, day: DayNumber): void {
  const family = newFamily(state, day);
  const known = family.children.filter((child) => child.born <= day);
  family.children.splice(
    0,
    family.children.length,
    ...(known.length > 0 ? known : [newChild(state, day - 900)]),
  );
  const start = plusWorkingDays(day, state.stream.whole(3, 12));
  family.contactOnly = {
    day,
    earlyHelp: state.stream.chance(0.45)
      ? { start, end: plusWorkingDays(start, state.stream.whole(40, 130)) }
      : null,
  };
  family.openUntil = Infinity;
}

/**
 * The positions of a family's children who can be referred together on a day: born or soon to be, and under 16; where
 * there is none of these, the youngest who is under 18.
 */
export function referable(family: FamilyState, day: DayNumber): number[] {
  const positions = [...family.children.keys()].filter((position) => {
    const born = family.children[position]?.born ?? 0;
    return born <= day + 170 && yearsOld(born, day + 30) < 18;
  });
  const younger = positions.filter((position) => yearsOld(family.children[position]?.born ?? 0, day) < 16);
  return younger.length > 0 ? younger : positions.slice(-1);
}

function firstBirth(
  state: SimulationState,
  day: DayNumber,
  [least, most]: readonly [number, number],
): DayNumber {
  const { stream } = state;
  if (least === 0 && stream.chance(0.05)) return day + stream.whole(35, 160);
  return day - stream.whole(Math.max(8, least * 365), Math.max(400, most * 365 - 30));
}

function laterBirth(state: SimulationState, family: FamilyState, day: DayNumber): DayNumber {
  const youngest = Math.max(...family.children.map((child) => child.born));
  return Math.max(youngest + 330, day) + state.stream.whole(60, 1300);
}

function newChild(state: SimulationState, born: DayNumber): ChildState {
  return {
    born,
    sex: state.stream.chance(0.5) ? 'F' : 'M',
    lastReferral: -Infinity,
    lastEnquiryYear: 0,
    lastConferenceYear: 0,
    plans: 0,
  };
}
