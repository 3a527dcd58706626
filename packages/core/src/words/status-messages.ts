import type { Messages } from './messages.js';

/** What a status is called. Override any by its key. */
export const statusMessages = {
  'status.looked-after': 'Looked after',
  'status.protection-plan': 'Child protection plan',
  'status.child-in-need-plan': 'Child in need plan',
  'status.assessment': 'Assessment',
  'status.open': 'Open referral',
  'status.early-help': 'Early help',
  'status.closed': 'Closed',
  'status.no-referral': 'No referral',
} as const satisfies Messages;
