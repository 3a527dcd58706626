import { planAgain } from './plan-again.js';

/** DfE rule 8935: a second child protection plan begins while one is in force that is still open. */
export const check8935 = planAgain(
  { id: '8935', source: 'DfE children in need census, rule 8935' },
  'protection-plan-start',
  { isOpen: true },
);
