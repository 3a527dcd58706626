import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  dayNumber,
  gaps,
  gapSentence,
  isoDay,
  knownThroughout,
  noDate,
  onDay,
  readDate,
  type CaseEvent,
  type Gap,
  type Known,
} from '@case-journey/core';
import { small } from '@case-journey/synthetic';
import { event } from '../../support/made-event.js';

const AS_AT = '2012-01-01';
const OPTIONS = { childId: 'a', asAt: AS_AT };

const told = (found: readonly Gap[]): string[] => found.map((gap) => gapSentence(gap));
const written = (text: string): Pick<CaseEvent, 'date'> => ({ date: readDate(text, { asAt: AS_AT }).date });

describe('gaps', () => {
  it('counts the whole days strictly between two events, and says how the child stood', () => {
    const events = [
      event('referral', '2010-03-03'),
      event('visit', '2010-06-28'),
      event('closure', '2010-07-01'),
      event('contact', '2010-10-26'),
      event('closure', '2011-12-31'),
    ];
    const [first] = gaps(events, OPTIONS);
    assert.deepEqual(first, {
      after: 'referral/2010-03-03',
      before: 'visit/2010-06-28',
      from: dayNumber('2010-03-04'),
      to: dayNumber('2010-06-27'),
      days: 116,
      state: 'open',
      status: 'open',
      allClosed: false,
      possible: 0,
    });
    assert.deepEqual(told(gaps(events, OPTIONS)), [
      '116 days with nothing recorded, between 3 March 2010 and 28 June 2010',
      'While not open to social care, 116 days with nothing recorded, between 1 July 2010 and 26 October 2010',
      'While not open to social care, 430 days with nothing recorded, between 26 October 2010 and 31 December 2011',
    ]);
  });

  it('calls days “not open” only where they are all the days from a closure to the next opening', () => {
    const before = [event('referral', '2010-01-01'), event('closure', '2010-01-08')];
    const after = [event('referral', '2010-10-26'), event('closure', '2011-12-31')];
    const routine = event('note', '2010-05-01');
    const until = { ...OPTIONS, longerThan: { closed: 90, open: 1000 } };
    assert.deepEqual(told(gaps([...before, ...after], until)), [
      'Not open to social care for 290 days, between 8 January 2010 and 26 October 2010',
    ]);
    assert.deepEqual(told(gaps([...before, routine, ...after], until)), [
      'While not open to social care, 112 days with nothing recorded, between 8 January 2010 and 1 May 2010',
      'While not open to social care, 177 days with nothing recorded, between 1 May 2010 and 26 October 2010',
    ]);
    assert.deepEqual(told(gaps([...before, routine], until)), [
      'While not open to social care, 112 days with nothing recorded, between 8 January 2010 and 1 May 2010',
      'While not open to social care, 610 days with nothing recorded, since 1 May 2010',
    ]);
    assert.deepEqual(told(gaps(before, until)), [
      'Not open to social care for 723 days, since 8 January 2010',
    ]);
  });

  it('does not call the days between a closure and early help all of the time that a child was not open', () => {
    const events = [
      event('referral', '2010-01-01'),
      event('closure', '2010-01-08'),
      event('early-help-start', '2010-06-01'),
    ];
    assert.equal(
      told(gaps(events, OPTIONS))[0],
      'While not open to social care, 143 days with nothing recorded, between 8 January 2010 and 1 June 2010',
    );
  });

  it('tells the days from the last event to the day of judging', () => {
    assert.deepEqual(told(gaps([event('closure', '2011-01-01')], OPTIONS)), [
      'Not open to social care for 365 days, since 1 January 2011',
    ]);
  });

  it('claims no day on which a record can fall', () => {
    const events = [
      event('referral', '2010-01-01'),
      event('note', 'b', written('March 2010')),
      event('visit', '2010-06-30'),
      event('note', 'c', written('2011')),
    ];
    assert.deepEqual(told(gaps(events, { ...OPTIONS, longerThan: { open: 1 } })), [
      '58 days with nothing recorded, between 1 January 2010 and 1 March 2010',
      '90 days with nothing recorded, between 31 March 2010 and 30 June 2010',
      '184 days with nothing recorded, between 30 June 2010 and 1 January 2011',
    ]);
  });

  it('counts a record with an end on its first and last days, not between them', () => {
    const events = [
      event('referral', '2010-01-01'),
      event('service-start', '2010-01-02', { end: onDay('2010-12-31') }),
    ];
    const [gap] = gaps(events, OPTIONS);
    assert.deepEqual(
      [gap?.days, gap?.after, gap?.before],
      [362, 'service-start/2010-01-02', 'service-start/2010-01-02'],
    );
  });

  it('says how many records without a full date may belong in a gap', () => {
    const events = [
      event('referral', '2010-01-01'),
      event('visit', '2010-07-01'),
      event('note', 'd', { date: noDate('?') }),
      event('note', 'e', written('before 20 January 2010')),
      event('note', 'f', written('after 20 January 2012')),
    ];
    const [first, second] = gaps(events, OPTIONS);
    assert.equal(first?.possible, 1);
    assert.equal(
      gapSentence(first),
      '162 days with nothing recorded, between 19 January 2010 and 1 July 2010; 1 record without a full date may belong here',
    );
    assert.equal(second?.possible, 1);
  });

  it('takes plans for the future for no record, and what did not happen for one', () => {
    const planned = event('visit', '2010-03-01', { occurrence: 'planned' });
    const missed = event('visit', '2010-03-01', { occurrence: 'did-not-happen' });
    const rest = [event('referral', '2010-01-01'), event('visit', '2010-05-01')];
    const until = { ...OPTIONS, asAt: '2010-05-01' };
    assert.equal(gaps([planned, ...rest], until).length, 1);
    assert.equal(gaps([missed, ...rest], until).length, 0);
  });

  it('is told from the length that is asked for, by status before state', () => {
    const events = [event('referral', '2010-01-01'), event('protection-plan-start', '2010-03-01')];
    const until = { ...OPTIONS, asAt: '2010-04-30' };
    const count = (longerThan: Record<string, number>): number =>
      gaps(events, { ...until, longerThan }).length;
    assert.deepEqual([count({}), count({ open: 57 }), count({ open: 57, 'protection-plan': 60 })], [0, 2, 1]);
  });

  it('cannot tell beyond what the source reaches', () => {
    const events = [event('closure', '2010-01-01')];
    const found = gaps(events, { ...OPTIONS, known: { from: null, to: '2010-12-31' } });
    assert.deepEqual(told(found), [
      'While not open to social care, 364 days with nothing recorded, since 1 January 2010',
      '366 days of which this source cannot tell, since 31 December 2010',
    ]);
  });

  it('cannot be told where it lies wholly before or after what the source reaches, and no longer than it is', () => {
    const events = [
      event('referral', '2010-01-01'),
      event('visit', '2010-06-01'),
      event('visit', '2011-12-31'),
    ];
    const untold = [
      '150 days of which this source cannot tell, between 1 January 2010 and 1 June 2010',
      '577 days of which this source cannot tell, between 1 June 2010 and 31 December 2011',
    ];
    assert.deepEqual(told(gaps(events, { ...OPTIONS, known: { from: '2011-12-31', to: null } })), untold);
    assert.deepEqual(told(gaps(events, { ...OPTIONS, known: { from: null, to: '2010-01-01' } })), untold);
  });

  it('is claimed only for days of which every source can speak', () => {
    const known = (from: string | null, to: string | null): Known => ({
      file: 'a.csv',
      what: 'all',
      from,
      to,
    });
    assert.deepEqual(knownThroughout([]), { from: null, to: null });
    assert.deepEqual(
      knownThroughout([
        known('2010-01-01', null),
        known('2011-01-01', '2012-01-01'),
        known(null, '2011-06-01'),
      ]),
      {
        from: '2011-01-01',
        to: '2011-06-01',
      },
    );
    const apart = knownThroughout([known(null, '2010-03-31'), known('2010-09-01', null)]);
    assert.deepEqual(told(gaps([event('closure', '2010-01-01')], { ...OPTIONS, known: apart })), [
      '730 days of which this source cannot tell, since 1 January 2010',
    ]);
  });

  it('stands between the last event of one day and the first of another, and before none to come', () => {
    const events = [
      event('visit', '2010-06-28'),
      event('incident', '2010-06-28'),
      event('closure', '2010-01-01'),
      event('referral', '2010-01-01'),
      event('visit', '2012-01-02'),
    ];
    assert.deepEqual(
      gaps(events, OPTIONS).map(({ after, before }) => [after, before]),
      [
        ['closure/2010-01-01', 'incident/2010-06-28'],
        ['visit/2010-06-28', null],
      ],
    );
  });

  it('never holds a day on which an event of the child can fall', () => {
    const { children, recordsOf, asAt } = small();
    let days = 0;
    for (const { id } of children) {
      const events = recordsOf(id);
      const found = gaps(events, { childId: id, asAt, longerThan: { open: 0, closed: 0, 'no-referral': 0 } });
      const empty = new Set(
        found.flatMap(({ from, days: count }) => Array.from({ length: count }, (_, i) => from + i)),
      );
      days += empty.size;
      for (const { date, occurrence } of events) {
        if (date.earliest === null || date.latest === null || occurrence === 'planned') continue;
        for (let day = dayNumber(date.earliest); day <= dayNumber(date.latest); day += 1) {
          assert.ok(!empty.has(day), isoDay(day));
        }
      }
      assert.equal(
        empty.size,
        found.reduce((sum, gap) => sum + gap.days, 0),
      );
    }
    assert.ok(days > 1000);
  });
});
