import type { DayNumber } from '@case-journey/core';
import { isWorkingDay, referralYear } from '../calendar.js';
import { shuffled } from '../random.js';
import { referable } from './new-family.js';
import type { FamilyState, SimulationState } from './state.js';

/** Last referred in the same referral year, in the year before and within 12 months, or longer ago than that. */
export type ComebackKind = 'same' | 'prior' | 'long';

/** Days between one referral and the next that leave no doubt about "within 12 calendar months". */
const WITHIN = 358;
const LONGER = 374;

/** Families that could come back within a month, by kind, the likeliest last (they are taken from the end). */
export function comebackPools(
  state: SimulationState,
  first: DayNumber,
  last: DayNumber,
): Record<ComebackKind, FamilyState[]> {
  const pools: Record<ComebackKind, FamilyState[]> = { same: [], prior: [], long: [] };
  for (const family of shuffled(state.stream, state.families)) {
    if (family.openUntil + 14 > last) continue;
    const latest = Math.max(...family.children.map((child) => child.lastReferral));
    if (last - latest >= LONGER) pools.long.push(family);
    else if (first - latest <= WITHIN)
      pools[referralYear(latest) === referralYear(last) ? 'same' : 'prior'].push(family);
  }
  const laterPlansDue = state.paces.laterPlans.due(last, 1);
  const pull = new Map(state.families.map((family) => [family, pullOf(state, family, laterPlansDue)]));
  for (const pool of Object.values(pools)) pool.sort((a, b) => (pull.get(a) ?? 0) - (pull.get(b) ?? 0));
  return pools;
}

/** How likely a family is to be the next to come back: some more than others, few more than ten times. */
function pullOf(state: SimulationState, family: FamilyState, laterPlansDue: boolean): number {
  const planned = laterPlansDue && family.children.some((child) => child.plans > 0) ? 0.8 : 0;
  return state.stream.next() + 0.5 * family.pull + planned - Math.max(0, family.episodes.length - 6) * 0.25;
}

/** A day in the month on which a family comes back, and the children referred then; null where none fits. */
export function comeback(
  state: SimulationState,
  family: FamilyState,
  kind: ComebackKind,
  first: DayNumber,
  last: DayNumber,
): { day: DayNumber; children: number[] } | null {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const day = state.stream.whole(Math.max(first, family.openUntil + 14), last);
    const gap = day - family.openUntil;
    if (gap < 14 || day > last || !isWorkingDay(day) || (gap > 38 && gap < 50)) continue;
    const children = referable(family, day).filter((position) => fits(family, position, kind, day));
    if (children.length === 0) return null;
    return { day, children: subset(state, children) };
  }
  return null;
}

function fits(family: FamilyState, position: number, kind: ComebackKind, day: DayNumber): boolean {
  const before = family.children[position]?.lastReferral ?? -Infinity;
  if (before === -Infinity) return true;
  const days = day - before;
  if (kind === 'long') return days >= LONGER;
  return days <= WITHIN && (referralYear(before) === referralYear(day)) === (kind === 'same');
}

/** Mostly all of them together, sometimes one. */
function subset(state: SimulationState, children: number[]): number[] {
  const [one] = shuffled(state.stream, children);
  return one !== undefined && state.stream.chance(0.2) ? [one] : children;
}
