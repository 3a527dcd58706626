import { workAfterNoAction } from './work-after-no-action.js';

/** DfE rule 4000: a child in need plan is recorded on a referral that is marked for no further action. */
export const check4000 = workAfterNoAction('4000', ['child-in-need-plan-start']);
