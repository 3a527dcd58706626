import { STAGE } from '../journey/stage-table.js';
import { closedWithOpen } from './closed-with-open.js';

/** An episode is closed, and a plan, pre-proceedings or being looked after has no end of its own on record. */
export const closedWithWorkOpen = closedWithOpen(
  { id: 'closed-with-work-open', group: 'closing', params: [], source: null },
  [
    { stage: STAGE.inNeedPlan, endType: 'child-in-need-plan-end', word: 'stage.child-in-need-plan' },
    { stage: STAGE.protectionPlan, endType: 'protection-plan-end', word: 'stage.protection-plan' },
    { stage: STAGE.preProceedings, endType: 'pre-proceedings-end', word: 'stage.pre-proceedings' },
    { stage: STAGE.lookedAfter, endType: 'looked-after-end', word: 'stage.looked-after' },
  ],
);
