import { KIND } from '../journey/wait-rows.js';
import { waitCheck } from './wait-check.js';

/**
 * Nobody held the work for more than so many working days: after an allocation ended, or after a plan or a period of
 * care ended, while the referral episode was open.
 */
export const unallocated = waitCheck(
  { id: 'unallocated', group: 'allocation', source: 'Peer review of a council, July 2013', most: 20 },
  [KIND.unallocated, KIND.planEnd],
  ['unallocated', 'protection-plan-start', 'protection-plan-end', 'looked-after-start', 'looked-after-end'],
);
