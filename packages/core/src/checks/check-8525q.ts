import { personCheck } from './person-check.js';

/**
 * DfE rule 8525Q: neither a date of birth nor an expected one is recorded. The census refuses both together; a record
 * may keep the day that was expected, so that is not asked about.
 */
export const check8525Q = personCheck('8525Q', 'birth', ({ birth, expectedBirth }) => {
  const isBorn = birth !== null && (birth.earliest !== null || birth.latest !== null);
  return !isBorn && expectedBirth === undefined;
});
