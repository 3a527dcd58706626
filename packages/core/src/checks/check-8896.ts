import { STAGE } from '../journey/stage-table.js';
import { overlapping } from './overlapping.js';

/** DfE rule 8896: two assessments of one episode are open. */
export const check8896 = overlapping(
  { id: '8896', group: 'assessment', source: 'DfE children in need census, rule 8896' },
  STAGE.assessment,
  ['assessment-start'],
  { bothOpen: true },
);
