import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import Papa from 'papaparse';
import { caseEvent, noDate, onDay, person, type CaseEvent, type Dataset } from '@case-journey/core';
import { collect, readCsvRows, readTabularCsv, writeCsv, writeEventsCsv } from '@case-journey/formats';
import { unguarded } from '../../packages/formats/src/read/csv-guard.js';

const FORMULA = /^ *[=+\-@＝＋－＠]|^[\t\r\n\0]/;

async function readBack(text: string): Promise<Dataset> {
  return collect(readTabularCsv(new TextEncoder().encode(text), { file: 'b.csv', asAt: '2016-12-31' }));
}

function withoutProvenance(events: readonly CaseEvent[]): unknown {
  return events.map(({ provenance: _provenance, ...event }) => event);
}

test('every field is quoted, lines end in CRLF, numbers stay numbers', () => {
  assert.equal(
    writeCsv([
      ['a', 'say "hi"', null],
      [-5, '-5', 1.5],
    ]),
    '"a","say ""hi""",""\r\n"-5","\'-5","1.5"\r\n',
  );
  assert.ok(writeCsv([['a']], { bom: true }).startsWith('\ufeff"a"'));
});

test('no text that starts like a formula leaves without an apostrophe, and all come back as they were', () => {
  const text = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc
      .tuple(
        fc.constantFrom('', "'", "''", ' ', '  '),
        fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '\0', '＝', '＋', '－', '＠'),
        fc.string({ maxLength: 6 }),
      )
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), (cells) => {
      const written = writeCsv([cells]);
      const [row = []] = Papa.parse<string[]>(written, { delimiter: ',', newline: '\r\n' }).data;
      for (const cell of row) assert.ok(!FORMULA.test(cell), JSON.stringify(cell));
      assert.deepEqual(readCsvRows(written).rows[0]?.map(unguarded), cells);
    }),
    { numRuns: 20_000, seed: 4 },
  );
});

const PAYLOADS = new URL(
  '../../../shared/data/corpora/csv-injection/Intruder/csv-payload.txt',
  import.meta.url,
);

test(
  'published injection payloads are neutralised',
  { skip: existsSync(PAYLOADS) ? false : 'the corpus is not here' },
  () => {
    const payloads = readFileSync(PAYLOADS, 'utf8')
      .split('\n')
      .filter((line) => line !== '');
    const rows = readCsvRows(writeCsv(payloads.map((payload) => [payload]))).rows.flat();
    assert.equal(rows.length, payloads.length);
    for (const [at, cell] of rows.entries()) {
      assert.ok(!FORMULA.test(cell));
      assert.equal(unguarded(cell), payloads[at]);
    }
  },
);

