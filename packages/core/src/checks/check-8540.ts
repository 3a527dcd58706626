import { isCoded } from '../model/absent.js';
import { personCheck } from './person-check.js';

/** DfE rule 8540: disability is missing, or has a code that the set does not know. "None" is an answer. */
export const check8540 = personCheck(
  '8540',
  'disability',
  ({ disability }) =>
    disability.length === 0 ||
    disability.some((one) => (isCoded(one) ? one.value === null : one.absent === 'not-recorded')),
);
