import type { Condition, Matcher, TimescaleRule } from './timescale-rule.js';

const CARE_BEGINS: readonly Matcher[] = [{ types: ['looked-after-start'] }];
const CARE_ENDS: readonly Matcher[] = [{ types: ['looked-after-end'] }];
const REVIEW: readonly Matcher[] = [{ types: ['looked-after-review'] }];
const HEALTH: readonly Matcher[] = [{ types: ['health-assessment'], notKinds: ['dental'] }];
const EDUCATION_PLAN: readonly Matcher[] = [
  { types: ['document', 'meeting', 'attainment', 'special-needs-step'], kinds: ['personal-education-plan'] },
];
const IN_CARE: Condition = { is: 'open', start: CARE_BEGINS, end: CARE_ENDS };
const REVIEWED_IN_CARE: Condition = { ...IN_CARE, evenUnrecorded: true };
const AT_SCHOOL: Condition = { is: 'age', from: 3, below: 18 };
const FIRST_REVIEW: Condition = { is: 'count', of: REVIEW, start: CARE_BEGINS, least: 1, most: 1 };
const LATER_REVIEW: Condition = { is: 'count', of: REVIEW, start: CARE_BEGINS, least: 2, most: Infinity };

const REGULATIONS_1991 = {
  version: '1991',
  from: '1991-10-14',
  to: '2011-03-31',
  authority: 'national',
  source: 'Review of Children’s Cases Regulations 1991 (SI 1991/895); Oxfordshire procedures',
  verified: true,
} as const satisfies Partial<TimescaleRule>;

const REGULATIONS_2010 = {
  version: '2010',
  from: '2011-04-01',
  to: null,
  authority: 'national',
  source: 'Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959), regulation 33',
  verified: true,
  note: 'The commencement and the 20 days were read; the wording of regulation 33 was not.',
} as const satisfies Partial<TimescaleRule>;

const FIRST = {
  id: 'looked-after-review-first',
  trigger: CARE_BEGINS,
  due: REVIEW,
  stops: CARE_ENDS,
} as const satisfies Partial<TimescaleRule>;

const SECOND = {
  id: 'looked-after-review-second',
  trigger: REVIEW,
  when: [REVIEWED_IN_CARE, FIRST_REVIEW],
  due: REVIEW,
  stops: CARE_ENDS,
  allowance: { amount: 3, unit: 'months' },
} as const satisfies Partial<TimescaleRule>;

const NEXT = {
  id: 'looked-after-review-next',
  trigger: REVIEW,
  when: [REVIEWED_IN_CARE, LATER_REVIEW],
  due: REVIEW,
  stops: CARE_ENDS,
  allowance: { amount: 6, unit: 'months' },
} as const satisfies Partial<TimescaleRule>;

const SINCE_2011 = {
  version: '2010',
  stops: CARE_ENDS,
  from: '2011-04-01',
  to: null,
  authority: 'national',
  verified: true,
} as const satisfies Partial<TimescaleRule>;

const FROM_HEALTH = 'Care Planning Regulations 2010; Coventry procedures; tri.x';
const FROM_EDUCATION =
  'Statutory guidance on promoting the education of looked-after children (2010, 2014); Oldham and Lancashire procedures';

const HEALTH_AGAIN = { ...SINCE_2011, trigger: HEALTH, due: HEALTH, source: FROM_HEALTH } as const;

const PLAN_FOR_EDUCATION = {
  ...SINCE_2011,
  version: '2010',
  trigger: CARE_BEGINS,
  when: [AT_SCHOOL],
  source: FROM_EDUCATION,
} as const satisfies Partial<TimescaleRule>;

/** Reviews, health and education of children who are looked after. Visits: {@link NATIONAL_VISIT_RULES}. */
export const NATIONAL_CARE_RULES: readonly TimescaleRule[] = [
  { ...REGULATIONS_1991, ...FIRST, allowance: { amount: 28, unit: 'calendar-days' } },
  { ...REGULATIONS_2010, ...FIRST, allowance: { amount: 20, unit: 'working-days' } },
  { ...REGULATIONS_1991, ...SECOND },
  { ...REGULATIONS_2010, ...SECOND },
  { ...REGULATIONS_1991, ...NEXT },
  { ...REGULATIONS_2010, ...NEXT },
  {
    ...SINCE_2011,
    id: 'health-assessment-first',
    trigger: CARE_BEGINS,
    due: HEALTH,
    allowance: { amount: 20, unit: 'working-days' },
    source: FROM_HEALTH,
    note: 'Before the first review, which is due after 20 working days.',
  },
  {
    ...HEALTH_AGAIN,
    id: 'health-assessment-under-5',
    when: [IN_CARE, { is: 'age', below: 5 }],
    allowance: { amount: 6, unit: 'months' },
    note: 'By the age on the day of the assessment before.',
  },
  {
    ...HEALTH_AGAIN,
    id: 'health-assessment-5-and-over',
    when: [IN_CARE, { is: 'age', from: 5 }],
    allowance: { amount: 12, unit: 'months' },
    note: 'By the age on the day of the assessment before.',
  },
  {
    ...PLAN_FOR_EDUCATION,
    id: 'education-plan-begun',
    due: [...EDUCATION_PLAN, { types: ['assessment-start'], kinds: ['personal-education-plan'] }],
    allowance: { amount: 10, unit: 'working-days' },
    note: 'From 3 to 17 years (the ages were not verified). The plan is an event of kind `personal-education-plan`.',
  },
  {
    ...PLAN_FOR_EDUCATION,
    id: 'education-plan-ready',
    due: EDUCATION_PLAN,
    allowance: { amount: 20, unit: 'working-days' },
    note: 'By the first review. From 3 to 17 years (the ages were not verified).',
  },
];
