import { isCoded } from '../model/absent.js';
import { personCheck } from './person-check.js';

/** DfE rule 8790: "no disability" is recorded together with a disability. */
export const check8790 = personCheck('8790', 'disability', ({ disability }) => {
  if (disability.length < 2) return false;
  const values = disability.flatMap((one) => (isCoded(one) ? [one.value] : []));
  return values.includes('NONE') && values.some((value) => value !== 'NONE');
});
