import { personCheck } from './person-check.js';

/** DfE rule 8535Q: the date of death lies before the date of birth. */
export const check8535Q = personCheck('8535Q', 'birth', ({ birth, death }) => {
  const born = birth?.earliest ?? null;
  return born !== null && death !== undefined && death < born;
});
