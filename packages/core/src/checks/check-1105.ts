import { STAGE } from '../journey/stage-table.js';
import { beforeReferral } from './before-referral.js';

/** DfE rule 1105: a child protection plan begins before the referral of its episode. */
export const check1105 = beforeReferral('1105', STAGE.protectionPlan);
