import type { Messages } from './messages.js';

/** The British English words for groups of record queries, for what cannot be told, and why. Override any by its key. */
export const checkReasonMessages = {
  'check.group.decisions': 'Decisions and their reasons',
  'check.group.contradictions': 'Entries that contradict each other',
  'check.group.oversight': 'Management oversight',
  'check.group.allocation': 'Allocation',
  'check.group.plans-and-drift': 'Plans, and no change of plan',
  'check.group.seen-and-heard': 'Seen and heard',
  'check.group.assessment': 'Assessment and enquiry',
  'check.group.closing': 'Closing',
  'check.group.siblings': 'Brothers and sisters',
  'check.group.identity': 'Identity',
  'check.group.dates': 'Dates and order',
  'check.group.chronology': 'Chronology',

  'check.cannot-tell': '{title}: cannot tell. {reason}.',
  'check.reason.not-in-source': 'The source holds no records of this kind',
  'check.reason.field-not-in-source': 'The source has no place for this',
  'check.reason.before-source': 'The source does not reach back so far',
  'check.reason.after-source': 'The source ends before the day that matters',
  'check.reason.date-not-exact': 'A date that matters is not known to the day',
  'check.reason.day-not-recorded': 'A day that matters is not recorded',
  'check.reason.holidays-not-known': 'The bank holidays of these days are not known',
  'check.reason.code-not-known': 'A code that matters is not one that we know',
  'check.reason.only-in-words': 'Only words tell it, which this check cannot judge: somebody must read them',
  'check.reason.person-not-known': 'Nothing about the child as a person was read',
  'check.reason.link-not-recorded': 'The source does not say to which referral episode it belongs',
} as const satisfies Messages;
