import { workAfterNoAction } from './work-after-no-action.js';

/** DfE rule 8832: a child protection plan is recorded on a referral that is marked for no further action. */
export const check8832 = workAfterNoAction('8832', ['protection-plan-start']);
