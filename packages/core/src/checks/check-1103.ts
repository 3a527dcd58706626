import { STAGE } from '../journey/stage-table.js';
import { beforeReferral } from './before-referral.js';

/** DfE rule 1103: an assessment begins before the referral of its episode. */
export const check1103 = beforeReferral('1103', STAGE.assessment);
