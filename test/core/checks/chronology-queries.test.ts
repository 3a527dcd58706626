import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  chronologyQueries,
  CHRONOLOGY_SIGNS,
  newChronology,
  onDay,
  queryWords,
  type CaseEvent,
  type Chronology,
  type Entry,
  type PartialDate,
  type RecordQuery,
} from '@case-journey/core';
import { event } from './made-records.js';

const AS_AT = '2013-07-01';
const BY = { kind: 'entered', by: 'Worker 1', at: '2013-06-30T10:00:00Z' } as const;
const MARCH: PartialDate = {
  ...onDay('2013-03-01', 'March 2013'),
  latest: '2013-03-31',
  precision: 'month',
};

const words = (whatHappened: string | null, impact: string | null = 'She was frightened.') => ({
  title: 'An entry',
  whatHappened,
  impact,
  response: null,
});

const child = (childId: string, polarity: 'positive' | 'negative' | 'unknown', text: string) =>
  ({ childId, onRecord: 'yes', impact: { polarity, text } }) as const;

let made = 0;
function entry(day: string | PartialDate, fields: Partial<Entry> = {}): Entry {
  made += 1;
  const id = `entry-${made}`;
  return {
    id,
    eventIds: [`event-${made}`],
    category: 'harm',
    children: [{ childId: 'a', onRecord: 'yes' }],
    people: [],
    date: typeof day === 'string' ? onDay(day) : day,
    recordedOn: typeof day === 'string' ? day : null,
    words: words(`Something of its own happened, number ${made}.`),
    source: { agency: 'School', role: null, documentRef: null, recordedBy: null },
    standing: 'reported',
    labels: [],
    rating: { level: 'significant', tests: ['safety'], reason: 'A reason.' },
    analysis: null,
    history: [{ at: '2013-06-30T10:00:00Z', by: 'Worker 1', was: null, why: 'A reason.' }],
    provenance: [BY],
    ...fields,
  };
}

function keptOf(entries: readonly Entry[], fields: Partial<Chronology> = {}): Chronology {
  const start = newChronology({ childIds: ['a'], title: 'T', purpose: 'current', audience: 'court' });
  return { ...start, entries, ...fields };
}

function asked(rule: string, kept: Chronology, events: readonly CaseEvent[] = []): RecordQuery[] {
  return chronologyQueries(kept, { events, asAt: AS_AT }).filter((query) => query.rule === rule);
}

const said = (rule: string, entries: readonly Entry[], events: readonly CaseEvent[] = []): string[] =>
  asked(rule, keptOf(entries), events).map(({ answer, reason }) => reason ?? answer);

const LONG =
  'On the way home from school the child told her teacher that she had not slept and that nobody had made any breakfast or tea since Monday';
const DAYS = ['2013-01-10', '2013-02-11', '2013-03-12'];
const three = (fields: Partial<Entry>) => DAYS.map((day) => entry(day, fields));
const many = (count: number, fields: Partial<Entry> = {}) =>
  Array.from({ length: count }, (_, i) => entry(`2013-03-${String(i + 10)}`, fields));

const REFERRAL = event('referral', '2012-01-02');
const NOTE = (day: string) => event('note', day);
const AGAIN = [REFERRAL, event('closure', '2012-03-01'), event('referral', '2013-01-02')];

const noImpact = { words: words('It happened.', null) };
const two = (first: string, second: string) => ({
  children: [child('a', 'negative', first), child('b', 'negative', second)],
});
const decided = (rationale: string | null, by: string | null) => ({
  decision: { outcomes: [], forum: null, by, role: null, rationale, options: null },
});
const whose = (text: string, fields: Partial<Entry> = {}) =>
  entry('2013-03-01', { words: words(text), ...fields });
const record = (text: string) => event('note', '2013-03-01', { whatHappened: text });

