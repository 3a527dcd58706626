import { personCheck } from './person-check.js';

/** DfE rule 8525Q: a child has either a date of birth or an expected one: here neither, or both, is recorded. */
export const check8525Q = personCheck('8525Q', 'birth', ({ birth, expectedBirth }) => {
  const isBorn = birth !== null && (birth.earliest !== null || birth.latest !== null);
  return isBorn === (expectedBirth !== undefined);
});
