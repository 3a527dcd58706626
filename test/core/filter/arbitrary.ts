import {
  caseEvent,
  DATES_MODES,
  FILTER_FLAGS,
  isoDay,
  LANES,
  LEVELS,
  noDate,
  onDay,
  VOCABULARY,
  type CaseEvent,
  type Filter,
  type PartialDate,
} from '@case-journey/core';
import fc from 'fast-check';

// Invented events and filters over few values, so that clauses meet them often.

const WORDS = ['School', 'Police', 'Health visitor', '__proto__', 'constructor', 'Łódź’s café'];
const day = fc.integer({ min: 14_600, max: 15_000 }).map(isoDay);
const word = fc.constantFrom(...WORDS);
const type = fc.constantFrom(...VOCABULARY.map((row) => row.type).filter((_, at) => at % 9 === 0));

const bounded = fc.tuple(fc.option(day), fc.option(day)).map(([a, b]): PartialDate => {
  const [earliest, latest] = a !== null && b !== null && a > b ? [b, a] : [a, b];
  return { ...noDate('written'), earliest, latest, precision: 'range' };
});
const date = fc.oneof(
  day.map((each) => onDay(each)),
  bounded,
);
const end = fc.oneof(date, fc.constantFrom({ open: 'known' } as const, { open: 'not-known' } as const));
const answer = fc.constantFrom('yes', 'no', 'not-recorded' as const);

const child = fc.record({
  childId: fc.constantFrom('a', 'b', 'c'),
  onRecord: answer,
  seen: answer,
  said: fc.option(word),
});

/** Events with ids `e0`, `e1` and so on. `ends`: whether some have an end. */
export const events = (ends = true): fc.Arbitrary<CaseEvent[]> =>
  fc.array(event(ends), { maxLength: 40 }).map((all) => all.map((each, at) => ({ ...each, id: `e${at}` })));

function event(ends: boolean): fc.Arbitrary<CaseEvent> {
  return fc
    .record({
      type,
      date,
      end: ends ? fc.option(end, { nil: undefined }) : fc.constant(undefined),
      children: fc.uniqueArray(child, { minLength: 1, maxLength: 2, selector: ({ childId }) => childId }),
      agency: fc.option(word),
      role: fc.option(word),
      title: fc.option(word),
      rationale: fc.option(word),
      recordedOn: fc.option(day),
      person: fc.option(fc.record({ label: word, role: fc.constantFrom('informant', 'attended') })),
      disputed: fc.boolean(),
    })
    .map(({ agency, role, rationale, person, disputed, end: until, ...fields }) =>
      caseEvent({
        id: '',
        ...fields,
        ...(until === undefined ? {} : { end: until }),
        source: { agency, role, documentRef: null, recordedBy: null },
        decision: { outcomes: [], forum: null, by: null, role: null, rationale, options: null },
        people: person === null ? [] : [person],
        ...(disputed ? { disputed: [{ by: 'Mother', text: 'No', day: null }] } : {}),
      }),
    );
}

const some = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(value, { maxLength: 3 });

const clause: fc.Arbitrary<Filter> = fc.oneof(
  some(fc.constantFrom(...LEVELS, null)).map((levels): Filter => ({ kind: 'significance', levels })),
  some(fc.constantFrom(...LANES)).map((lanes): Filter => ({ kind: 'lane', lanes })),
  some(fc.constantFrom(...VOCABULARY.map(({ category }) => category))).map((categories): Filter => ({
    kind: 'category',
    categories,
  })),
  some(type).map((types): Filter => ({ kind: 'type', types })),
  some(fc.option(word)).map((agencies): Filter => ({ kind: 'agency', agencies })),
  some(fc.record({ agency: fc.option(word), role: fc.option(word) })).map((sources): Filter => ({
    kind: 'source',
    sources,
  })),
  some(fc.oneof(fc.record({ id: word }), fc.record({ label: word }))).map((people): Filter => ({
    kind: 'person',
    people,
  })),
  some(fc.constantFrom('a', 'b', 'z')).map((childIds): Filter => ({ kind: 'child', childIds })),
  fc
    .record({ from: fc.option(day), to: fc.option(day), mode: fc.constantFrom(...DATES_MODES) })
    .map((dates): Filter => ({ kind: 'dates', ...dates })),
  fc.oneof(word, fc.string({ maxLength: 20 })).map((text): Filter => ({ kind: 'text', text })),
  some(fc.constantFrom(...FILTER_FLAGS)).map((flags): Filter => ({ kind: 'flag', flags })),
  fc.integer({ min: 1, max: 100 }).map((days): Filter => ({ kind: 'gap', days })),
);

/** Any filter, three deep. */
export const filters: fc.Arbitrary<Filter> = fc.letrec<{ filter: Filter }>((tie) => ({
  filter: fc.oneof(
    { depthSize: 'small', maxDepth: 3 },
    clause,
    fc.array(tie('filter'), { maxLength: 3 }).map((inner): Filter => ({ kind: 'and', filters: inner })),
    fc.array(tie('filter'), { maxLength: 3 }).map((inner): Filter => ({ kind: 'or', filters: inner })),
    tie('filter').map((inner): Filter => ({ kind: 'not', filter: inner })),
  ),
})).filter;

/** Seeded: the same cases in every run. */
export const SEEDED = { seed: 20131, numRuns: 300 } as const;
