import type { Matcher, TimescaleRule } from './timescale-rule.js';

const ENQUIRY: readonly Matcher[] = [
  { types: ['section-47-start'] },
  { types: ['strategy-discussion'], outcomes: ['SECTION_47'] },
];
const FIRST_CONFERENCE: readonly Matcher[] = [{ types: ['conference'], kinds: ['initial', 'pre-birth'] }];
const REVIEW: readonly Matcher[] = [{ types: ['conference'], kinds: ['review'] }];
// A plan starts on the day of its conference: whichever the source has, once
const PLAN_BEGINS: readonly Matcher[] = [
  { types: ['conference'], kinds: ['initial', 'pre-birth', 'transfer-in'], outcomes: ['CP_PLAN'] },
  { types: ['protection-plan-start'] },
];
const PLAN_ENDS: readonly Matcher[] = [{ types: ['protection-plan-end', 'closure'] }];
const TRANSFER: readonly Matcher[] = [
  { types: ['contact', 'contact-decision', 'referral'], outcomes: ['CP_TRANSFER_IN'] },
];
const PROTECTION_POWERS: readonly Matcher[] = [
  { types: ['order-start', 'looked-after-start'], codes: [['legal-status', 'L1']] },
  { types: ['order-start'], kinds: ['police-protection'] },
];
const EMERGENCY_ORDER: readonly Matcher[] = [
  { types: ['order-start', 'looked-after-start'], codes: [['legal-status', 'L2']] },
  { types: ['order-start'], kinds: ['emergency-protection'] },
];
const OTHER_ORDERS = [
  ['legal-status', 'C1'],
  ['legal-status', 'C2'],
  ['legal-status', 'V2'],
  ['legal-status', 'E1'],
] as const;

const CONFERENCE = {
  id: 'initial-conference',
  trigger: ENQUIRY,
  notNeededIf: [{ types: ['section-47-start'], codes: [['conference-unnecessary', 'yes']] }],
  due: FIRST_CONFERENCE,
  owed: {
    by: [
      { types: ['section-47-end'], outcomes: ['CP_CONFERENCE'] },
      { types: ['section-47-start'], codes: [['conference-unnecessary', 'no']] },
    ],
    otherwise: 'no-data',
  },
  cancels: [{ types: ['section-47-end'], notOutcomes: ['CP_CONFERENCE'] }],
  stops: [{ types: ['closure'] }],
  allowance: { amount: 15, unit: 'working-days' },
  authority: 'national',
} as const satisfies Partial<TimescaleRule>;

/** Child protection: conferences, core groups, reviews, and protection by the police or a court. */
export const NATIONAL_PROTECTION_RULES: readonly TimescaleRule[] = [
  {
    ...CONFERENCE,
    version: '2010',
    again: 'restarts',
    from: '2010-04-01',
    to: '2013-04-14',
    source: 'Working Together to Safeguard Children (2010): from the last strategy discussion',
    verified: false,
  },
  {
    ...CONFERENCE,
    version: '2013',
    again: 'keeps',
    from: '2013-04-15',
    to: null,
    source:
      'Working Together to Safeguard Children (2013): from the strategy discussion at which section 47 enquiries were initiated; children in need census rule 8675Q',
    verified: true,
  },
  {
    id: 'transfer-in-conference',
    version: '2010',
    trigger: TRANSFER,
    again: 'keeps',
    due: [{ types: ['conference'], kinds: ['transfer-in'] }],
    stops: [{ types: ['closure'] }],
    allowance: { amount: 15, unit: 'working-days' },
    from: '2010-04-01',
    to: null,
    authority: 'national',
    source: 'Working Together to Safeguard Children',
    verified: false,
    note: 'Notification is a contact or referral whose outcome is the transfer of a plan.',
  },
  {
    id: 'core-group',
    version: '2010',
    trigger: PLAN_BEGINS,
    again: 'keeps',
    due: [{ types: ['core-group'] }],
    stops: PLAN_ENDS,
    allowance: { amount: 10, unit: 'working-days' },
    from: '2010-04-01',
    to: null,
    authority: 'national',
    source: 'Working Together to Safeguard Children (2010 on); Liverpool procedures',
    verified: true,
  },
  {
    id: 'review-conference-first',
    version: '2010',
    trigger: PLAN_BEGINS,
    again: 'keeps',
    due: REVIEW,
    stops: PLAN_ENDS,
    allowance: { amount: 3, unit: 'months' },
    from: null,
    to: null,
    authority: 'national',
    source: 'Ofsted, guidance on Annex A list 7; Working Together to Safeguard Children',
    verified: true,
  },
  {
    id: 'review-conference-next',
    version: '2010',
    trigger: REVIEW,
    when: [{ is: 'open', start: PLAN_BEGINS, end: PLAN_ENDS, evenUnrecorded: true }],
    due: REVIEW,
    stops: PLAN_ENDS,
    allowance: { amount: 6, unit: 'months' },
    from: null,
    to: null,
    authority: 'national',
    source: 'Ofsted, guidance on Annex A list 7; Working Together to Safeguard Children',
    verified: true,
  },
  {
    id: 'police-protection',
    version: '1991',
    trigger: PROTECTION_POWERS,
    again: 'keeps',
    due: [
      { types: ['order-end', 'looked-after-end'] },
      ...EMERGENCY_ORDER,
      { types: ['order-start'], codes: OTHER_ORDERS },
    ],
    stops: [],
    allowance: { amount: 72, unit: 'hours' },
    from: '1991-10-14',
    to: null,
    authority: 'national',
    source: 'Children Act 1989, section 46',
    verified: false,
  },
  {
    id: 'emergency-protection',
    version: '1991',
    trigger: EMERGENCY_ORDER,
    again: 'keeps',
    due: [{ types: ['order-end', 'looked-after-end'] }, { types: ['order-start'], codes: OTHER_ORDERS }],
    stops: [],
    allowance: { amount: 8, unit: 'calendar-days' },
    atMost: { amount: 15, unit: 'calendar-days' },
    from: '1991-10-14',
    to: null,
    authority: 'national',
    source: 'Children Act 1989, section 45: eight days, and once up to seven more',
    verified: false,
  },
];
