import type { Condition, Matcher, TimescaleRule } from './timescale-rule.js';

const VISIT: readonly Matcher[] = [{ types: ['visit'], evenUnseen: false }];
const PLACED: readonly Matcher[] = [{ types: ['placement-start'] }];
const PLACEMENT_ENDS: readonly Matcher[] = [
  { types: ['placement-start', 'placement-end', 'looked-after-end'] },
];
const CARE_BEGINS: readonly Matcher[] = [{ types: ['looked-after-start'] }];
const CARE_ENDS: readonly Matcher[] = [{ types: ['looked-after-end'] }];
const REVIEW: readonly Matcher[] = [{ types: ['looked-after-review'] }];
const ENDS: readonly Matcher[] = [{ types: ['placement-end', 'looked-after-end'] }];
const NOT_WITH_PARENTS: Condition = { is: 'code', name: 'placement', values: ['P1'], not: true };
const WITH_PARENTS: Condition = { is: 'code', name: 'placement', values: ['P1'] };
const INTERIM_ORDER: Condition = { is: 'code', name: 'legal-status', values: ['C1'] };
const CARE_ORDER: Condition = { is: 'code', name: 'legal-status', values: ['C2'] };
const IN_CARE: Condition = { is: 'open', start: CARE_BEGINS, end: CARE_ENDS };
const FIRST_YEAR: Condition = { is: 'open', start: PLACED, end: ENDS, belowMonths: 12 };
const LATER_YEARS: Condition = { is: 'open', start: PLACED, end: ENDS, fromMonths: 12 };
const BEFORE_REVIEW: Condition = { is: 'count', of: REVIEW, start: CARE_BEGINS, least: 0, most: 0 };
const AFTER_REVIEW: Condition = { is: 'count', of: REVIEW, start: CARE_BEGINS, least: 1, most: Infinity };

const FROM_2010 =
  'Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959), regulation 28';
const RELAXED = 'SI 2020/445, which loosened SI 2010/959 from 24 April 2020';

// As made; loosened in 2020 (the last day not verified); as before
const YEARS = [
  { version: '2010', from: '2011-04-01', to: '2020-04-23', source: FROM_2010, verified: true },
  { version: '2020', from: '2020-04-24', to: '2020-09-25', source: RELAXED, verified: false, relaxed: true },
  { version: '2020-09', from: '2020-09-26', to: null, source: FROM_2010, verified: false },
] as const satisfies readonly Partial<TimescaleRule>[];

type Undated = Omit<TimescaleRule, 'version' | 'from' | 'to' | 'source' | 'verified' | 'authority'>;

const VISITS: readonly Undated[] = [
  {
    id: 'looked-after-visit-first',
    trigger: PLACED,
    due: VISIT,
    stops: ENDS,
    allowance: { amount: 7, unit: 'calendar-days' },
  },
  {
    id: 'looked-after-visit-first-year',
    trigger: VISIT,
    when: [FIRST_YEAR, NOT_WITH_PARENTS],
    due: VISIT,
    stops: PLACEMENT_ENDS,
    allowance: { amount: 42, unit: 'calendar-days' },
  },
  {
    id: 'looked-after-visit-interim-order',
    trigger: VISIT,
    when: [IN_CARE, WITH_PARENTS, INTERIM_ORDER, BEFORE_REVIEW],
    due: VISIT,
    stops: PLACEMENT_ENDS,
    allowance: { amount: 7, unit: 'calendar-days' },
    note: 'Placed with parents under an interim care order, until the first review.',
  },
  {
    id: 'looked-after-visit-interim-order-reviewed',
    trigger: VISIT,
    when: [IN_CARE, WITH_PARENTS, INTERIM_ORDER, AFTER_REVIEW],
    due: VISIT,
    stops: PLACEMENT_ENDS,
    allowance: { amount: 28, unit: 'calendar-days' },
    note: 'Placed with parents under an interim care order, after the first review.',
  },
  {
    id: 'looked-after-visit-care-order',
    trigger: [{ types: ['order-start'], codes: [['legal-status', 'C2']] }],
    when: [WITH_PARENTS],
    due: VISIT,
    stops: PLACEMENT_ENDS,
    allowance: { amount: 7, unit: 'calendar-days' },
    note: 'Placed with parents under a care order.',
  },
  {
    id: 'looked-after-visit-care-order-next',
    trigger: VISIT,
    when: [IN_CARE, WITH_PARENTS, CARE_ORDER],
    due: VISIT,
    stops: PLACEMENT_ENDS,
    allowance: { amount: 42, unit: 'calendar-days' },
    note: 'Placed with parents under a care order.',
  },
];

const LATER_VISITS: Undated = {
  id: 'looked-after-visit-later-years',
  trigger: VISIT,
  when: [LATER_YEARS, NOT_WITH_PARENTS],
  due: VISIT,
  stops: PLACEMENT_ENDS,
  allowance: { amount: 42, unit: 'calendar-days' },
};

const INTENDED =
  'Up to three months where the placement is meant to last until 18, which records seldom say.';
const AGREED = `${INTENDED} Up to six months in a long-term foster placement where the child agrees.`;
const THREE_MONTHS = { amount: 3, unit: 'months' } as const;
const SIX_MONTHS = { amount: 6, unit: 'months' } as const;
const FROM_2015 = `${FROM_2010}, as replaced on 1 April 2015`;

/** Visits to children who are looked after. A visit at which the child was recorded as not seen answers none of them. */
export const NATIONAL_VISIT_RULES: readonly TimescaleRule[] = [
  ...VISITS.flatMap((visit) => YEARS.map((year) => ({ ...visit, ...year, authority: 'national' as const }))),
  {
    ...LATER_VISITS,
    version: '2010',
    atMost: THREE_MONTHS,
    from: '2011-04-01',
    to: '2015-03-31',
    authority: 'national',
    source: FROM_2010,
    verified: true,
    note: INTENDED,
  },
  {
    ...LATER_VISITS,
    version: '2015',
    atMost: SIX_MONTHS,
    from: '2015-04-01',
    to: '2020-04-23',
    authority: 'national',
    source: FROM_2015,
    verified: false,
    note: AGREED,
  },
  {
    ...LATER_VISITS,
    version: '2020',
    atMost: SIX_MONTHS,
    relaxed: true,
    from: '2020-04-24',
    to: '2020-09-25',
    authority: 'national',
    source: RELAXED,
    verified: false,
    note: AGREED,
  },
  {
    ...LATER_VISITS,
    version: '2020-09',
    atMost: SIX_MONTHS,
    from: '2020-09-26',
    to: null,
    authority: 'national',
    source: FROM_2015,
    verified: false,
    note: AGREED,
  },
];
