import type { Matcher, TimescaleRule } from './timescale-rule.js';

const VISIT: readonly Matcher[] = [{ types: ['visit'], evenUnseen: false }];
const NOTIFIED: readonly Matcher[] = [
  { types: ['contact', 'contact-decision', 'referral'], outcomes: ['PRIVATE_FOSTERING'] },
  { types: ['assessment-start'], kinds: ['private-fostering'] },
];
const NO_LONGER: readonly Matcher[] = [{ types: ['closure', 'looked-after-start'] }];
const PROCEEDINGS_END: readonly Matcher[] = [
  {
    types: ['order-start'],
    codes: [
      ['legal-status', 'C2'],
      ['legal-status', 'E1'],
    ],
  },
  { types: ['order-start'], kinds: ['final'] },
  { types: ['order-end'], codes: [['legal-status', 'C1']] },
];

const PRIVATE_FOSTERING = {
  version: '2005',
  due: VISIT,
  stops: NO_LONGER,
  from: '2005-07-01',
  to: null,
  authority: 'national',
  source:
    'Children (Private Arrangements for Fostering) Regulations 2005 (SI 2005/1533), regulations 4, 7 and 8',
  verified: true,
} as const satisfies Partial<TimescaleRule>;

/** Return from missing, private fostering, care proceedings. */
export const NATIONAL_OTHER_RULES: readonly TimescaleRule[] = [
  {
    id: 'return-interview',
    version: '2014',
    trigger: [{ types: ['x-returned'] }],
    due: [
      {
        types: ['contact-with-child', 'visit', 'meeting', 'child-words', 'case-discussion'],
        kinds: ['return-interview'],
      },
    ],
    stops: [],
    allowance: { amount: 72, unit: 'hours' },
    from: '2014-01-01',
    to: null,
    authority: 'national',
    source:
      'Statutory guidance on children who run away or go missing from home or care (January 2014); Derbyshire procedures',
    verified: true,
    note: 'From the end of an event `missing`. The interview is an event of kind `return-interview`.',
  },
  {
    ...PRIVATE_FOSTERING,
    id: 'private-fostering-visit-first',
    trigger: NOTIFIED,
    again: 'keeps',
    allowance: { amount: 7, unit: 'working-days' },
  },
  {
    ...PRIVATE_FOSTERING,
    id: 'private-fostering-visit-first-year',
    trigger: VISIT,
    when: [{ is: 'open', start: NOTIFIED, end: NO_LONGER, belowMonths: 12 }],
    allowance: { amount: 42, unit: 'calendar-days' },
    note: 'The year is counted from the latest notification that is recorded.',
  },
  {
    ...PRIVATE_FOSTERING,
    id: 'private-fostering-visit-later-years',
    trigger: VISIT,
    when: [{ is: 'open', start: NOTIFIED, end: NO_LONGER, fromMonths: 12 }],
    allowance: { amount: 84, unit: 'calendar-days' },
    note: 'The year is counted from the latest notification that is recorded.',
  },
  {
    id: 'care-proceedings',
    version: '2014',
    trigger: [
      {
        types: ['order-start', 'legal-planning', 'pre-proceedings-end', 'management-decision', 'document'],
        kinds: ['care-application'],
      },
    ],
    due: PROCEEDINGS_END,
    stops: [{ types: ['closure'] }],
    allowance: { amount: 182, unit: 'calendar-days' },
    from: '2014-04-22',
    to: null,
    authority: 'national',
    source: 'Children and Families Act 2014, section 14; Practice Direction 12A',
    verified: true,
    note: '26 weeks. The application is an event of kind `care-application`; a court may extend.',
  },
];
