import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { caseEvent, onDay, person, type CaseEvent, type Dataset, type Person } from '@case-journey/core';
import { collect, FileRefusedError, readFiles, readTabularCsv, type Batch } from '@case-journey/formats';

function csv(text: string, file = 'a.csv'): AsyncIterable<Batch> {
  return readTabularCsv(new TextEncoder().encode(text), { file, asAt: '2016-12-31' });
}

function batch(file: string, events: readonly CaseEvent[], people: readonly Person[] = []): Batch {
  const went = { event: events.length, person: 0, problem: 0, blank: 0, notRead: 0 };
  return { format: 'csv', file, events, people, problems: [], known: [], rows: events.length, went };
}

function visit(line: number, words: string, file = 'a.csv'): CaseEvent {
  return caseEvent({
    id: 'csv/events/A/visit/2010-03-14',
    type: 'visit',
    date: onDay('2010-03-14'),
    children: [{ childId: 'A', onRecord: 'yes' }],
    whatHappened: words,
    provenance: [{ kind: 'recorded', file, line }],
  });
}

function said(dataset: Dataset): unknown {
  return {
    people: dataset.people,
    events: dataset.events.map(({ provenance: _provenance, ...event }) => event),
  };
}

test('the same record twice is one event with both lines, and the second row is a duplicate', async () => {
  const { events, sources } = await collect([batch('a.csv', [visit(9, 'x'), visit(2, 'x')])]);
  assert.equal(events.length, 1);
  assert.deepEqual(events[0]?.provenance, [
    { kind: 'recorded', file: 'a.csv', line: 2 },
    { kind: 'recorded', file: 'a.csv', line: 9 },
  ]);
  assert.deepEqual(sources[0], {
    file: 'a.csv',
    format: 'csv',
    rows: 2,
    eventRows: 1,
    personRows: 0,
    problemRows: 0,
    duplicateRows: 1,
    blankRows: 0,
    rowsNotRead: 0,
    unaccounted: 0,
  });
});

test('different records that share an id are numbered by what they say', async () => {
  const forth = await collect([batch('a.csv', [visit(2, 'x'), visit(3, 'b')])]);
  const back = await collect([batch('a.csv', [visit(2, 'b'), visit(3, 'x')])]);
  assert.deepEqual(
    forth.events.map(({ id, whatHappened }) => [id, whatHappened]),
    [
      ['csv/events/A/visit/2010-03-14', 'b'],
      ['csv/events/A/visit/2010-03-14~2', 'x'],
    ],
  );
  assert.deepEqual(said(forth), said(back));
});

test('events that are numbered already keep their ids', async () => {
  const first = await collect([batch('a.csv', [visit(2, 'x'), visit(3, 'b')])]);
  const second = await collect([batch('b.csv', first.events)]);
  assert.deepEqual(said(second), said(first));
  const one = await collect([batch('b.csv', first.events.slice(1))]);
  assert.equal(one.events[0]?.id, 'csv/events/A/visit/2010-03-14~2');
});

test('a row that a reader lost is seen as unaccounted', async () => {
  const { sources } = await collect([{ ...batch('a.csv', [visit(2, 'x')]), rows: 3 }]);
  assert.equal(sources[0]?.unaccounted, 2);
});

test('people with one id are joined field by field, and differences are told', async () => {
  const people = [
    person({ id: 'A', label: 'Child A', names: ['Child A'], familyId: 'F2' }),
    person({ id: 'A', birth: onDay('2009-02-01'), familyId: 'F1', names: ['Child Alpha'] }),
  ];
  const forth = await collect([batch('a.csv', [], people.slice(0, 1)), batch('b.csv', [], people.slice(1))]);
  const back = await collect([batch('b.csv', [], people.slice(1)), batch('a.csv', [], people.slice(0, 1))]);
  assert.deepEqual(forth.people, [
    person({
      id: 'A',
      label: 'Child A',
      names: ['Child A', 'Child Alpha'],
      familyId: 'F1',
      birth: onDay('2009-02-01'),
    }),
  ]);
  assert.deepEqual(forth.problems, [
    { code: 'person-conflict', effect: 'field-dropped', file: 'a.csv', params: [['field', 'familyId']] },
  ]);
  assert.deepEqual(back, forth);
});

test('more events than can be held as objects are refused', async () => {
  await assert.rejects(
    collect([batch('a.csv', [visit(2, 'x'), visit(3, 'y')])], { maxEvents: 1 }),
    (error) => error instanceof FileRefusedError && error.code === 'too-many-events',
  );
});

test('files with more events than a host holds are refused with one problem each, and with no more are read', async () => {
  const text = 'Child ID,Date,Event type\nC1,01/02/2012,Visit\nC1,02/02/2012,Visit\n';
  const files = [{ name: 'a.csv', bytes: new TextEncoder().encode(text) }];
  const refused = await readFiles(files, { asAt: '2013-01-01', maxEvents: 1 });
  assert.deepEqual(
    [refused.events.length, refused.problems.map(({ code }) => code)],
    [0, ['too-many-events']],
  );
  const read = await readFiles(files, { asAt: '2013-01-01', maxEvents: 2 });
  assert.equal(read.events.length, 2);
});

test('shuffling rows, repeating rows and reading twice change no event and no person', async () => {
  const row = fc
    .tuple(
      fc.constantFrom('A', 'B', 'A; B', ''),
      fc.constantFrom('14/03/2010', '2010-03-14', 'March 2010', '31/02/2010', '', 'before 2011', '05/03/10'),
      fc.constantFrom('Visit', 'Contact', 'Zzz', ''),
      fc.constantFrom('x', 'y', '', '=1+1', '"', '__proto__'),
      fc.constantFrom('', '01/02/2009', '02/02/2009'),
    )
    .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','));
  const shuffled = fc
    .array(row, { minLength: 1, maxLength: 12 })
    .chain((rows) =>
      fc.tuple(
        fc.constant(rows),
        fc.shuffledSubarray(rows, { minLength: rows.length }),
        fc.array(fc.constantFrom(...rows), { maxLength: 4 }),
      ),
    );
  const table = (rows: readonly string[]): string => `Child,Date,Type,Event,DOB\n${rows.join('\n')}\n`;
  await fc.assert(
    fc.asyncProperty(shuffled, async ([rows, other, again]) => {
      const once = await collect(csv(table(rows)));
      const mixed = await collect([csv(table([...other, ...again]), 'b.csv'), csv(table(other), 'b.csv')]);
      assert.deepEqual(said(mixed), said(once));
      for (const source of [...once.sources, ...mixed.sources]) assert.equal(source.unaccounted, 0);
      const [{ rows: counted, duplicateRows } = { rows: 0, duplicateRows: 0 }] = mixed.sources;
      assert.equal(counted, other.length * 2 + again.length);
      assert.ok(duplicateRows >= 0);
    }),
    { numRuns: 300, seed: 5 },
  );
});
