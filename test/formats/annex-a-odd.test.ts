import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fingerprint, problemMessages, problemSentence, type Dataset } from '@case-journey/core';
import { collect, readAnnexA } from '@case-journey/formats';
import {
  errorCell,
  formulaCell,
  GIRL,
  HEADINGS,
  on,
  readSheets,
  workbookOf,
  type TestSheets,
} from './annex-a-workbook.js';

function problemsOf({ problems }: Dataset): string[] {
  return problems.map(({ code, sheet, line, column, params }) =>
    [code, sheet, line, column, ...params.map(([name, value]) => `${name} ${value}`)]
      .filter(Boolean)
      .join(', '),
  );
}

function counts({ sources }: Dataset): number[] {
  return sources.flatMap((one) => [
    one.rows,
    one.eventRows,
    one.personRows,
    one.problemRows,
    one.duplicateRows,
    one.blankRows,
    one.rowsNotRead,
    one.unaccounted,
  ]);
}

const contact = [...GIRL, on('2021-03-02'), 'q) 6: Police'];

test('sheets are known by many names, and by their headings where the name says nothing', async () => {
  for (const name of [
    'List 1',
    'List_1',
    'LIST_01',
    'list1',
    'Annex A List 1 - Contacts',
    'Contacts',
    'Contact',
    'Sheet1',
  ]) {
    const data = await readSheets({ [name]: [HEADINGS.contacts, contact] });
    assert.deepEqual([name, data.events.length, data.problems.length], [name, 1, 0]);
  }
});

test('headings are known in variants, below a title and in any order of columns', async () => {
  const heading = ['Date of Contact', 'CHILD ID', 'Sex', 'Ethnic origin', 'Contact  source', 'D.O.B.', 'Age'];
  const data = await readSheets({
    Contacts: [
      ['List 1: Contacts'],
      ['As of March'],
      heading,
      [on('2021-03-02'), 'C1', 'F', 'WBRI', 'Police', '01/05/2012', 8],
    ],
  });
  assert.deepEqual(problemsOf(data), []);
  assert.deepEqual(
    [data.events[0]?.id, data.people[0]?.sex, data.people[0]?.birth?.earliest],
    ['annex-a/contact/C1/2021-03-02', { raw: 'F', value: 'F', set: 'sex' }, '2012-05-01'],
  );
});

test('headings that are clearly another list’s go before the name of the sheet', async () => {
  const row = [...GIRL, 'b) No', on('2021-01-04'), 'a) Yes', null, null, 'Team', 'Worker'];
  const data = await readSheets({ 'List 6': [HEADINGS.assessments, row] });
  assert.deepEqual(
    data.events.map(({ type }) => type),
    ['assessment-start'],
  );
});

test('without headings a list is not read, and says how many rows that leaves out', async () => {
  const data = await readSheets({ 'List 1': [contact, contact, contact] });
  assert.deepEqual(problemsOf(data), ['headings-missing, List 1, list 1, count 3']);
  assert.deepEqual(counts(data), [0, 0, 0, 0, 0, 0, 3, 0]);
});

test('lists 9 to 11 and other sheets are one problem each, with their rows', async () => {
  const data = await readSheets({
    'List 1': [HEADINGS.contacts, contact],
    List_9: [['List 9: Care leavers'], HEADINGS.contacts.slice(0, 5), GIRL, GIRL],
    Adopters: [
      ['Individual adopter identifier', 'Gender'],
      ['A1', 'a) Male'],
    ],
    Guidance: [['Some'], ['words']],
    Empty: [],
  });
  assert.deepEqual(problemsOf(data), [
    'list-not-read, Adopters, list 11, count 1',
    'sheet-not-read, Guidance, count 2',
    'list-not-read, List_9, list 9, count 2',
  ]);
  assert.deepEqual(counts(data), [1, 1, 0, 0, 0, 0, 5, 0]);
});

test('missing, unknown, headless and repeated columns are told; their cells are kept', async () => {
  const heading = ['Child Unique ID', 'Gender', 'Date of Contact', 'Shoe size', 'Date of Contact', undefined];
  const data = await readSheets({
    'List 1': [heading, ['C1', 'F', on('2021-03-02'), 7, on('2021-03-03'), 'stray']],
  });
  assert.deepEqual(problemsOf(data), [
    'column-missing, List 1, field ethnicity',
    'column-missing, List 1, field birth',
    'column-missing, List 1, field age',
    'column-missing, List 1, field source',
    'column-unknown, List 1, D',
    'column-twice, List 1, E date',
    'column-unknown, List 1, F',
  ]);
  assert.deepEqual(
    data.events[0]?.values.map(({ field, raw }) => [field, raw]),
    [
      ['column-D', '7'],
      ['column-E', '2021-03-03'],
      ['column-F', 'stray'],
    ],
  );
});