const EVENTS: readonly CaseEvent[] = [
  caseEvent({
    id: 'x/events/A/visit/2010-03-14',
    type: 'visit',
    occurrence: 'did-not-happen',
    date: { ...onDay('2010-03-14', '14/03/2010'), time: { clock: '10:30' } },
    end: { open: 'not-known' },
    sequence: 3,
    recordedOn: '2010-03-20',
    children: [
      {
        childId: 'A',
        onRecord: 'yes',
        seen: 'no',
        seenAlone: 'not-applicable',
        notSeenWhy: 'Asleep',
        impact: { polarity: 'mixed', text: 'Tired' },
      },
    ],
    title: '=HYPERLINK("x")',
    whatHappened: '  Two lines\r\n"quoted", and more  ',
    standing: 'observed',
    source: { agency: 'School', role: null, documentRef: 'D1', recordedBy: 'Worker 3' },
    decision: {
      outcomes: [{ raw: 'NFA', value: 'nfa', set: 'outcome', year: 2013 }],
      forum: null,
      by: 'Manager',
      role: null,
      rationale: null,
      options: null,
    },
    response: [
      { action: 'Call', owner: 'Worker 3', due: '2010-04-01', done: null },
      { action: 'Write', owner: null, due: null, done: null },
    ],
    team: 'East',
    worker: '-Worker',
    codes: [
      ['kind', { raw: '1', value: 'single', set: 'kind' }],
      ['need', { absent: 'refused' }],
    ],
    values: [
      { field: 'Ward', raw: 'North', value: 'North' },
      { field: 'Score', raw: '-5', value: -5 },
    ],
    labels: ['sealed', 'third-party'],
  }),
  caseEvent({
    id: 'x/events/B/x-huddle/1',
    type: 'x-huddle',
    date: {
      text: 'before about 2009',
      earliest: null,
      latest: '2008-12-31',
      precision: 'year',
      bound: 'before',
      approximate: true,
      uncertain: false,
    },
    end: onDay('2009-02-03', '3 Feb 09'),
    knownOn: [{ day: '2009-01-01', by: 'School' }],
    children: [
      { childId: 'A', onRecord: 'yes', said: 'Hello' },
      { childId: 'B; C', onRecord: 'no' },
    ],
    people: [{ label: 'Adult 1', role: 'informant' }],
    accounts: [
      { source: { agency: 'Police', role: null, documentRef: null, recordedBy: null }, text: 'Told' },
    ],
    disputed: [{ by: 'Parent', text: 'No', day: null }],
  }),
  caseEvent({ id: 'plain~2', type: 'note', date: noDate(''), children: [] }),
  caseEvent({
    id: 'odd',
    type: 'note',
    date: noDate('31/02/2011'),
    children: [{ childId: 'A', onRecord: 'not-recorded' }],
    title: 'Huddle',
  }),
];

test('events are read back as they were written, whatever they hold', async () => {
  const { events } = await readBack(writeEventsCsv(EVENTS));
  const written = await collect([
    {
      format: 'csv',
      file: 'a.csv',
      events: EVENTS,
      people: [],
      problems: [],
      known: [],
      rows: EVENTS.length,
      went: { event: EVENTS.length, person: 0, problem: 0, blank: 0, notRead: 0 },
    },
  ]);
  assert.deepEqual(withoutProvenance(events), withoutProvenance(written.events));
});

test('a table that was read, written and read again says the same, names and births too', async () => {
  const text =
    'Child,Child name,Family,DOB,Date,Type,Event,Child seen,Ward,Significance\nA,Child A,F1,01/02/2009,14/03/10,Visit,"-x, ""y""",yes,-5,Key\nA; B,,,,c. 2009,Zzz,=1,maybe,007,\n,,,,w/c 3/5/10,,Strategy discussion,,,\n';
  const first = await readBack(text);
  const second = await readBack(writeEventsCsv(first));
  assert.deepEqual(withoutProvenance(second.events), withoutProvenance(first.events));
  const childA = (dataset: Dataset): unknown => dataset.people.find(({ id }) => id === 'A');
  assert.deepEqual(childA(second), childA(first));
  assert.deepEqual(
    childA(first),
    person({
      id: 'A',
      label: 'Child A',
      names: ['Child A'],
      familyId: 'F1',
      birth: onDay('2009-02-01', '01/02/2009'),
    }),
  );
});

test('a record cell that was changed is told and left out, never trusted', async () => {
  const event = caseEvent({
    id: 'a',
    type: 'visit',
    date: onDay('2010-03-14'),
    children: [{ childId: 'A', onRecord: 'yes' }],
  });
  const text = writeEventsCsv([event]);
  assert.ok(text.includes('""onRecord"":""yes""'));
  for (const changed of ['""onRecord"":""maybe""', '""onRecord"":5', '""__proto__"":{}', '""onRecord"":']) {
    const { events, problems } = await readBack(text.replace('""onRecord"":""yes""', changed));
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['record-unreadable'],
      changed,
    );
    assert.equal(events[0]?.children[0]?.onRecord, 'not-recorded');
  }
});
