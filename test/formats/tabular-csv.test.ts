import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventTitle, type CaseEvent, type Dataset } from '@case-journey/core';
import { collect, FileRefusedError, readTabularCsv, type TabularCsvOptions } from '@case-journey/formats';

const OPTIONS = { file: 'table.csv', asAt: '2016-12-31', child: 'child' } as const;

async function read(text: string, options: Partial<TabularCsvOptions> = {}): Promise<Dataset> {
  return collect(readTabularCsv(new TextEncoder().encode(text), { ...OPTIONS, ...options }));
}

async function onlyEvent(text: string, options: Partial<TabularCsvOptions> = {}): Promise<CaseEvent> {
  const { events } = await read(text, options);
  assert.equal(events.length, 1);
  return events[0]!;
}

test('a chronology of one child becomes events in order, under titles and semicolons', async () => {
  const { events, people, sources, problems } = await read(
    'Chronology;;\n;;\nDate;Event;Source\n28/03/2010;Strategy discussion;Police\n14 March 2010;Home visit: all well;\n',
  );
  assert.deepEqual(
    events.map((event) => [event.date.earliest, event.type, eventTitle(event), event.source.agency]),
    [
      ['2010-03-14', 'visit', 'Visit to the child', null],
      ['2010-03-28', 'strategy-discussion', 'Strategy discussion', 'Police'],
    ],
  );
  assert.deepEqual(
    people.map(({ id, label }) => [id, label]),
    [['child', 'Child']],
  );
  assert.deepEqual(problems, []);
  assert.equal(sources[0]?.rows, 2);
  assert.equal(sources[0].unaccounted, 0);
});

test('a full row fills every part of the event', async () => {
  const headings =
    'Child ID,Child name,Family,DOB,Date,Date to,Time,Sequence,Type,Title,What happened,Source,Role,Document,Recorded by,Recorded on,Worker,Team,Episode,Child seen,Seen alone,Child said,Impact on child,Action taken,Action by,Action due,Outcome,Decided by,Rationale,Significance,Labels,Ward';
  const row =
    'C1,Child A,F1,01/02/2009,14/03/2010,ongoing,2.30pm,2,Home visit,Visit,Seen in the kitchen,School,Teacher,D7,Worker 3,16/03/2010,Worker 31,East,E9,Yes,no,I like it here,Settled,Call school,Worker 3,20/03/2010,Assessment,Manager 1,Threshold met,Key,sealed; third-party,North';
  const event = await onlyEvent(`${headings}\n${row}\n`);
  const { id, provenance, values, ...said } = event;
  assert.equal(id, 'csv/events/C1/visit/2010-03-14');
  assert.deepEqual(provenance, [{ kind: 'recorded', file: 'table.csv', line: 2 }]);
  assert.deepEqual(values, [
    { field: 'type', raw: 'Home visit', value: null },
    { field: 'significance', raw: 'Key', value: null },
    { field: 'Ward', raw: 'North', value: 'North' },
  ]);
  assert.deepEqual(said, {
    type: 'visit',
    occurrence: 'happened',
    date: {
      text: '14/03/2010',
      earliest: '2010-03-14',
      latest: '2010-03-14',
      precision: 'day',
      bound: 'within',
      approximate: false,
      uncertain: false,
      time: { clock: '14:30' },
    },
    end: { open: 'known' },
    sequence: 2,
    recordedOn: '2010-03-16',
    children: [
      {
        childId: 'C1',
        onRecord: 'not-recorded',
        episodeId: 'E9',
        seen: 'yes',
        seenAlone: 'no',
        said: 'I like it here',
        impact: { polarity: 'unknown', text: 'Settled' },
      },
    ],
    people: [],
    title: 'Visit',
    whatHappened: 'Seen in the kitchen',
    standing: 'not-stated',
    source: { agency: 'School', role: 'Teacher', documentRef: 'D7', recordedBy: 'Worker 3' },
    decision: {
      outcomes: [{ raw: 'Assessment', value: 'SINGLE_ASSESSMENT', set: 'outcome' }],
      forum: null,
      by: 'Manager 1',
      role: null,
      rationale: 'Threshold met',
      options: null,
    },
    response: [{ action: 'Call school', owner: 'Worker 3', due: '2010-03-20', done: null }],
    team: 'East',
    worker: 'Worker 31',
    codes: [],
    labels: ['sealed', 'third-party'],
  });
});