test('a row without a child, a row of headings again and a blank row are counted, not lost', async () => {
  const data = await readSheets({
    'List 1': [
      HEADINGS.contacts,
      contact,
      [' '],
      ['', 'a) Male', null, null, null, on('2021-03-02'), '6'],
      HEADINGS.contacts,
      [errorCell('#REF!'), 'a) Male', null, null, null, on('2021-03-02'), '6'],
      ['C7', 'a) Male', 'a) WBRI', on('2010-01-01'), 11],
      [null, '', '\u00a0'],
      [' '],
    ],
  });
  assert.deepEqual(problemsOf(data), [
    'row-without-child, List 1, 4',
    'header-repeated, List 1, 5, A child',
    'cell-error, List 1, 6, A child',
    'row-without-child, List 1, 6, A child',
    'row-without-event, List 1, 7',
  ]);
  assert.deepEqual(counts(data), [6, 1, 1, 3, 0, 1, 0, 0]);
});

test('a row without its date is kept without one', async () => {
  const data = await readSheets({ 'List 1': [HEADINGS.contacts, [...GIRL, null, '6']] });
  assert.deepEqual(problemsOf(data), ['date-missing, List 1, 2']);
  assert.deepEqual(
    data.events.map(({ id, date }) => [id, date.precision, date.earliest]),
    [['annex-a/contact/C1/', 'none', null]],
  );
});

test('an impossible, an implausible and a partial date are never a wrong day', async () => {
  const data = await readSheets({
    'List 1': [
      HEADINGS.contacts,
      [...GIRL, '31/02/2021', '6'],
      [...GIRL, on('2103-09-01'), '6'],
      [...GIRL, 'March 2021', '6'],
      [...GIRL, '03/02/2021', '6'],
      [...GIRL, 44_257, '6'],
      [...GIRL, 2020, '6'],
      [...GIRL, errorCell('#VALUE!'), '6'],
    ],
  });
  assert.deepEqual(
    data.events.map(({ date, values }) => [date.earliest, date.latest, date.text, values.length]),
    [
      ['2020-01-01', '2020-12-31', '2020', 1],
      ['2021-02-03', '2021-02-03', '03/02/2021', 1],
      ['2021-03-01', '2021-03-31', 'March 2021', 1],
      ['2021-03-02', '2021-03-02', '2021-03-02', 1],
      [null, null, '', 2],
      [null, null, '2103-09-01', 1],
      [null, null, '31/02/2021', 1],
    ],
  );
  assert.deepEqual(problemsOf(data), [
    'date-impossible, List 1, 2, F date',
    'date-implausible, List 1, 3, F date',
    'cell-error, List 1, 8, F date',
    'date-missing, List 1, 8, F date',
  ]);
});

test('a birth long after the event is told, one soon after it is a child not yet born', async () => {
  const row = (day: string): unknown[] => ['C1', 'F', 'WBRI', on('2021-03-01'), 0, on(day), '6'];
  const soon = await readSheets({ 'List 1': [HEADINGS.contacts, row('2020-06-01') as never] });
  const long = await readSheets({ 'List 1': [HEADINGS.contacts, row('2020-04-01') as never] });
  assert.deepEqual([problemsOf(soon), problemsOf(long)], [[], ['event-before-birth, List 1, 2, F date']]);
});

test('formulas are told once for each column, and their saved results are read', async () => {
  const data = await readSheets({
    'List 1': [
      HEADINGS.contacts,
      [...GIRL, on('2021-03-02'), formulaCell('q) 6: Police')],
      [...GIRL, on('2021-03-03'), formulaCell('=1+1')],
    ],
  });
  assert.deepEqual(problemsOf(data), [
    'cell-formula, List 1, G source, count 2',
    'code-unknown, List 1, 3, G source',
  ]);
});

