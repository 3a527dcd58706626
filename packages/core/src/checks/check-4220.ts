import { isCoded } from '../model/absent.js';
import { personCheck } from './person-check.js';

/**
 * DfE rule 4220: ethnicity is missing, or has a code that the set does not know. "Preferred not to say" and "not yet
 * obtained" are codes: they are neither missing nor wrong here.
 */
export const check4220 = personCheck('4220', 'ethnicity', ({ ethnicity }) =>
  isCoded(ethnicity) ? ethnicity.value === null : ethnicity.absent === 'not-recorded',
);
