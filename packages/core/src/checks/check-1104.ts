import { STAGE } from '../journey/stage-table.js';
import { beforeReferral } from './before-referral.js';
import { INITIAL_CONFERENCES } from './initial-conferences.js';

/** DfE rule 1104: an initial conference is held before the referral of its episode. */
export const check1104 = beforeReferral('1104', STAGE.conference, INITIAL_CONFERENCES);
