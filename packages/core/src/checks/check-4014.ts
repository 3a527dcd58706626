import { planAgain } from './plan-again.js';

/** DfE rule 4014: a second child in need plan begins while one is in force. */
export const check4014 = planAgain(
  { id: '4014', source: 'DfE children in need census, rule 4014' },
  'child-in-need-plan-start',
);
