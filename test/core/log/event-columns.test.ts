import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  caseEvent,
  columnsBuilder,
  columnsFromEvents,
  dayNumber,
  dictionary,
  FLAG,
  NO_DAY,
  NO_EPISODE,
  noDate,
  onDay,
  PRECISIONS,
  readDate,
} from '@case-journey/core';

describe('columnsFromEvents', () => {
  it('gives one row for each event and child, with the facts as numbers', () => {
    const columns = columnsFromEvents([
      caseEvent({
        id: '1',
        type: 'visit',
        date: readDate('before 14/06/2012', { asAt: '2013-06-07' }).date,
        children: [
          { childId: 'a', onRecord: 'yes', seen: 'no', episodeId: 'e1' },
          { childId: 'b', onRecord: 'yes', seen: 'yes' },
        ],
        source: { agency: 'School', role: null, documentRef: null, recordedBy: null },
      }),
      caseEvent({
        id: '2',
        type: 'referral',
        date: noDate(''),
        children: [{ childId: 'a', onRecord: 'yes' }],
      }),
    ]);
    assert.equal(columns.length, 3);
    assert.deepEqual([...columns.day], [dayNumber('2012-06-13'), dayNumber('2012-06-13'), NO_DAY]);
    assert.deepEqual([...columns.lastDay], [dayNumber('2012-06-13'), dayNumber('2012-06-13'), NO_DAY]);
    assert.deepEqual(
      [...columns.child].map((at) => columns.children[at]),
      ['a', 'b', 'a'],
    );
    assert.deepEqual(
      [...columns.type].map((at) => columns.types[at]),
      ['visit', 'visit', 'referral'],
    );
    assert.deepEqual([...columns.episode], [0, NO_EPISODE, NO_EPISODE]);
    assert.deepEqual([...(columns.event ?? [])], [0, 0, 1]);
    assert.equal(columns.flags[0]! & FLAG.notSeen, FLAG.notSeen);
    assert.equal(columns.flags[0]! & FLAG.openStart, FLAG.openStart);
    assert.equal(columns.flags[1]! & FLAG.notSeen, 0);
    assert.equal(
      columns.flags[2]! & (FLAG.noSource | FLAG.openStart | FLAG.openEnd),
      FLAG.noSource | FLAG.openStart | FLAG.openEnd,
    );
    assert.equal(PRECISIONS[columns.precision[2]!], 'none');
  });

  it('takes at most 20 bytes a row for the columns that engines need', () => {
    const columns = columnsFromEvents([
      caseEvent({
        id: '1',
        type: 'note',
        date: onDay('2010-01-01'),
        children: [{ childId: 'a', onRecord: 'yes' }],
      }),
    ]);
    const needed = [
      columns.day,
      columns.lastDay,
      columns.type,
      columns.child,
      columns.episode,
      columns.precision,
      columns.flags,
    ];
    assert.equal(
      needed.reduce((bytes, { BYTES_PER_ELEMENT }) => bytes + BYTES_PER_ELEMENT, 0),
      20,
    );
  });

  it('keeps every row when the arrays have to grow', () => {
    const builder = columnsBuilder(1);
    for (let i = 0; i < 1000; i += 1) builder.addNumbers(i, i, 0, i % 7, -1, 0, 0, i);
    const { length, day, event } = builder.finish();
    assert.equal(length, 1000);
    assert.ok(day.every((value, at) => value === at) && event?.every((value, at) => value === at));
  });
});

describe('dictionary', () => {
  it('takes any text, names of the language’s own included', () => {
    const { intern, texts } = dictionary();
    const names = ['__proto__', 'constructor', 'toString', '', 'NA', 'a,b'];
    assert.deepEqual(names.map(intern), [0, 1, 2, 3, 4, 5]);
    assert.deepEqual(names.map(intern), [0, 1, 2, 3, 4, 5]);
    assert.deepEqual(texts, names);
  });
});
