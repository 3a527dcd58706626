/** Why a check cannot tell, where it cannot. Each has the message `check.reason.` and the reason. */
export type CheckReason =
  | 'not-in-source'
  | 'field-not-in-source'
  | 'before-source'
  | 'after-source'
  | 'date-not-exact'
  | 'day-not-recorded'
  | 'holidays-not-known'
  | 'code-not-known'
  | 'person-not-known'
  | 'only-in-words'
  | 'link-not-recorded';

/** Every reason, in the order of their numbers. */
export const CHECK_REASONS: readonly CheckReason[] = [
  'not-in-source',
  'field-not-in-source',
  'before-source',
  'after-source',
  'date-not-exact',
  'day-not-recorded',
  'holidays-not-known',
  'code-not-known',
  'person-not-known',
  'only-in-words',
  'link-not-recorded',
];
