import { decisionField } from './decision-field.js';
import { CHECK_FACT } from './fact-bits.js';

/**
 * No reason is recorded for a decision. However short, a reason is a reason. A source that has no place for reasons
 * cannot tell.
 */
export const decisionWithoutRationale = decisionField(
  { id: 'decision-without-rationale', source: 'Peer review of a council, July 2013' },
  CHECK_FACT.rationale,
  'rationale',
);