type Case = readonly [entries: readonly Entry[], events?: readonly CaseEvent[]];
const cases: Readonly<Record<string, { yes: Case; no: Case; cannotTell?: readonly [Case, string] }>> = {
  'entries-without-impact': {
    yes: [[entry('2013-01-01', noImpact), entry('2013-02-01', noImpact), entry('2013-03-01')]],
    no: [
      [
        entry('2013-01-01', noImpact),
        entry('2013-03-01'),
        entry('2013-02-01', { ...noImpact, analysis: 'Why.' }),
      ],
    ],
  },
  'entries-alike': {
    yes: [[whose(LONG), whose(`${LONG} again`)]],
    no: [[whose(LONG), whose('Seen at home.'), whose('Seen at home.')]],
  },
  'entries-as-case-notes': {
    yes: [[whose(`${LONG} again`)], [record(LONG)]],
    no: [[whose('She told her teacher that there was no food at home.')], [record(LONG)]],
  },
  'entries-too-long': { yes: [[whose('word '.repeat(160))]], no: [[whose('word '.repeat(140))]] },
  'impact-same-for-all': {
    yes: [[entry('2013-01-01', two('Was upset.', 'was upset'))]],
    no: [[entry('2013-01-01', two('Was upset.', 'Slept badly.'))]],
  },
  'entries-without-source': {
    yes: [
      [entry('2013-01-01', { source: { agency: ' ', role: null, documentRef: null, recordedBy: null } })],
    ],
    no: [
      [entry('2013-01-01', { source: { agency: null, role: null, documentRef: 'D1', recordedBy: null } })],
    ],
  },
  'entries-late': {
    yes: [three({ recordedOn: '2013-06-30' })],
    no: [[...three({}), entry('2010-01-01', { recordedOn: '2013-06-30' })]],
    cannotTell: [[three({ recordedOn: null })], 'day-not-recorded'],
  },
  'decisions-without-reason': {
    yes: [[entry('2013-01-01', decided(null, 'Manager 1'))]],
    no: [[entry('2013-01-01', decided('A reason.', 'Manager 1')), entry('2013-01-02')]],
  },
  'too-many-entries': { yes: [many(9)], no: [[...many(8), entry('2013-04-01')]] },
  'only-statutory': {
    yes: [three({ category: 'review' })],
    no: [[...three({ category: 'review' }), entry('2013-04-01')]],
  },
  'only-negative': {
    yes: [three({ children: [child('a', 'negative', 'x')] })],
    no: [
      [
        ...three({ children: [child('a', 'negative', 'x')] }),
        entry('2013-04-01', { children: [child('a', 'positive', 'y')] }),
      ],
    ],
    cannotTell: [[three({ children: [child('a', 'unknown', 'x')] })], 'only-in-words'],
  },
  'nothing-between-closure-and-return': {
    yes: [[entry('2012-01-02')], [...AGAIN, NOTE('2012-08-01')]],
    no: [
      [entry('2012-01-02'), entry('2012-07-01')],
      [...AGAIN, NOTE('2012-08-01')],
    ],
    cannotTell: [
      [[entry({ ...MARCH, earliest: '2012-02-01', latest: '2012-05-01' })], [...AGAIN, NOTE('2012-08-01')]],
      'date-not-exact',
    ],
  },
  'entries-gap': {
    yes: [[entry('2013-06-01')], [event('referral', '2013-01-02'), NOTE('2013-03-01')]],
    no: [
      [entry('2013-03-15'), entry('2013-06-01')],
      [event('referral', '2013-01-02'), NOTE('2013-02-01')],
    ],
    cannotTell: [
      [
        [entry({ ...MARCH, latest: null }), entry('2013-06-01')],
        [event('referral', '2013-01-02'), NOTE('2013-03-01')],
      ],
      'date-not-exact',
    ],
  },
  'not-reviewed-since': {
    yes: [
      [entry('2013-01-01', { history: [{ at: '2013-02-01T09:00:00Z', by: 'W', was: null, why: 'x' }] })],
      [event('conference', '2013-03-01')],
    ],
    no: [[entry('2013-01-01')], [event('conference', '2013-03-01')]],
    cannotTell: [
      [[entry('2013-01-01', { history: [] })], [event('team-change', '2013-03-01')]],
      'day-not-recorded',
    ],
  },
  'no-voice': {
    yes: [[entry('2013-03-01')], [REFERRAL]],
    no: [
      [entry('2013-03-01', { children: [{ childId: 'a', onRecord: 'yes', said: 'I am scared.' }] })],
      [REFERRAL],
    ],
    cannotTell: [
      [[entry({ ...MARCH, earliest: '2012-11-01' }, { category: 'visit' })], [REFERRAL]],
      'date-not-exact',
    ],
  },
};

