import { planAgain } from './plan-again.js';

/** DfE rule 8940: a second child protection plan began while one was in force that has ended since. */
export const check8940 = planAgain(
  { id: '8940', source: 'DfE children in need census, rule 8940' },
  'protection-plan-start',
  { isOpen: false },
);
