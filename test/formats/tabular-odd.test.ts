import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Dataset } from '@case-journey/core';
import { collect, csvColumns, readTabularCsv } from '@case-journey/formats';

const OPTIONS = { file: 'table.csv', asAt: '2016-12-31' } as const;

function bytesOf(lines: readonly string[]): Uint8Array {
  return new TextEncoder().encode(lines.join('\n'));
}

async function read(...lines: readonly string[]): Promise<Dataset> {
  return collect(readTabularCsv(bytesOf(lines), OPTIONS));
}

function codes({ problems }: Dataset): (string | number | undefined)[][] {
  return problems.map(({ code, line, column }) => [code, line, column]);
}

test('a row without a date takes its start, and any other start is kept as written', async () => {
  const lines = [
    'Child,Date of event,From,To,Event',
    'A,,01/02/2015,03/02/2015,x',
    'A,14/03/2015,01/01/2015,,y',
  ];
  const dataset = await read(...lines);
  assert.deepEqual(
    dataset.events.map(({ date, values }) => [date.earliest, values.map(({ field, raw }) => [field, raw])]),
    [
      ['2015-02-01', []],
      ['2015-03-14', [['From', '01/01/2015']]],
    ],
  );
  assert.deepEqual(codes(dataset), [['heading-ambiguous', 1, 'C date']]);
  const { columns } = await csvColumns(bytesOf(lines), OPTIONS);
  assert.deepEqual([...columns.day], [16_467, 16_508]);
});

test('outcomes in words get their code, and other words stay as written', async () => {
  const outcomes = ['NFA', 'No further action', 'Closed - NFA', 'No further action (NFA)', 'Wait and see'];
  const { events } = await read(
    'Child,Date,Type,Outcome',
    ...outcomes.map((words, at) => `A,0${at + 1}/02/2015,Referral,${words}`),
  );
  assert.deepEqual(
    events.map(({ decision }) => decision?.outcomes),
    outcomes.map((raw, at) => [{ raw, value: at < 4 ? 'NFA' : null, set: 'outcome' }]),
  );
});

test('a referral with more words is a referral, and the words are kept', async () => {
  const { events, problems } = await read(
    'Child,Date,Type',
    'A,01/02/2015,Referral - NFA',
    'A,02/02/2015,Referral (police)',
    'A,03/02/2015,Referral',
  );
  assert.deepEqual(
    events.map(({ type, values }) => [type, values.map(({ raw }) => raw)]),
    [
      ['referral', ['Referral - NFA']],
      ['referral', ['Referral (police)']],
      ['referral', []],
    ],
  );
  assert.deepEqual(problems, []);
});

test('rows that differ only in the words for their type, or for the time, stay two', async () => {
  const types = await read('Child,Date,Type', 'A,01/02/2015,Closed', 'A,01/02/2015,Case closed');
  assert.equal(types.events.length, 2);
  const times = await read(
    'Child,Date,Time,Event',
    'A,01/02/2015,late evening,x',
    'A,01/02/2015,am,x',
    'A,01/02/2015,14:05,x',
  );
  assert.deepEqual(
    times.events.flatMap(({ values }) => values.map(({ field, raw }) => [field, raw])).sort(),
    [
      ['time', 'am'],
      ['time', 'late evening'],
    ],
  );
  assert.equal(times.events.length, 3);
});

test('dates that may have the month first are told once a row, in columns where others must have it', async () => {
  const dataset = await read(
    'Child,DOB,Date,Event',
    'A,01/02/2010,03/25/2015,x',
    'A,01/02/2010,03/04/2015,y',
    'A,01/02/2010,05/05/2015,z',
    'A,01/02/2010,03/14/2015,v',
  );
  assert.deepEqual(
    codes(dataset).filter(([code]) => code === 'date-order-doubtful'),
    [['date-order-doubtful', 3, 'C date']],
  );
  assert.equal(dataset.events.find(({ whatHappened }) => whatHappened === 'y')?.date.earliest, '2015-04-03');
});

test('one mistyped day among many makes no other day doubtful', async () => {
  const dataset = await read(
    'Child,Date,Event',
    'A,03/25/2015,x',
    'A,25/03/2015,y',
    'A,26/03/2015,z',
    'A,03/04/2015,z',
  );
  assert.deepEqual(codes(dataset), [['date-impossible', 2, 'B date']]);
});

test('rows of totals are no children and no events', async () => {
  const lines = ['Child,Date,Event,Hours', 'A,14/03/2015,x,3', 'Total,,,3', 'Grand total,,"1,203",5.5'];
  const dataset = await read(...lines);
  assert.deepEqual(
    dataset.people.map(({ id }) => id),
    ['A'],
  );
  assert.deepEqual(codes(dataset), [
    ['row-is-total', 3, undefined],
    ['row-is-total', 4, undefined],
  ]);
  const { columns, problemRows, unaccounted } = await csvColumns(bytesOf(lines), OPTIONS);
  assert.deepEqual([columns.length, problemRows, unaccounted], [1, 2, 0]);
});

test('days that cannot follow one another are told and kept', async () => {
  const dataset = await read(
    'Child,DOB,Date,Date to,Status,Event',
    'A,01/02/2010,14/03/2015,13/03/2015,,x',
    'A,01/02/2010,14/03/2017,,,x',
    'A,01/02/2010,14/03/2017,,planned,y',
    'A,01/02/2010,14/03/2008,,,x',
  );
  assert.deepEqual(codes(dataset), [
    ['period-reversed', 2, 'D dateTo'],
    ['date-after-as-at', 3, 'C date'],
    ['event-before-birth', 5, 'C date'],
  ]);
  assert.equal(dataset.events.length, 4);
});

test('answers on seeing the child alone answer both questions', async () => {
  const words = ['Yes alone', 'Y - alone', 'seen alone', 'Yes, not alone', 'Yes', 'No'];
  const { events, problems } = await read(
    'Child,Date,Type,Seen',
    ...words.map((cell, at) => `A,0${at + 1}/02/2015,Visit,"${cell}"`),
  );
  assert.deepEqual(
    events.map(({ children: [child] }) => [child?.seen, child?.seenAlone]),
    [
      ['yes', 'yes'],
      ['yes', 'yes'],
      ['yes', 'yes'],
      ['yes', 'no'],
      ['yes', undefined],
      ['no', undefined],
    ],
  );
  assert.deepEqual(problems, []);
});