describe('the signs of a kept chronology', () => {
  for (const [rule, { yes, no, cannotTell }] of Object.entries(cases)) {
    it(`${rule}: says yes, says nothing of what only comes near, and cannot tell where that is so`, () => {
      assert.deepEqual(said(rule, ...yes), ['yes']);
      assert.deepEqual(said(rule, ...no), []);
      if (cannotTell !== undefined) assert.deepEqual(said(rule, ...cannotTell[0]), [cannotTell[1]]);
    });
  }

  it('have a case each, and words without a gap', () => {
    assert.deepEqual(CHRONOLOGY_SIGNS.map(({ id }) => id).sort(), Object.keys(cases).sort());
    for (const [rule, { yes, cannotTell }] of Object.entries(cases)) {
      for (const [entries, events] of [yes, ...(cannotTell === undefined ? [] : [cannotTell[0]])]) {
        const [query] = asked(rule, keptOf(entries), events);
        assert.ok(query);
        for (const text of Object.values(queryWords(query)))
          assert.doesNotMatch(String(text), /check\.|[{}]/);
      }
    }
  });
});

describe('chronologyQueries', () => {
  it('asks nothing of an empty chronology, or one whose entries were all taken out', () => {
    const out = entry('2013-01-01');
    assert.deepEqual(chronologyQueries(keptOf([]), { events: [REFERRAL], asAt: AS_AT }), []);
    const kept = keptOf([{ ...out, supersededBy: out.id }]);
    assert.deepEqual(chronologyQueries(kept, { events: [REFERRAL], asAt: AS_AT }), []);
  });

  it('counts entries that nobody put into words of their own as the record’s words', () => {
    assert.deepEqual(said('entries-as-case-notes', [entry('2013-01-01', { provenance: [] })]), ['yes']);
  });

  it('asks nothing of many entries in a month that holds a key entry, or of a finished chronology’s review', () => {
    const rating = { level: 'key', tests: [], reason: 'x' } as const;
    assert.deepEqual(said('too-many-entries', [...many(9), entry('2013-03-02', { rating })]), []);
    const kept = keptOf([entry('2013-01-01', { history: [] })], { status: 'finished' });
    assert.deepEqual(asked('not-reviewed-since', kept, [event('conference', '2013-03-01')]), []);
  });

  it('names the records behind the entries, and gives the same ids in any order of records', () => {
    const entries = [entry('2013-01-01', noImpact), entry('2012-01-02', { ...noImpact, eventIds: [] })];
    const events = [...AGAIN, NOTE('2012-08-01')];
    const one = chronologyQueries(keptOf(entries), { events, asAt: AS_AT });
    const other = chronologyQueries(keptOf(entries), { events: [...events].reverse(), asAt: AS_AT });
    assert.deepEqual(
      other.map(({ id }) => id),
      one.map(({ id }) => id),
    );
    assert.equal(new Set(one.map(({ id }) => id)).size, one.length);
    const bare = one.find(({ rule }) => rule === 'entries-without-impact');
    assert.deepEqual(bare?.eventIds, entries[0]?.eventIds);
  });

  it('takes a host’s numbers', () => {
    const params = { 'too-many-entries': { entries: 3 } };
    const queries = chronologyQueries(keptOf(many(4)), { events: [], asAt: AS_AT, params });
    assert.ok(queries.some(({ rule }) => rule === 'too-many-entries'));
  });

  it('reads hostile ids and texts in a time that grows with their length', { timeout: 20_000 }, () => {
    const hostile = [
      '__proto__',
      'constructor',
      ' '.repeat(50_000),
      'a '.repeat(50_000),
      `${LONG}. `.repeat(500),
    ];
    const children = [child('__proto__', 'unknown', 'x'), child('constructor', 'unknown', 'x')];
    const entries = Array.from({ length: 2000 }, (_, i) =>
      entry('2013-03-01', {
        id: hostile[i % 2] ?? '',
        children,
        words: words(i < 5 ? (hostile[i] ?? '') : LONG),
      }),
    );
    const kept = keptOf(entries, { childIds: ['__proto__', 'constructor'] });
    const queries = chronologyQueries(kept, { events: [record(LONG)], asAt: AS_AT });
    assert.ok(queries.some(({ rule }) => rule === 'entries-alike'));
    assert.doesNotMatch(JSON.stringify(queries), /breakfast/);
  });
});
