import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { caseEvent, dayNumber, noDate, onDay, type CaseEvent, type PartialDate } from '@case-journey/core';
import { chronologyList, daysOf } from '@case-journey/layout';

function event(id: string, date: PartialDate | string, fields: Partial<CaseEvent> = {}): CaseEvent {
  return caseEvent({
    id,
    type: 'note',
    date: typeof date === 'string' ? onDay(date) : date,
    children: [{ childId: 'child-a', onRecord: 'yes' }],
    ...fields,
  });
}

const before2011: PartialDate = {
  text: 'before 2011',
  earliest: null,
  latest: '2010-12-31',
  precision: 'year',
  bound: 'before',
  approximate: false,
  uncertain: false,
};

describe('chronologyList', () => {
  it('puts events under their years, oldest first, whatever order they came in', () => {
    const list = chronologyList([
      event('c', '2012-01-01'),
      event('a', '2010-05-01'),
      event('b', '2010-06-01'),
    ]);
    assert.deepEqual(
      list.years.map(({ year, rows }) => [year, rows.map((row) => row.event.id)]),
      [
        [2010, ['a', 'b']],
        [2012, ['c']],
      ],
    );
  });

  it('turns years, days and the order within a day round for newest first', () => {
    const list = chronologyList(
      [event('a', '2010-05-01'), event('b', '2010-05-01'), event('c', '2012-01-01')],
      {
        order: 'newest-first',
      },
    );
    assert.deepEqual(
      list.years.flatMap(({ rows }) => rows.map((row) => row.event.id)),
      ['c', 'b', 'a'],
    );
  });

  it('keeps events without a usable date, after the years in either order', () => {
    for (const order of ['oldest-first', 'newest-first'] as const) {
      const list = chronologyList([event('lost', noDate('September 2103')), event('a', '2010-05-01')], {
        order,
      });
      assert.deepEqual(
        [list.years.length, list.undated.map((row) => row.event.id), list.undated[0]?.position, list.count],
        [1, ['lost'], 2, 2],
      );
    }
  });

  it('puts "before 2011" into 2010, after its last day', () => {
    const list = chronologyList([
      event('early', before2011),
      event('last', '2010-12-31'),
      event('new', '2011-01-01'),
    ]);
    assert.deepEqual(
      list.years.map(({ year, rows }) => [year, rows.map((row) => row.event.id)]),
      [
        [2010, ['last', 'early']],
        [2011, ['new']],
      ],
    );
  });

  it('shows every event of a child exactly once and none of another child', () => {
    const other = event('other', '2010-01-01', { children: [{ childId: 'child-b', onRecord: 'yes' }] });
    const shared = event('shared', '2010-01-02', {
      children: [
        { childId: 'child-b', onRecord: 'yes' },
        { childId: 'child-a', onRecord: 'no' },
      ],
    });
    const list = chronologyList([other, shared, event('own', '2010-01-03')], { childId: 'child-a' });
    assert.deepEqual(
      list.years.flatMap(({ rows }) => rows.map((row) => [row.position, row.event.id])),
      [
        [1, 'shared'],
        [2, 'own'],
      ],
    );
  });

  it('says how many days after the event it was recorded, from its last possible day', () => {
    const [late, unknown] = chronologyList([
      event('a', '2010-05-01', { recordedOn: '2010-06-11' }),
      event('b', '2010-05-02'),
    ]).years[0]!.rows;
    assert.deepEqual([late?.recordedAfter, unknown?.recordedAfter], [41, null]);
  });

  it('is empty without events', () => {
    assert.deepEqual(chronologyList([]), {
      years: [],
      gapsAfter: [],
      undated: [],
      columns: { effect: false, decision: false },
      count: 0,
    });
  });

  it('puts each gap between the rows around it, above a year where it crosses into one, in either order', () => {
    const gap = (from: string, to: string) => ({ from: dayNumber(from), to: dayNumber(to) });
    const within = gap('2010-02-02', '2010-11-30');
    const across = gap('2010-12-02', '2012-02-28');
    const after = gap('2012-03-02', '2013-06-07');
    const events = [event('a', '2010-02-01'), event('b', '2010-12-01'), event('c', '2012-03-01')];
    const told = (order: 'oldest-first' | 'newest-first'): unknown[] => {
      const { years, gapsAfter } = chronologyList(events, { order, gaps: [within, across, after] });
      return [
        ...years.flatMap(({ gapsBefore, rows }) => [
          ...gapsBefore,
          ...rows.flatMap((row) => [...row.gapsBefore, row.event.id]),
        ]),
        ...gapsAfter,
      ];
    };
    assert.deepEqual(told('oldest-first'), ['a', within, 'b', across, 'c', after]);
    assert.deepEqual(told('newest-first'), [after, 'c', across, 'b', within, 'a']);
  });
});

describe('daysOf', () => {
  it('spans from the first date to the one that can be last, and counts what has no usable date', () => {
    const latest = onDay('2012-03-04');
    const events = [event('b', latest), event('a', before2011), event('c', noDate('September 2103'))];
    assert.deepEqual(daysOf(events), { first: before2011, last: latest, undated: 1 });
    assert.deepEqual(daysOf([]), { first: null, last: null, undated: 0 });
  });
});
