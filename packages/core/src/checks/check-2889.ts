import { STAGE } from '../journey/stage-table.js';
import { beforeReferral } from './before-referral.js';

/** DfE rule 2889: an enquiry begins before the referral of its episode. */
export const check2889 = beforeReferral('2889', STAGE.section47);
