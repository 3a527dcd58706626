import { STAGE } from '../journey/stage-table.js';
import { beforeReferral } from './before-referral.js';

/** DfE rule 4015: a child in need plan begins before the referral of its episode. */
export const check4015 = beforeReferral('4015', STAGE.inNeedPlan);
