import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columnsFromEvents, type Dataset } from '@case-journey/core';
import { collect, csvColumns, readTabularCsv } from '@case-journey/formats';

const OPTIONS = { file: 'table.csv', asAt: '2016-12-31' } as const;

async function read(...lines: readonly string[]): Promise<Dataset> {
  return collect(readTabularCsv(new TextEncoder().encode(lines.join('\n')), OPTIONS));
}

function labels({ people }: Dataset): unknown[] {
  return people.map(({ label, birth }) => [label, birth?.earliest ?? null]);
}

function codes({ problems }: Dataset): unknown[] {
  return problems.map(({ code, line, params }) => [code, line, ...params.map(([, value]) => value)]);
}

function childrenOf({ events }: Dataset): string[][] {
  return events.map(({ children }) => children.map(({ childId }) => childId));
}

test('a child is known by forename and surname', async () => {
  for (const headings of ['Forename,Surname', 'First name,Last name', 'Forename,Family name']) {
    const dataset = await read(
      `${headings},DOB,Date,Event`,
      'Amy,Smith,01/02/2010,14/03/2015,Visit',
      'Ben,Jones,05/06/2012,15/03/2015,Visit',
    );
    assert.deepEqual(labels(dataset), [
      ['Amy Smith', '2010-02-01'],
      ['Ben Jones', '2012-06-05'],
    ]);
    assert.equal(dataset.events.length, 2);
    assert.deepEqual(dataset.problems, []);
  }
});

test('namesakes with different births are two children; a birth in other words, or none, makes no third', async () => {
  const dataset = await read(
    'Name,DOB,Date,Event',
    'Amy Smith,03/04/2012,14/03/2015,a',
    'Amy Smith,3 April 2012,15/03/2015,b',
    'Amy Smith,05/06/2010,16/03/2015,c',
    'Ben Jones,05/06/2010,17/03/2015,d',
    'Ben Jones,,18/03/2015,e',
  );
  assert.deepEqual(labels(dataset), [
    ['Amy Smith', '2010-06-05'],
    ['Amy Smith', '2012-04-03'],
    ['Ben Jones', '2010-06-05'],
  ]);
  assert.deepEqual(dataset.problems, []);
});

test('a heading "ID" beside a name is the child’s id', async () => {
  const dataset = await read('ID,Name,Date,Event', '7,Amy Smith,14/03/2015,Visit');
  assert.deepEqual(
    dataset.people.map(({ id, label }) => [id, label]),
    [['7', 'Amy Smith']],
  );
});

test('without a column for the child everything is of one child, and that is told once', async () => {
  const dataset = await read('DOB,Date,Event', '01/02/2010,14/03/2015,x', '01/02/2010,15/03/2015,y');
  assert.deepEqual(labels(dataset), [['Child', '2010-02-01']]);
  assert.deepEqual(codes(dataset), [['no-child-column', 1]]);
});

test('without a column for the child different births are never pooled', async () => {
  const dataset = await read('DOB,Date,Event', '01/02/2010,14/03/2015,x', '05/06/2012,15/03/2015,y');
  assert.deepEqual(labels(dataset), [
    ['Child born 01/02/2010', '2010-02-01'],
    ['Child born 05/06/2012', '2012-06-05'],
  ]);
  assert.equal(new Set(childrenOf(dataset).flat()).size, 2);
});

test('columns have the same children as objects, also where they are known by name and birth', async () => {
  const text =
    'First name,Surname,DOB,Date,Event\nAmy,Smith,01/02/2010,14/03/2015,x\nAmy,Smith,2/2/2010,15/03/2015,y\n,,,,\n,,,16/03/2015,z\n';
  const bytes = new TextEncoder().encode(text);
  const { events } = await collect(readTabularCsv(bytes, OPTIONS));
  const { columns } = await csvColumns(bytes, OPTIONS);
  const ids = [...columns.child].map((at) => columns.children[at]).sort();
  const expected = columnsFromEvents(events);
  assert.deepEqual(ids, [...expected.child].map((at) => expected.children[at]).sort());
});

test('one mistyped birth changes nothing: what most rows say is kept, and the line that differs is named', async () => {
  const dataset = await read(
    'Child,DOB,Date,Event',
    'A,01/02/2001,14/03/2015,v',
    'A,01/02/2010,15/03/2015,w',
    'A,1/2/2010,16/03/2015,x',
    'A,1 February 2010,17/03/2015,y',
    'A,01/02/2001,14/03/2015,v',
  );
  assert.deepEqual(labels(dataset), [['A', '2010-02-01']]);
  assert.deepEqual(codes(dataset), [['person-conflict', 2, 'birth']]);
});

test('one code in other words is no contradiction', async () => {
  const dataset = await read(
    'Child,Gender,Ethnicity,Date,Event',
    'A,Female,REFU,14/03/2015,x',
    'A,b) Female,REFU - Refused,15/03/2015,y',
    'B,,NOBT,16/03/2015,z',
  );
  assert.deepEqual(dataset.problems, []);
  const [a, b] = dataset.people;
  assert.deepEqual(a?.ethnicity, { absent: 'refused' });
  assert.deepEqual(b?.ethnicity, { absent: 'not-yet-obtained' });
  assert.deepEqual(a.gender, { raw: 'Female', value: 'F', set: 'gender' });
});

test('siblings in one cell are several children where each is named alone elsewhere', async () => {
  for (const cell of ['Amy & Ben', 'Amy/Ben', 'Amy and Ben', '"Amy, Ben"', 'Amy; Ben']) {
    const dataset = await read(
      'Child,DOB,Date,Event',
      'Amy,01/02/2010,14/03/2015,x',
      'Ben,05/06/2012,15/03/2015,y',
      `${cell},01/02/2010 & 05/06/2012,16/03/2015,z`,
    );
    assert.deepEqual(childrenOf(dataset), [['Amy'], ['Ben'], ['Amy', 'Ben']], cell);
    assert.deepEqual(dataset.problems, [], cell);
    assert.deepEqual(dataset.events[2]?.values, []);
  }
});

test('several names that are nowhere alone are one child, and that is told for each row', async () => {
  const dataset = await read('Child,Date,Event', 'Amy & Ben,14/03/2015,x', '"Smith, Amy",15/03/2015,y');
  assert.deepEqual(childrenOf(dataset), [['Amy & Ben'], ['Smith, Amy']]);
  assert.deepEqual(codes(dataset), [['child-cell-several', 2]]);
});

test('a row without a child is nobody’s who is named', async () => {
  const dataset = await read('Child,Date,Event', 'A,14/03/2015,x', ',15/03/2015,y');
  assert.deepEqual(
    dataset.people.map(({ id, label }) => [id, label]),
    [
      ['A', 'A'],
      ['not-recorded', 'Child not recorded'],
    ],
  );
  assert.deepEqual(codes(dataset), [['child-missing', 3]]);
});

test('a birth soon after the day of judging is an expected one', async () => {
  const { people, problems } = await read('Child,DOB,Date,Event', 'A,01/05/2017,14/03/2016,x');
  assert.equal(people[0]?.expectedBirth, '2017-05-01');
  assert.equal(people[0].birth, null);
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['event-before-birth'],
  );
});
