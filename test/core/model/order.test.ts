import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  caseEvent,
  compareEvents,
  inOrder,
  noDate,
  onDay,
  readDate,
  VOCABULARY,
  type CaseEvent,
} from '@case-journey/core';

function event(id: string, date: string, fields: Partial<CaseEvent> = {}): CaseEvent {
  const read = readDate(date, { asAt: '2013-06-07' }).date;
  return caseEvent({ id, type: 'note', date: date === '' ? noDate('') : read, children: [], ...fields });
}

const ids = (events: readonly CaseEvent[]): string[] => inOrder(events).map(({ id }) => id);

describe('the order of events', () => {
  it('puts "before" just before the day, "after" just after it, and no date last', () => {
    const events = [
      event('none', ''),
      event('after', 'after 14/06/2012'),
      event('on', '14/06/2012'),
      event('before', 'before 14/06/2012'),
      event('day before', '13/06/2012'),
      event('day after', '15/06/2012'),
    ];
    assert.deepEqual(ids(events), ['day before', 'before', 'on', 'after', 'day after', 'none']);
  });

  it('puts a day before the month that starts with it', () => {
    assert.deepEqual(ids([event('month', 'March 2010'), event('day', '01/03/2010')]), ['day', 'month']);
  });

  it('goes by clock time, then declared sequence, then the kind of event, then id', () => {
    const at = (id: string, clock: string): CaseEvent =>
      event(id, '', { date: { ...onDay('2010-03-01'), time: { clock } } });
    assert.deepEqual(ids([at('b', '14:05'), at('a', '14:06'), event('c', '01/03/2010')]), ['c', 'b', 'a']);
    const day = '01/03/2010';
    assert.deepEqual(ids([event('x', day, { sequence: 2 }), event('y', day, { sequence: 1 })]), ['y', 'x']);
    const kinds = [
      event('4', day, { type: 'closure' }),
      event('3', day, { type: 'referral' }),
      event('2', day, { type: 'contact-decision' }),
      event('1', day, { type: 'contact' }),
      event('0', day, { type: 'incident' }),
    ];
    assert.deepEqual(ids(kinds), ['0', '1', '2', '3', '4']);
  });

  it('is total, and the same whatever order the events came in', () => {
    const days = ['', '2010', 'March 2010', '01/03/2010', 'before 01/03/2010', 'after 2009', 'w/c 1/3/2010'];
    const anyEvent = fc
      .record({
        id: fc.nat(30),
        day: fc.constantFrom(...days),
        type: fc.constantFrom(...VOCABULARY.map(({ type }) => type)),
      })
      .map(({ id, day, type }) => event(`${String(id)}-${day}-${type}`, day, { type }));
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 12 }), fc.nat(), (events, seed) => {
        const shuffled = events
          .map((each, index) => ({ each, at: (index * 7919 + seed) % 104729 }))
          .sort((a, b) => a.at - b.at);
        assert.deepEqual(ids(shuffled.map(({ each }) => each)), ids(events));
      }),
      { seed: 1, numRuns: 300 },
    );
    fc.assert(
      fc.property(anyEvent, anyEvent, anyEvent, (a, b, c) => {
        assert.equal(Math.sign(compareEvents(a, b)), -Math.sign(compareEvents(b, a)) + 0);
        if (compareEvents(a, b) <= 0 && compareEvents(b, c) <= 0) assert.ok(compareEvents(a, c) <= 0);
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  it('is the order of its comparison, whatever dates there are', () => {
    const texts = [
      '',
      'before 14/06/2012',
      'after 14/06/2012',
      '14/06/2012',
      'June 2012',
      '2012',
      '31/02/2012',
      'c. 2009',
    ];
    const odd = { ...onDay('2012-06-14'), earliest: 'no day', latest: '2012-06-14' };
    const any = fc.record({
      id: fc.string(),
      text: fc.constantFrom(...texts),
      type: fc.constantFrom(...VOCABULARY.map(({ type }) => type)),
      odd: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 40 }), (made) => {
        const events = made.map(({ id, text, type, odd: isOdd }) =>
          event(id, text, { type, ...(isOdd ? { date: odd } : {}) }),
        );
        assert.deepEqual(inOrder(events), [...events].sort(compareEvents));
      }),
    );
  });
});
