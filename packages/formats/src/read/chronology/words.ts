import {
  SIGNIFICANCE_TESTS,
  typeWords,
  VOCABULARY,
  type Absent,
  type Answer,
  type Category,
  type Chronology,
  type Impact,
  type Level,
  type SignificanceTest,
  type Standing,
} from '@case-journey/core';
import { plainWords } from '../csv-words.js';

/** The words of one column for the values of the model, both ways. They are the file's own: no host changes them. */
export interface WordList<T extends string> {
  readonly write: (value: T) => string;
  /** The value that words stand for, or the value's own name; null where there is none. Case and signs do not count. */
  readonly read: (words: string) => T | null;
  readonly words: readonly string[];
}

/** The kinds of entry. The name of a type of event stands for its kind as well: "Strategy discussion". */
export const CATEGORY_WORDS = wordList<Category>(
  {
    harm: 'Incident',
    abuse: 'Allegation of abuse',
    disclosure: 'Child told someone',
    missing: 'Missing',
    exploitation: 'Exploitation',
    'domestic-abuse': 'Domestic abuse',
    neglect: 'Neglect',
    'missed-appointment': 'Missed appointment',
    'caregiver-substance': 'Caregiver’s alcohol or drug use',
    'caregiver-mental-health': 'Caregiver’s mental health',
    offending: 'Offence',
    contact: 'Front-door contact',
    referral: 'Referral',
    'early-help': 'Early help',
    allocation: 'Worker or team',
    assessment: 'Assessment',
    enquiry: 'Strategy discussion or section 47',
    conference: 'Conference',
    review: 'Review or core group',
    plan: 'Plan',
    legal: 'Legal step or order',
    care: 'Care or placement',
    visit: 'Visit',
    words: 'Child’s or parents’ words',
    oversight: 'Supervision or oversight',
    meeting: 'Meeting',
    birth: 'Birth',
    bereavement: 'Death or bereavement',
    household: 'Household',
    housing: 'Move of home',
    caregiver: 'Change of caregiver',
    injury: 'Injury',
    illness: 'Illness',
    hospital: 'Hospital',
    disability: 'Diagnosis or disability',
    'mental-health': 'Mental health',
    'health-care': 'Health check or development',
    school: 'Change of school',
    attendance: 'Attendance or exclusion',
    achievement: 'Achievement',
    'special-needs': 'Special educational needs',
    service: 'Service, goal or measure',
    record: 'Note, call or letter',
    told: 'Referrer or partner told',
    closure: 'Closure',
  },
  VOCABULARY.map(({ type, category }) => [typeWords(type), category]),
);

/** The levels of significance. */
export const LEVEL_WORDS = wordList<Level>({
  key: 'Key',
  significant: 'Significant',
  supporting: 'Supporting',
});

/** The nine tests of significance, also by number. */
export const TEST_WORDS = wordList<SignificanceTest>(
  {
    safety: 'Safety',
    wellbeing: 'Wellbeing',
    care: 'Care',
    decision: 'Decision',
    pattern: 'Pattern',
    capacity: 'Capacity to change',
    voice: 'Child’s voice',
    expected: 'Expected but did not happen',
    'new-light': 'New light',
  },
  SIGNIFICANCE_TESTS.map((test, i) => [String(i + 1), test]),
);

/** Answers to yes or no questions. */
export const ANSWER_WORDS = wordList<Answer>(
  { yes: 'Yes', no: 'No', 'not-recorded': 'Not recorded', 'not-applicable': 'Not applicable' },
  [
    ['y', 'yes'],
    ['n', 'no'],
    ['n/a', 'not-applicable'],
  ],
);

/** Whether an effect was good or bad. */
export const POLARITY_WORDS = wordList<Impact['polarity']>(
  { positive: 'Positive', negative: 'Negative', mixed: 'Mixed', unknown: 'Not known' },
  [
    ['good', 'positive'],
    ['bad', 'negative'],
    ['both', 'mixed'],
  ],
);

/** How far a fact is established. */
export const STANDING_WORDS = wordList<Standing>({
  reported: 'Reported',
  observed: 'Observed',
  admitted: 'Admitted',
  found: 'Found',
  'not-proved': 'Not proved',
  retracted: 'Retracted',
  'not-stated': 'Not stated',
});

/** Whether an entry is in the words of the records that it stands for, or in those of a person. */
export const WORDING_WORDS = wordList<'recorded' | 'own'>({ recorded: 'As recorded', own: 'Own words' });

/** Where a chronology stands. */
export const STAGE_WORDS = wordList<Chronology['status']>({
  active: 'Active',
  finished: 'Finished',
  reopened: 'Reopened',
});

/** Why a decision has no outcome. */
export const ABSENCE_WORDS = wordList<Absent['absent']>({
  'not-recorded': 'Not recorded',
  refused: 'Preferred not to say',
  'not-yet-obtained': 'Not yet obtained',
  'not-applicable': 'Not applicable',
});

/** Ends that are no date. */
export const OPEN_END_WORDS = wordList<'known' | 'not-known'>(
  { known: 'Ongoing', 'not-known': 'End not known' },
  [
    ['still going on', 'known'],
    ['current', 'known'],
    ['not known', 'not-known'],
  ],
);

function wordList<T extends string>(
  words: Readonly<Record<T, string>>,
  also: readonly (readonly [string, T])[] = [],
): WordList<T> {
  const pairs = Object.entries<string>(words) as [T, string][];
  const meanings = new Map<string, T>();
  for (const [word, value] of [
    ...pairs.map(([value, word]) => [word, value] as const),
    ...pairs.map(([value]) => [value, value] as const),
    ...also,
  ]) {
    if (!meanings.has(plainWords(word))) meanings.set(plainWords(word), value);
  }
  return {
    write: (value) => words[value],
    read: (said) => meanings.get(plainWords(said)) ?? null,
    words: pairs.map(([, word]) => word),
  };
}
