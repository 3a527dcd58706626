import { STAGE } from '../journey/stage-table.js';
import { closedWithOpen } from './closed-with-open.js';

/** DfE rule 8867: an episode is closed, and an assessment of it is not recorded as completed. */
export const check8867 = closedWithOpen(
  { id: '8867', group: 'closing', params: [], source: 'DfE children in need census, rule 8867' },
  [{ stage: STAGE.assessment, endType: 'assessment-end', word: 'stage.assessment' }],
);
