import { isCoded } from '../model/absent.js';
import { personCheck } from './person-check.js';

/** DfE rule 8794: the same disability is recorded twice. */
export const check8794 = personCheck('8794', 'disability', ({ disability }) => {
  if (disability.length < 2) return false;
  const values = disability.flatMap((one) => (isCoded(one) && one.value !== null ? [one.value] : []));
  return new Set(values).size < values.length;
});
