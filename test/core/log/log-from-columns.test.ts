import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  caseEvent,
  columnsFromEvents,
  eventsOfCase,
  logFromColumns,
  onDay,
  type EventLog,
} from '@case-journey/core';
import fc from 'fast-check';
import { anyRows, columnsOf, logOf, SEEDED, type Row } from './log-of.js';

function told(log: EventLog): Record<string, string> {
  return Object.fromEntries(
    log.cases.map((name, at) => [
      name,
      Array.from(
        log.activity.subarray(log.starts[at], log.starts[at + 1]),
        (activity) => log.activities[activity],
      ).join(' '),
    ]),
  );
}

describe('logFromColumns', () => {
  it('orders the events of each case by time, whatever the order of the rows', () => {
    const log = logOf([
      ['x', 'closure', '2010-03-05'],
      ['y', 'contact', '2010-01-02'],
      ['x', 'contact', '2010-01-01'],
      ['y', 'referral', '2010-01-03'],
      ['x', 'referral', '2010-01-04'],
    ]);
    assert.deepEqual(told(log), { x: 'contact referral closure', y: 'contact referral' });
    assert.equal(log.order.outOfOrderCases, 1);
  });

  it('keeps the order of the source within one time, and counts where time does not tell', () => {
    const log = logOf([
      ['x', 'b', '2010-01-01'],
      ['x', 'a', '2010-01-01'],
      ['x', 'c', '2010-01-02'],
      ['y', 'a', '2010-01-01'],
    ]);
    assert.deepEqual(told(log), { x: 'b a c', y: 'a' });
    assert.deepEqual(log.order, {
      ties: 'source',
      tiedCases: 1,
      tiedEvents: 2,
      outOfOrderCases: 0,
      dayOnlyEvents: 0,
      impreciseEvents: 0,
    });
  });

  it('orders one day by the vocabulary, then by name, where the source has no order of its own', () => {
    const rows: Row[] = [
      ['x', 'zebra', '2010-01-01'],
      ['x', 'closure', '2010-01-01'],
      ['x', 'apple', '2010-01-01'],
      ['x', 'contact', '2010-01-01'],
      ['x', 'referral', '2010-01-01'],
    ];
    const log = logOf(rows, { ties: 'activity' });
    assert.deepEqual(told(log), { x: 'contact referral closure apple zebra' });
    const declared = logOf(rows, { ties: 'activity', activityOrder: ['zebra', 'closure'] });
    assert.deepEqual(told(declared), { x: 'zebra closure contact referral apple' });
  });

  it('leaves out what did not happen and what has no date, and counts both', () => {
    const child = { childId: 'x', onRecord: 'yes' as const };
    const events = [
      caseEvent({ id: '1', type: 'visit', date: onDay('2010-01-02'), children: [child] }),
      caseEvent({
        id: '2',
        type: 'visit',
        occurrence: 'planned',
        date: onDay('2010-01-03'),
        children: [child],
      }),
      caseEvent({
        id: '3',
        type: 'visit',
        date: { ...onDay('2010-01-01'), earliest: null, latest: null, precision: 'none' },
        children: [child],
      }),
    ];
    const log = logFromColumns(columnsFromEvents(events));
    assert.deepEqual([log.events, log.left], [1, { undated: 1, notHappened: 1 }]);
  });

  it('puts an event of which only the day is known at the start of its day, and counts it', () => {
    const log = logOf([
      ['x', 'b', Date.UTC(2010, 0, 1, 9)],
      ['x', 'a', '2010-01-01'],
    ]);
    assert.deepEqual([told(log), log.order.dayOnlyEvents, log.unit], [{ x: 'a b' }, 1, 'millisecond']);
  });

  it('sorts a long case that is out of order', () => {
    const rows = Array.from({ length: 500 }, (_, at): Row => ['x', 'a', ((at * 7919) % 500) * 1000]);
    const { time } = logOf(rows);
    assert.deepEqual(
      [...time],
      Array.from({ length: 500 }, (_, at) => at * 1000),
    );
  });

  it('gives the same log for rows in any order that keep their place in the source', () => {
    fc.assert(
      fc.property(
        anyRows('days').chain((rows) =>
          fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows.keys()], { minLength: rows.length })),
        ),
        fc.constantFrom('source' as const, 'activity' as const),
        ([rows, places], ties) => {
          const columns = columnsOf(places.map((place) => rows[place]!));
          const shuffled = logFromColumns({ ...columns, event: Int32Array.from(places) }, { ties });
          const plain = logOf(rows, { ties });
          assert.deepEqual(sorted(told(shuffled)), sorted(told(plain)));
          assert.deepEqual(shuffled.order, plain.order);
        },
      ),
      SEEDED,
    );
  });

  it('keeps cases without events apart: they have no events', () => {
    const log = logFromColumns({ ...columnsOf([['x', 'a', '2010-01-01']]), children: ['x', 'empty'] });
    assert.deepEqual([eventsOfCase(log, 0), eventsOfCase(log, 1)], [1, 0]);
  });

  it('needs 18 bytes an event and 4 a case', () => {
    const { activity, time, day, row, starts, events, cases } = logOf([
      ['x', 'a', '2010-01-01'],
      ['y', 'a', '2010-01-01'],
    ]);
    const bytes = activity.byteLength + time.byteLength + day.byteLength + row.byteLength;
    assert.deepEqual([bytes / events, starts.byteLength], [18, 4 * (cases.length + 1)]);
  });
});

function sorted(of: Record<string, string>): [string, string][] {
  return Object.entries(of).sort(([a], [b]) => (a < b ? -1 : 1));
}
