import { workAfterNoAction } from './work-after-no-action.js';

/**
 * DfE rule 8831: activity is recorded on a referral that is marked for no further action. Assessments, enquiries and
 * conferences of the episode count; plans have rules of their own (8832, 4000). Work under a later referral does not.
 */
export const check8831 = workAfterNoAction('8831', [
  'assessment-start',
  'assessment-end',
  'strategy-discussion',
  'section-47-start',
  'conference',
]);
