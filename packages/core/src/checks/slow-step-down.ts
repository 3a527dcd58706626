import { KIND } from '../journey/wait-rows.js';
import { waitCheck } from './wait-check.js';

/** More than so many working days passed from the closing of an episode to the early help that followed it. */
export const slowStepDown = waitCheck(
  { id: 'slow-step-down', group: 'allocation', source: 'Peer review of a council, July 2013', most: 30 },
  [KIND.earlyHelp],
  ['early-help-start'],
);