test('a type that is not known is kept as a case note in its own words, and told', async () => {
  const { events, problems } = await read('Date,Type,Details\n14/03/2010,Huddle,All met\n');
  assert.equal(events[0]?.type, 'note');
  assert.equal(events[0].title, 'Huddle');
  assert.deepEqual(events[0].values, [{ field: 'type', raw: 'Huddle', value: null }]);
  assert.deepEqual(problems, [
    { code: 'type-unknown', effect: 'kept', file: 'table.csv', line: 2, column: 'B type', params: [] },
  ]);
});

test('an impossible date is a problem and the event is kept without a day', async () => {
  const { events, problems } = await read('Date,Event\n31/02/2011,Fell\n01/01/2103,Typed wrong\n');
  assert.deepEqual(
    events.map(({ date }) => [date.text, date.earliest]),
    [
      ['01/01/2103', null],
      ['31/02/2011', null],
    ],
  );
  assert.deepEqual(
    problems.map(({ code, line, column }) => [code, line, column]),
    [
      ['date-impossible', 2, 'A date'],
      ['date-implausible', 3, 'A date'],
    ],
  );
});

test('rows that say nothing, blank rows and repeated headings are counted, never lost', async () => {
  const { sources, problems } = await read('Child,Date,Event\nA,,\n,,\nChild,Date,Event\nA,14/03/2010,x\n');
  const [{ rows, eventRows, problemRows, blankRows, unaccounted } = sources[0]!] = sources;
  assert.deepEqual(
    { rows, eventRows, problemRows, blankRows, unaccounted },
    {
      rows: 4,
      eventRows: 1,
      problemRows: 2,
      blankRows: 1,
      unaccounted: 0,
    },
  );
  assert.deepEqual(
    problems.map(({ code, line }) => [code, line]),
    [
      ['row-without-date-or-words', 2],
      ['header-repeated', 4],
    ],
  );
});

test('cells beyond the headings are kept under their letters, and cells that lack are empty', async () => {
  const { events, problems } = await read('Date,Event,Source\n14/03/2010,x\n15/03/2010,y,School,more\n');
  assert.deepEqual(events[1]?.values, [{ field: 'D', raw: 'more', value: 'more' }]);
  assert.deepEqual(
    problems.map(({ code, line }) => [code, line]),
    [
      ['csv-ragged-row', 2],
      ['csv-ragged-row', 3],
    ],
  );
});

test('a file without headings is refused, unless the host gives them', async () => {
  const text = 'A,14/03/2010,Fell\nA,15/03/2010,Better\n';
  await assert.rejects(
    read(text),
    (error) => error instanceof FileRefusedError && error.code === 'no-header',
  );
  await assert.rejects(
    read(' \n'),
    (error) => error instanceof FileRefusedError && error.code === 'file-empty',
  );
  const { events, sources } = await read(text, { headings: ['child', 'date', 'event'] });
  assert.equal(events.length, 2);
  assert.equal(sources[0]?.rows, 2);
});

test('the host can say which column holds what', async () => {
  const { events } = await read('Who,On which,Said\nA,14/03/2010,Fell\n', {
    columns: { child: 'Who', date: 1, whatHappened: 2 },
  });
  assert.equal(events[0]?.whatHappened, 'Fell');
  assert.equal(events[0].children[0]?.childId, 'A');
});

test('a title row is no row of headings, also where the host says which columns hold what', async () => {
  const text = 'Chronology,,\n"Two\nlines",,\nWho,On which,Text\nA,14/03/2010,Fell\n';
  const { events, sources, problems } = await read(text, { columns: { child: 0, date: 1, whatHappened: 2 } });
  assert.equal(sources[0]?.rows, 1);
  assert.deepEqual(events[0]?.provenance, [{ kind: 'recorded', file: 'table.csv', line: 5 }]);
  assert.deepEqual(problems, []);
});

test('a file with 16,000 columns is read in no time', async () => {
  const wide = Array.from({ length: 16_000 }, (_, at) => `(Column ${at})`).join(',');
  const before = process.cpuUsage();
  const { events } = await read(`Date,Event,${wide}\n${`14/03/2010,x,${wide}\n`.repeat(30)}`);
  const { user, system } = process.cpuUsage(before);
  assert.equal(events.length, 1);
  assert.ok(user + system < 5_000_000, `${(user + system) / 1000} ms`);
});

