import type { Check } from './check.js';
import { check8831 } from './check-8831.js';
import { decisionWithoutRationale } from './decision-without-rationale.js';
import { supervisionAbsent } from './supervision-absent.js';

/** Every check, group by group in the order in which groups are shown. */
export const CHECKS: readonly Check[] = [
  // decisions
  decisionWithoutRationale,
  // contradictions
  check8831,
  // oversight
  supervisionAbsent,
];
