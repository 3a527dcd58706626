import type { Messages } from './messages.js';

/**
 * The British English words for checks of decisions, oversight, allocation and drift: a title, a sentence with its
 * parameters, why it matters and what would settle it. They ask about the record and never blame. Override any by its
 * key.
 */
export const checkMessages = {
  'check.decision-without-rationale.title': 'Decision without a reason',
  'check.decision-without-rationale.sentence': 'No reason for this decision is recorded.',
  'check.decision-without-rationale.why':
    'Later readers, the family and a court cannot see why it was decided.',
  'check.decision-without-rationale.settles': 'A sentence that says why it was decided.',

  'check.supervision-absent.title': 'No supervision on record',
  'check.supervision-absent.sentence':
    'No supervision or reflective conversation is recorded in the {open} days of this referral episode.',
  'check.supervision-absent.why':
    'Supervision is where plans are questioned. Without a record of it nobody can see that this was done.',
  'check.supervision-absent.settles':
    'The record of a supervision, or where it is kept: what was discussed, what was decided and why.',
} as const satisfies Messages;
