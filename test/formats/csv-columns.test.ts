import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columnsFromEvents, NO_DAY, type EventColumns } from '@case-journey/core';
import { collect, csvColumns, readCsvColumns, readTabularCsv } from '@case-journey/formats';
import { generatedTable } from './csv-generated.js';

const OPTIONS = { file: 'table.csv', asAt: '2016-12-31', child: 'child' } as const;

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function rowsOf(columns: EventColumns): string[] {
  return Array.from({ length: columns.length }, (_, at) =>
    [
      columns.day[at],
      columns.lastDay[at],
      columns.types[columns.type[at] ?? -1],
      columns.children[columns.child[at] ?? -1],
      columns.episodes[columns.episode[at] ?? -1] ?? '',
      columns.precision[at],
      columns.flags[at],
    ].join('|'),
  ).sort();
}

test('a million rows are all accounted for, each kind counted exactly', async () => {
  const table = generatedTable(1_000_000, 7);
  const read = await csvColumns(table.bytes, OPTIONS);
  assert.deepEqual(
    {
      rows: read.rows,
      events: read.eventRows,
      blank: read.blankRows,
      empty: read.problemRows,
      unaccounted: read.unaccounted,
      columns: read.columns.length,
      problems: read.problems.length + read.problemsNotListed,
    },
    {
      rows: table.rows,
      events: table.events,
      blank: table.blank,
      empty: table.empty,
      unaccounted: 0,
      columns: table.events,
      problems: table.empty + table.impossible + table.unknownTypes,
    },
  );
  const undated = read.columns.day.filter((day) => day === NO_DAY).length;
  assert.equal(undated, table.impossible + table.undated);
});

test('columns straight from bytes are those of the events read as objects', async () => {
  const table = generatedTable(3_000, 11);
  const text = new TextDecoder().decode(table.bytes);
  const { events, problems } = await collect(readTabularCsv(bytesOf(text), OPTIONS));
  const read = await csvColumns(bytesOf(text), OPTIONS);
  assert.deepEqual(rowsOf(read.columns), rowsOf(columnsFromEvents(events)));
  assert.deepEqual(read.problems, problems);
});

test('columns and objects agree on answers, decisions, several children, episodes and odd dates', async () => {
  const text = [
    'Child,Date,Event type,Title,Source,Child seen,Status,Outcome,Rationale,Episode',
    'A,14/03/2010 10:30,Visit,x,Police,no,,,,E1',
    'A; B,2010-03-15T10:00:00Z,visit,x,,yes,cancelled,NFA,because,E1',
    '"A",c. 2009,"Strategy ""x""",x, ,n,dna,Agreed,,',
    ',before 14 June 2012,,Strategy discussion: by phone,x,maybe,perhaps,,,',
    "'-5,w/c 3/5/10,Contact,x,Health,,,,,E2",
    'A,,,Something with no date at all that goes on for longer than a title that names a type of event may be,,,,,,',
    'A,1899-01-01,x-huddle,x,Health,,,,,',
    'A,30/11/2018,Case closed,x,Health,,planned,,,',
  ].join('\n');
  const { events } = await collect(readTabularCsv(bytesOf(text), OPTIONS));
  const read = await csvColumns(bytesOf(text), OPTIONS);
  assert.equal(read.unaccounted, 0);
  assert.deepEqual(rowsOf(read.columns), rowsOf(columnsFromEvents(events)));
});

test('further columns are coded through dictionaries of their own', async () => {
  const text =
    'Date,Event type,Source,Ward\n2010-01-01,Contact,Police,North\n2010-01-02,Contact,,South\n2010-01-03,Contact,Police,North\n';
  const { attributes } = await csvColumns(bytesOf(text), {
    ...OPTIONS,
    attributes: ['agency', 'Ward', 'nothing'],
  });
  assert.deepEqual(
    attributes.map(({ name, texts, codes }) => [name, texts, [...codes]]),
    [
      ['agency', ['Police'], [0, -1, 0]],
      ['Ward', ['North', 'South'], [0, 1, 0]],
    ],
  );
});

test('problems beyond the most that are listed are counted', async () => {
  const text = `Date,Event type\n${'31/02/2010,Contact\n'.repeat(10)}`;
  const read = await csvColumns(bytesOf(text), { ...OPTIONS, maxProblems: 4 });
  assert.equal(read.problems.length, 4);
  assert.equal(read.problemsNotListed, 6);
});

test('reading into columns comes in steps and stops when it is told to', async () => {
  const table = generatedTable(60_000, 3);
  const stop = new AbortController();
  let steps = 0;
  await assert.rejects(async () => {
    for await (const step of readCsvColumns(table.bytes, { ...OPTIONS, signal: stop.signal })) {
      steps += 1;
      assert.equal(step.done, false);
      stop.abort(new Error('stopped'));
    }
  }, /stopped/);
  assert.equal(steps, 1);
});