test('a table of children without events gives people', async () => {
  const { people, events, sources } = await read(
    'Child ID,Child name,DOB\nC1,Child A,14/03/2010\nC2,Child B,\n',
  );
  assert.deepEqual(
    people.map(({ id, label, birth }) => [id, label, birth?.earliest]),
    [
      ['C1', 'Child A', '2010-03-14'],
      ['C2', 'Child B', undefined],
    ],
  );
  assert.equal(events.length, 0);
  assert.equal(sources[0]?.personRows, 2);
});

test('a column of a table of children that is not read is told', async () => {
  const { problems } = await read('Child ID,DOB,Review\nC1,14/03/2010,15/04/2012\n');
  assert.deepEqual(problems, [
    { code: 'column-not-read', effect: 'field-dropped', file: 'table.csv', line: 1, column: 'C', params: [] },
  ]);
});

test('what several children of one row cannot share is kept as written', async () => {
  const event = await onlyEvent('Child,Child name,DOB,Date,Event\nA; B,Child Only,01/02/2009,14/03/2010,x\n');
  assert.deepEqual(event.values, [
    { field: 'birth', raw: '01/02/2009', value: null },
    { field: 'childName', raw: 'Child Only', value: null },
  ]);
});

test('a child’s date of birth after the day of judging is told', async () => {
  const { problems } = await read('Child,DOB,Date,Event\nA,01/01/2018,14/03/2010,x\n');
  assert.deepEqual(
    problems.map(({ code, column }) => [code, column]),
    [['date-implausible', 'B birth']],
  );
});

test('headings and cells named like parts of objects change nothing but their own event', async () => {
  const before = Object.getOwnPropertyNames(Object.prototype).length;
  const { events } = await read('__proto__,constructor,Date,Event\nx,y,14/03/2010,__proto__\n');
  assert.deepEqual(events[0]?.values, [
    { field: '__proto__', raw: 'x', value: 'x' },
    { field: 'constructor', raw: 'y', value: 'y' },
  ]);
  assert.equal(Object.getOwnPropertyNames(Object.prototype).length, before);
});

test('batches hold at most 500 rows, and reading stops at the signal', async () => {
  const bytes = new TextEncoder().encode(`Date,Event\n${'14/03/2010,x\n'.repeat(1_200)}`);
  const sizes: number[] = [];
  for await (const { rows } of readTabularCsv(bytes, OPTIONS)) sizes.push(rows);
  assert.deepEqual(sizes, [500, 500, 200]);
  const stop = new AbortController();
  await assert.rejects(async () => {
    for await (const batch of readTabularCsv(bytes, { ...OPTIONS, signal: stop.signal })) {
      assert.equal(batch.rows, 500);
      stop.abort(new Error('stopped'));
    }
  }, /stopped/);
});

test('no problem has a text of the file in it', async () => {
  const secret = 'Zebedee';
  const { problems } = await read(
    `${secret}1,Date,Type,Child seen,Status,Event\n${secret}2,31/02/2010,${secret}3,${secret}4,${secret}5,"a"${secret}6\n${secret}7,${secret}8\n`,
  );
  assert.ok(problems.length >= 6);
  assert.ok(!JSON.stringify(problems).includes(secret));
});

test('no batch after the first keeps a page busy: 19 of 20 take less than 50 ms of processor time', async () => {
  const bytes = new TextEncoder().encode(
    `Child,Date,Type,Event,Source\n${'C1,14/03/2010,Visit,"Seen, at home",School\n'.repeat(20_000)}`,
  );
  // the engine compiles while it reads for the first time, and that counts as time of the processor
  for await (const { rows } of readTabularCsv(bytes.subarray(0, 200_000), OPTIONS)) assert.ok(rows > 0);
  const times: number[] = [];
  let before = process.cpuUsage();
  for await (const { rows } of readTabularCsv(bytes, OPTIONS)) {
    const { user, system } = process.cpuUsage(before);
    before = process.cpuUsage();
    assert.equal(rows, 500);
    times.push((user + system) / 1000); // the first comes after a look at the whole table, in turns of its own
  }
  times.shift();
  times.sort((a, b) => a - b);
  assert.ok((times[Math.floor(times.length * 0.95)] ?? 0) < 50, times.join(', '));
});
