import { decisionField } from './decision-field.js';
import { CHECK_FACT } from './fact-bits.js';

/** Nobody is named as having made a decision. A duty manager is somebody; a role without a name is nobody named. */
export const decisionWithoutManager = decisionField(
  { id: 'decision-without-manager', source: 'Peer review of a council, July 2013' },
  CHECK_FACT.manager,
  'manager',
);