test('children with names of an object’s own parts are children like others', async () => {
  const ids = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'a/b~1%'];
  const data = await readSheets({
    'List 1': [HEADINGS.contacts, ...ids.map((id) => [id, ...contact.slice(1)])],
  });
  assert.deepEqual(data.people.map(({ id }) => id).sort(), [...ids].sort());
  assert.equal(new Set(data.events.map(({ id }) => id)).size, ids.length);
  assert.deepEqual(counts(data), [5, 5, 0, 0, 0, 0, 0, 0]);
});

test('a list in two sheets is read from both, and identical rows are one event', async () => {
  const data = await readSheets({
    'List 1': [HEADINGS.contacts, contact],
    'List 1 (2)': [HEADINGS.contacts, contact, [...GIRL, on('2021-03-04'), '6']],
  });
  assert.deepEqual(problemsOf(data), ['list-twice, List 1 (2), list 1']);
  assert.equal(data.events.length, 2);
  assert.deepEqual(counts(data), [3, 2, 0, 0, 1, 0, 0, 0]);
});

test('a row of list 6 that is there twice is one duplicate, though list 3 tells of its referral too', async () => {
  const episode = [
    ...GIRL,
    null,
    on('2021-01-04'),
    'N1',
    on('2021-02-01'),
    null,
    null,
    'd) Open assessment',
    null,
    null,
  ];
  const data = await readSheets({
    'List 3': [HEADINGS.referrals, [...GIRL, on('2021-01-04'), '2A', 'b) No', 0, 'Duty', null]],
    'List 6': [HEADINGS.inNeed, episode, episode],
  });
  assert.deepEqual(
    data.events.map(({ type, provenance }) => [type, provenance.length]),
    [
      ['referral', 3],
      ['visit', 2],
    ],
  );
  assert.deepEqual(counts(data), [3, 2, 0, 0, 1, 0, 0, 0]);
});

test('two contacts of one day that differ are two events', async () => {
  const data = await readSheets({
    'List 1': [HEADINGS.contacts, contact, [...GIRL, on('2021-03-02'), '2A']],
  });
  assert.deepEqual(
    data.events.map(({ id }) => id),
    ['annex-a/contact/C1/2021-03-02', 'annex-a/contact/C1/2021-03-02~2'],
  );
});

const MIXED: TestSheets = {
  'List 3': [
    HEADINGS.referrals,
    [...GIRL, on('2021-01-04'), '2A', 'b) No', 0, 'Duty', null],
    [...GIRL, on('2021-01-04'), '1A', 'a) Yes', 0, 'Duty', null],
    ['C2', 'Male', 'a) WBRI', on('2011-05-01'), 9, on('2021-01-04'), '6', null, 1, null, null],
    ['C2', 'Female', 's) NOBT', on('2011-06-01'), 9, on('2021-01-05'), '6', null, 1, null, null],
  ],
  'List 6': [
    HEADINGS.inNeed,
    [...GIRL, null, on('2021-01-04'), 'N1', on('2021-02-01'), null, null, null, 'Locality', null],
    ['C2', 'M', null, null, 9, 'a) Yes', on('2021-01-04'), 'N2', null, null, null, null, null, null],
  ],
};

test('the order of rows, sheets and columns makes no difference', async () => {
  const turned: TestSheets = Object.fromEntries(
    Object.entries(MIXED)
      .reverse()
      .map(([name, [heading = [], ...rows]]) => [
        name,
        [
          [...heading].reverse(),
          ...[...rows].reverse().map((row) => heading.map((_, at) => row[heading.length - 1 - at])),
        ],
      ]),
  );
  const [one, other] = [await readSheets(MIXED), await readSheets(turned)];
  assert.deepEqual(other.people, one.people);
  assert.deepEqual(
    other.events.map((event) => [event.id, fingerprint(event)]),
    one.events.map((event) => [event.id, fingerprint(event)]),
  );
});

test('reading a workbook twice gives the same events', async () => {
  const workbook = workbookOf(MIXED);
  const options = { file: 'a.xlsx', asAt: '2021-04-01' };
  const once = await collect(readAnnexA(workbook, options));
  const twice = await collect([readAnnexA(workbook, options), readAnnexA(workbook, options)]);
  assert.deepEqual([twice.events, twice.people, twice.problems], [once.events, once.people, once.problems]);
});

test('reading stops when it is told to', async () => {
  const options = { file: 'a.xlsx', asAt: '2021-04-01', signal: AbortSignal.abort(new Error('stopped')) };
  await assert.rejects(collect(readAnnexA(workbookOf(MIXED), options)), /stopped/);
});

