import { STAGE } from '../journey/stage-table.js';
import { has } from './check-context.js';
import { closedWithOpen } from './closed-with-open.js';
import { CHECK_FACT } from './fact-bits.js';
import { opensOf } from './interval-rows.js';

/**
 * DfE rule 8868: an episode is closed, and an enquiry of it has neither an end, a conference, nor a mark that no
 * conference was needed.
 */
export const check8868 = closedWithOpen(
  { id: '8868', group: 'closing', params: [], source: 'DfE children in need census, rule 8868' },
  [
    {
      stage: STAGE.section47,
      endType: 'section-47-end',
      word: 'stage.section-47',
      isMeant: (context, i) => !has(context, opensOf(context, i), CHECK_FACT.conferenceUnnecessary),
    },
  ],
);
