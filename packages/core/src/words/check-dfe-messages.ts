import type { Messages } from './messages.js';

/** The British English words for checks that carry the code of a DfE rule. As in `checkMessages`. */
export const checkDfeMessages = {
  'check.8831.title': 'Work on a referral marked for no further action',
  'check.8831.sentence':
    'The referral is marked for no further action, and an assessment or enquiry is recorded in the same episode.',
  'check.8831.why': 'The two entries cannot both be right, and counts of either are wrong.',
  'check.8831.settles':
    'The decision corrected, or the referral under which the work was done recorded as well.',
} as const satisfies Messages;