test('every problem has a sentence, without any text of a cell or heading', async () => {
  const data = await readSheets({
    'List 1': [
      ['Child Unique ID', 'Gender', 'Secret heading', 'Date of Contact'],
      ['C1', 'Secret value', 'Secret', '31/02/2021'],
    ],
    'List 9': [['Child Unique ID'], ['Secret']],
    Notes: [['Secret']],
  });
  const sentences = data.problems.map((problem) => problemSentence(problem, problemMessages));
  assert.equal(data.problems.length, 9);
  assert.deepEqual(
    sentences.filter((sentence) => /^problem\.|\{|Secret/.test(sentence)),
    [],
  );
  assert.equal(JSON.stringify(data.problems).includes('Secret'), false);
});

test('lists that come in several workbooks are joined as if they came in one', async () => {
  const [referrals, episodes] = Object.entries(MIXED).map(([name, rows]) => workbookOf({ [name]: rows }));
  const read = (workbook: typeof referrals, file: string) =>
    readAnnexA(workbook ?? workbookOf({}), { file, asAt: '2021-04-01' });
  const apart = await collect([read(episodes, 'b.xlsx'), read(referrals, 'a.xlsx')]);
  const one = await readSheets(MIXED);
  const said = ({ events }: Dataset): unknown => events.map(({ id, type, codes }) => [id, type, codes]);
  assert.deepEqual(said(apart), said(one));
  assert.deepEqual(counts(apart), [4, 4, 0, 0, 0, 0, 0, 0, 2, 2, 0, 0, 0, 0, 0, 0]);
});

test('a later extract of the same record is the same event, with what it says anew', async () => {
  const rows = (age: number): TestSheets => ({
    'List 1': [HEADINGS.contacts, [...GIRL.slice(0, 4), age, on('2021-03-02'), 'q) 6: Police']],
  });
  const read = (age: number, file: string) => readAnnexA(workbookOf(rows(age)), { file, asAt: '2021-04-01' });
  const data = await collect([read(8, 'march.xlsx'), read(9, 'may.xlsx')]);
  assert.deepEqual(
    data.events.map(({ id, values }) => [id, values.map(({ value }) => value)]),
    [['annex-a/contact/C1/2021-03-02', [8, 9]]],
  );
});

test('a hidden sheet is read, and told', async () => {
  const { sheets, dateSystem } = workbookOf({ 'List 1': [HEADINGS.contacts, contact] });
  const hidden = { dateSystem, sheets: sheets.map((sheet) => ({ ...sheet, hidden: true })) };
  const data = await collect(readAnnexA(hidden, { file: 'a.xlsx', asAt: '2021-04-01' }));
  assert.deepEqual([problemsOf(data), data.events.length], [['sheet-hidden, List 1'], 1]);
});

test('endless headings are passed over at once', async () => {
  const long = Array.from({ length: 20 }, () =>
    Array.from({ length: 200 }, () => 'date of child '.repeat(2_000)),
  );
  const wide = Array.from({ length: 20 }, () => Array.from({ length: 16_384 }, () => 'Child Unique ID'));
  const started = process.hrtime.bigint();
  const data = await readSheets({ 'List 8': long, 'List 7': wide });
  assert.deepEqual(
    data.problems.map(({ code }) => code),
    ['headings-missing', 'headings-missing'],
  );
  assert.ok(Number(process.hrtime.bigint() - started) < 5e9);
});

test('totals and notes below a list are problem rows, not children', async () => {
  const data = await readSheets({
    'List 1': [
      HEADINGS.contacts,
      contact,
      ['Total', null, null, null, null, null, 1],
      ['Data as at 31/03/2021'],
      ['C9', 'a) Male'],
    ],
  });
  assert.deepEqual(problemsOf(data), [
    'row-is-total, List 1, 3',
    'row-only-id, List 1, 4, A child',
    'row-without-event, List 1, 5',
  ]);
  assert.deepEqual(
    data.people.map(({ id }) => id),
    ['C1', 'C9'],
  );
  assert.deepEqual(counts(data), [4, 1, 1, 2, 0, 0, 0, 0]);
});

test('a closure before the start is told', async () => {
  const row = [...GIRL, null, on('2021-03-02'), null, null, on('2021-02-01')];
  const data = await readSheets({ 'List 6': [HEADINGS.inNeed, row] });
  assert.deepEqual(problemsOf(data), ['period-reversed, List 6, 2, J end']);
  assert.equal(data.events.length, 2);
});
