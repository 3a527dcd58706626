import { PRECISIONS, type ClockTime, type PartialDate } from '../../dates/partial-date.js';
import type { Absent, Answer, CodedValue } from '../../model/absent.js';
import {
  LEVELS,
  SIGNIFICANCE_TESTS,
  type Chronology,
  type Entry,
  type EntryChange,
  type LeftOut,
  type Rating,
  type Words,
} from '../../model/chronology.js';
import type {
  CaseEvent,
  Decision,
  EventChild,
  EventPerson,
  Impact,
  Source,
  Standing,
} from '../../model/event.js';
import type { Provenance } from '../../model/provenance.js';
import { VOCABULARY, type Category } from '../../model/vocabulary.js';
import {
  DAY,
  FLAG,
  INSTANT,
  INTEGER,
  list,
  nullOr,
  optional,
  record,
  TEXT,
  word,
  type Fields,
  type Shape,
} from './shape.js';

/** Every category of the vocabulary, once, in its order. */
export const CATEGORIES: readonly Category[] = [
  ...new Set(VOCABULARY.map(({ category }): Category => category)),
];

const ANSWERS: readonly Answer[] = ['yes', 'no', 'not-recorded', 'not-applicable'];

const STANDINGS: readonly Standing[] = [
  'reported',
  'observed',
  'admitted',
  'found',
  'not-proved',
  'retracted',
  'not-stated',
];

const POLARITIES: readonly Impact['polarity'][] = ['positive', 'negative', 'mixed', 'unknown'];

const ABSENCES: readonly Absent['absent'][] = [
  'not-recorded',
  'refused',
  'not-yet-obtained',
  'not-applicable',
];

const CHRONOLOGY_STATUSES: readonly Chronology['status'][] = ['active', 'finished', 'reopened'];

const answer = word(ANSWERS, 'not-recorded');
const text = nullOr(TEXT);
const day = nullOr(DAY);

const date = record<PartialDate>(
  'date',
  {
    text: TEXT,
    earliest: day,
    latest: day,
    precision: word(PRECISIONS),
    bound: word(['within', 'before', 'after']),
    approximate: FLAG,
    uncertain: FLAG,
    time: optional(record<ClockTime>('time', { clock: TEXT, offset: optional(TEXT) })),
  },
  withoutReversedBounds,
);

const end: Shape = {
  kind: 'choice',
  of: [
    {
      mark: 'open',
      shape: record<{ open: string }>('openEnd', { open: word(['known', 'not-known'], 'not-known') }),
    },
    { mark: 'text', shape: date },
  ],
};

const source = record<Source>('source', { agency: text, role: text, documentRef: text, recordedBy: text });

const coded: Shape = {
  kind: 'choice',
  of: [
    { mark: 'absent', shape: record<Absent>('absent', { absent: word(ABSENCES, 'not-recorded') }) },
    {
      mark: 'raw',
      shape: record<CodedValue>('codedValue', { raw: TEXT, value: text, set: TEXT, year: optional(INTEGER) }),
    },
  ],
};

const decision = record<Decision>('decision', {
  outcomes: list(coded),
  forum: text,
  by: text,
  role: text,
  rationale: text,
  options: text,
});

const child = record<EventChild>('child', {
  childId: TEXT,
  onRecord: answer,
  episodeId: optional(TEXT),
  seen: optional(answer),
  seenAlone: optional(answer),
  notSeenWhy: optional(text),
  said: optional(text),
  doneBecause: optional(text),
  impact: optional(record<Impact>('impact', { polarity: word(POLARITIES, 'unknown'), text: TEXT })),
});

const words = record<Words>('words', { title: TEXT, whatHappened: text, impact: text, response: text });

const rating = record<Rating>('rating', {
  level: word(LEVELS),
  tests: list(word(SIGNIFICANCE_TESTS)),
  reason: TEXT,
});

type Kind<K extends Provenance['kind']> = Extract<Provenance, { kind: K }>;

const provenance: Shape = {
  kind: 'choice',
  of: [
    {
      mark: 'kind',
      is: 'recorded',
      shape: record<Kind<'recorded'>>('recorded', {
        kind: { kind: 'constant', value: 'recorded' },
        file: TEXT,
        sheet: optional(TEXT),
        line: optional(INTEGER),
      }),
    },
    {
      mark: 'kind',
      is: 'inferred',
      shape: record<Kind<'inferred'>>('inferred', {
        kind: { kind: 'constant', value: 'inferred' },
        rule: TEXT,
        from: list(TEXT),
      }),
    },
    {
      mark: 'kind',
      is: 'entered',
      shape: record<Kind<'entered'>>('entered', {
        kind: { kind: 'constant', value: 'entered' },
        by: TEXT,
        at: INSTANT,
      }),
    },
  ],
};

const entry = record<Entry>('entry', {
  id: TEXT,
  eventIds: list(TEXT),
  category: word(CATEGORIES, 'record'),
  children: list(child),
  people: list(record<EventPerson>('person', { personId: optional(TEXT), label: TEXT, role: TEXT })),
  date,
  end: optional(end),
  sequence: optional(INTEGER),
  recordedOn: day,
  words,
  source,
  accounts: optional(
    list(record<NonNullable<CaseEvent['accounts']>[number]>('account', { source, text: TEXT })),
  ),
  decision: optional(decision),
  standing: word(STANDINGS, 'not-stated'),
  disputed: optional(
    list(record<NonNullable<CaseEvent['disputed']>[number]>('dispute', { by: TEXT, text: TEXT, day })),
  ),
  labels: list(TEXT),
  rating,
  analysis: text,
  history: list(
    record<EntryChange>('change', {
      at: INSTANT,
      by: TEXT,
      was: nullOr(record<NonNullable<EntryChange['was']>>('earlier', { words, rating })),
      why: TEXT,
    }),
  ),
  supersededBy: optional(TEXT),
  provenance: list(provenance),
});

/** Chronology format 1: the one description that the reader, the writer and the published schema share. */
export const CHRONOLOGY_SHAPE = record<Chronology>('chronology', {
  format: { kind: 'constant', value: 'case-journey/chronology' },
  version: { kind: 'constant', value: 1 },
  childIds: list(TEXT),
  title: TEXT,
  purpose: TEXT,
  audience: TEXT,
  scope: record<Chronology['scope']>('scope', { from: day, to: day }),
  status: word(CHRONOLOGY_STATUSES, 'active'),
  reviewedAt: nullOr(INSTANT),
  reviewDue: day,
  entries: list(entry, 100_000),
  leftOut: list(
    record<LeftOut>('leftOut', { eventId: TEXT, reason: TEXT, by: TEXT, at: INSTANT }),
    1_000_000,
  ),
  seen: list({ kind: 'pair', of: [TEXT, TEXT] }, 1_000_000),
});

function withoutReversedBounds(fields: Fields): Fields | null {
  const { earliest, latest } = fields as Readonly<Record<'earliest' | 'latest', string | null>>;
  if (earliest === null || latest === null || earliest <= latest) return null;
  return { ...fields, earliest: null, latest: null, precision: 'none', bound: 'within' };
}
