import type { Matcher, TimescaleRule } from './timescale-rule.js';

const REFERRAL: readonly Matcher[] = [{ types: ['referral'] }];
const REFERRAL_TO_NOTHING: readonly Matcher[] = [{ types: ['referral'], outcomes: ['NFA'] }];
const CLOSURE: readonly Matcher[] = [{ types: ['closure'] }];
const STARTED_AND_ENDED = ['assessment-start', 'assessment-end'] as const;
const INITIAL: readonly Matcher[] = [{ types: ['assessment-end'], kinds: ['initial'] }];
const CORE: readonly Matcher[] = [{ types: ['assessment-end'], kinds: ['core'] }];
const CORE_BEGUN = [{ types: STARTED_AND_ENDED, kinds: ['core'] }] as const;
// A source of the single assessment's time often says only "assessment"
const SINGLE: readonly Matcher[] = [{ types: ['assessment-end'], kinds: ['single', null] }];

const INITIAL_ASSESSMENT = {
  id: 'initial-assessment',
  trigger: REFERRAL,
  notNeededIf: REFERRAL_TO_NOTHING,
  due: INITIAL,
  owed: { by: [{ types: STARTED_AND_ENDED, kinds: ['initial'] }], otherwise: 'not-applicable' },
  stops: CLOSURE,
  authority: 'national',
} as const satisfies Partial<TimescaleRule>;

const CORE_ASSESSMENT = {
  version: '2000',
  due: CORE,
  owed: { by: CORE_BEGUN, otherwise: 'not-applicable' },
  stops: CLOSURE,
  allowance: { amount: 35, unit: 'working-days' },
  from: '2000-04-01',
  to: '2013-04-14',
  authority: 'national',
  source: 'Framework for the Assessment of Children in Need (2000); Community Care (2012); Devon procedures',
  verified: true,
  note: 'Eight trial councils were exempt from 2011 to 2013 (not verified): change the days for them.',
} as const satisfies Partial<TimescaleRule>;

/** Decision on a referral, and assessments. */
export const NATIONAL_ASSESSMENT_RULES: readonly TimescaleRule[] = [
  {
    id: 'referral-decision',
    version: '2000',
    trigger: REFERRAL,
    due: [{ types: ['contact-decision', 'management-decision'] }],
    shownBy: [
      {
        types: [
          'assessment-start',
          'strategy-discussion',
          'section-47-start',
          'early-help-start',
          'looked-after-start',
          'closure',
        ],
      },
    ],
    stops: [],
    allowance: { amount: 1, unit: 'working-days' },
    from: '2000-04-01',
    to: null,
    authority: 'national',
    source:
      'Working Together to Safeguard Children (2013), by way of the Tees procedures; Keeping Children Safe in Education',
    verified: true,
    note: 'Where a decision is recorded with the referral itself, its day is not recorded.',
  },
  {
    ...INITIAL_ASSESSMENT,
    version: '2000',
    allowance: { amount: 7, unit: 'working-days' },
    from: '2000-04-01',
    to: '2010-03-31',
    source: 'Framework for the Assessment of Children in Need (2000)',
    verified: false,
  },
  {
    ...INITIAL_ASSESSMENT,
    version: '2010',
    allowance: { amount: 10, unit: 'working-days' },
    from: '2010-04-01',
    to: '2013-04-14',
    source:
      'Working Together to Safeguard Children (2010); Community Care (2012); Lexology (2013), which tells of its end',
    verified: true,
  },
  { ...CORE_ASSESSMENT, id: 'core-assessment-initial', trigger: INITIAL },
  {
    ...CORE_ASSESSMENT,
    id: 'core-assessment-strategy',
    trigger: [{ types: ['section-47-start'] }, { types: ['strategy-discussion'], outcomes: ['SECTION_47'] }],
    again: 'keeps',
  },
  {
    id: 'single-assessment-referral',
    version: '2013',
    trigger: REFERRAL,
    notNeededIf: REFERRAL_TO_NOTHING,
    due: SINGLE,
    cancels: [{ types: STARTED_AND_ENDED, kinds: ['initial', 'core', 'pre-birth', 'private-fostering'] }],
    stops: CLOSURE,
    allowance: { amount: 45, unit: 'working-days' },
    from: '2013-04-15',
    to: null,
    authority: 'national',
    source:
      'Working Together to Safeguard Children (2013, in force 15 April 2013); tri.x glossary; Lexology (2013)',
    verified: true,
    note: 'Councils moved on days of their own (Herefordshire in September 2016): change `from` for them. Only the first assessment after a referral is counted from it.',
  },
  {
    id: 'single-assessment-start',
    version: '2013',
    trigger: [{ types: ['assessment-start'], kinds: ['single', null] }],
    due: SINGLE,
    stops: CLOSURE,
    allowance: { amount: 45, unit: 'working-days' },
    from: '2013-04-15',
    to: null,
    authority: 'national',
    source: 'Department for Education, statistics of children in need: assessment start to authorisation',
    verified: false,
  },
];
