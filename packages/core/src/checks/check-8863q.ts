import { STAGE } from '../journey/stage-table.js';
import { overlapping } from './overlapping.js';

/** DfE rule 8863Q: an assessment begins while another one of the episode is going on. */
export const check8863Q = overlapping(
  { id: '8863Q', group: 'assessment', source: 'DfE children in need census, rule 8863Q' },
  STAGE.assessment,
  ['assessment-start'],
  { bothOpen: false },
);
