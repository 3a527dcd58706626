import type { DayNumber } from '@case-journey/core';
import { referralYear } from '../calendar.js';
import { CLOSURES } from './profile.js';
import type { SimulationState } from './state.js';
import type { Path } from './types.js';

const RC1 = CLOSURES.indexOf('RC1');
const RC8 = CLOSURES.indexOf('RC8');

/** What must be so for a reason to fit. */
export interface ClosureFacts {
  readonly adopted: boolean;
  readonly turnsAdult: boolean;
  readonly courtOrder: boolean;
  /** There was a section 47 enquiry: more than an assessment, so not closed as "after assessment" (DfE rule 2990). */
  readonly enquired: boolean;
}

const NO_FACTS: ClosureFacts = { adopted: false, turnsAdult: false, courtOrder: false, enquired: false };

/**
 * The reason for closing, as a position in {@link CLOSURES}. Episodes of children who were in need keep to the year's
 * published shares; a child found not to be in need is always closed after assessment (RC8).
 */
export function closureOf(
  state: SimulationState,
  path: Path,
  closure: DayNumber,
  amount: number,
  facts: ClosureFacts = NO_FACTS,
): number {
  if (path === 'not-in-need') return RC8;
  const quotaOfYear = state.closures(referralYear(closure));
  if (facts.adopted) return quotaOfYear.choose(state.stream, amount, (position) => position === RC1);
  return quotaOfYear.choose(state.stream, amount, (position) =>
    fits(CLOSURES[position] ?? 'RC7', path, facts),
  );
}

function fits(reason: (typeof CLOSURES)[number], path: Path, facts: ClosureFacts): boolean {
  switch (reason) {
    case 'RC8':
      return path === 'assessed-closed' && !facts.enquired;
    case 'RC1':
      return false;
    case 'RC6':
      return facts.turnsAdult;
    case 'RC3':
    case 'RC4':
      return facts.courtOrder;
    case 'RC7':
      return !facts.turnsAdult;
    default:
      return true;
  }
}
