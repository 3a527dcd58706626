import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columnName, guessColumnMap, type ColumnMap } from '@case-journey/formats';

function mapOf(headings: string): ColumnMap {
  return guessColumnMap(headings.split(',')).map;
}

test('headings of chronologies are understood', () => {
  assert.deepEqual(mapOf('Date,Event,Source,Impact on child,Action taken'), {
    date: 0,
    whatHappened: 1,
    agency: 2,
    impact: 3,
    action: 4,
  });
  assert.deepEqual(
    mapOf(
      'Serial number,Date or period of event,Event type,Details,Significance,Witness or document reference',
    ),
    {
      date: 1,
      type: 2,
      whatHappened: 3,
      significance: 4,
      documentRef: 5,
    },
  );
  assert.deepEqual(mapOf('Date From,Date To,Time,Category,What happened,Recorded By,Date Recorded,Age'), {
    date: 0,
    dateTo: 1,
    time: 2,
    type: 3,
    whatHappened: 4,
    recordedBy: 5,
    recordedOn: 6,
    age: 7,
  });
  assert.deepEqual(
    mapOf(
      'Child Unique ID,Child Name,Family ID,DOB,EventDate,Child seen (Y/N),Seen alone,Voice of the child,Social worker,Team',
    ),
    {
      child: 0,
      childName: 1,
      family: 2,
      birth: 3,
      date: 4,
      seen: 5,
      seenAlone: 6,
      said: 7,
      worker: 8,
      team: 9,
    },
  );
});

test('headings of decisions are understood', () => {
  assert.deepEqual(mapOf('date,type,decision,decision by,reason for decision'), {
    date: 0,
    type: 1,
    outcome: 2,
    decidedBy: 3,
    rationale: 4,
  });
});

test('headings of referrals are understood', () => {
  assert.deepEqual(mapOf('Client ID,Date of referral,Referral source,Significant events,Action/Outcome'), {
    child: 0,
    date: 1,
    agency: 2,
    whatHappened: 3,
    action: 4,
  });
});

test('headings of event logs are understood', () => {
  const map = mapOf('case:concept:name,concept:name,time:timestamp,org:resource');
  assert.deepEqual(map, { child: 0, type: 1, date: 2, worker: 3 });
});

test('an event column beside details says what type it is', () => {
  assert.deepEqual(mapOf('Date,Event,Details'), { date: 0, type: 1, whatHappened: 2 });
});

test('the host’s choice wins, by position, by heading or by saying that there is none', () => {
  const headings = ['When', 'Thing', 'Words', 'Source'];
  const { map, unmapped } = guessColumnMap(headings, { type: 'Thing', whatHappened: 2, agency: null });
  assert.deepEqual(map, { date: 0, type: 1, whatHappened: 2 });
  assert.deepEqual(unmapped, [3]);
});

test('two columns that are as sure are told, and the first is taken', () => {
  const { map, ambiguous, unmapped } = guessColumnMap(['Date', 'Event date', 'Details']);
  assert.deepEqual(map, { date: 0, whatHappened: 2 });
  assert.deepEqual(ambiguous, [{ field: 'date', columns: [0, 1] }]);
  assert.deepEqual(unmapped, [1]);
});

test('headings that objects have of their own are ordinary headings', () => {
  const { map, unmapped } = guessColumnMap(['__proto__', 'constructor', 'Date', 'toString', 'Event']);
  assert.deepEqual(map, { date: 2, whatHappened: 4 });
  assert.deepEqual(unmapped, [0, 1, 3]);
  assert.equal(Object.getPrototypeOf(map), Object.prototype);
});

test('hostile headings cost time in proportion to their length', () => {
  for (const part of ['a', ' ', '(', 'date ', 'of event ', 'child ', 'A', 'aA']) {
    const heading = part.repeat(100_000 / part.length);
    const start = process.cpuUsage();
    guessColumnMap([heading, 'Date']);
    const { user, system } = process.cpuUsage(start);
    assert.ok(user + system < 50_000, `${JSON.stringify(part)} took ${user + system} microseconds`);
  }
});

test('columns are named as a spreadsheet names them', () => {
  assert.deepEqual(
    [0, 25, 26, 701, 702, 16_383].map((column) => columnName(column)),
    ['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD'],
  );
  assert.equal(columnName(3, 'date'), 'D date');
});
