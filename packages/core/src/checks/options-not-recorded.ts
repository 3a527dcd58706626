import { outcomesAt } from './check-context.js';
import { decisionField } from './decision-field.js';
import { CHECK_FACT } from './fact-bits.js';

/**
 * A decision about care, the court, a protection plan or closing, without what else was considered. Other decisions may
 * do without.
 */
export const optionsNotRecorded = decisionField(
  { id: 'options-not-recorded', source: 'Peer review of a council, July 2013' },
  CHECK_FACT.options,
  'options',
  (context, row) => outcomesAt(context, row).some((outcome) => WEIGHTY.has(outcome)),
);

const WEIGHTY: ReadonlySet<string> = new Set([
  'ACCOMMODATE',
  'LOOKED_AFTER',
  'CLA_REQUEST',
  'LEGAL_ACTION',
  'CP_PLAN',
  'NO_PLAN',
  'CLOSE',
]);
