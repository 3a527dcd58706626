import { KIND } from '../journey/wait-rows.js';
import { waitCheck } from './wait-check.js';

/** More than so many working days passed from a referral that was to be worked on to its first allocation. */
export const allocationLate = waitCheck(
  { id: 'allocation-late', group: 'allocation', source: null, most: 5 },
  [KIND.allocation],
  ['referral'],
);
