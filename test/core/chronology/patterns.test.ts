import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  noDate,
  propose,
  proposalSentence,
  readCode,
  type CaseEvent,
  type EventType,
} from '@case-journey/core';
import { decided, made, ofChild } from './made-events.js';

function on(type: EventType, days: readonly string[], fields: Partial<CaseEvent> = {}): CaseEvent[] {
  return days.map((day) => made(type, day, fields));
}

function sentences(
  events: readonly CaseEvent[],
  ...more: readonly Parameters<typeof propose>[1][]
): string[] {
  return propose(events, more[0]).proposals.map((one) => `${one.level}: ${proposalSentence(one)}`);
}

describe('patterns', () => {
  it('make one proposal of three alike within twelve months, with how many and from when to when', () => {
    const events = on('missed-appointment', ['2012-03-03', '2012-08-20', '2013-01-09']);
    const { proposals } = propose(events);
    assert.deepEqual(proposals, [
      {
        eventIds: events.map(({ id }) => id),
        level: 'significant',
        tests: ['wellbeing', 'pattern', 'expected'],
        rule: 'repeated-missed-appointments',
        params: [
          ['count', 3],
          ['first', '2012-03-03'],
          ['last', '2013-01-09'],
          ['months', 12],
        ],
      },
    ]);
    assert.equal(
      proposalSentence(proposals[0]!),
      '3 missed appointments within 12 months: 3 March 2012 to 9 January 2013.',
    );
  });

  it('need three: two alike are two proposals', () => {
    assert.equal(propose(on('missing', ['2012-03-03', '2012-08-20'])).proposals.length, 2);
  });

  it('count to the same day a year later, and not one day more', () => {
    assert.equal(propose(on('missing', ['2012-03-03', '2012-08-20', '2013-03-03'])).proposals.length, 1);
    assert.equal(propose(on('missing', ['2012-03-03', '2012-08-20', '2013-03-04'])).proposals.length, 3);
    assert.equal(propose(on('missing', ['2012-02-29', '2012-08-20', '2013-02-28'])).proposals.length, 1);
    assert.equal(propose(on('missing', ['2012-02-29', '2012-08-20', '2013-03-01'])).proposals.length, 3);
  });

  it('need three different days: one event recorded three times is no pattern', () => {
    const events = on('domestic-abuse', ['2012-03-03', '2012-03-03', '2012-03-03']);
    assert.deepEqual(sentences(events), [
      'significant: Domestic abuse: 3 records of 3 March 2012 may tell of the same event.',
    ]);
  });

  it('say when records have the same day', () => {
    assert.deepEqual(sentences(on('injury', ['2012-03-03', '2012-03-03', '2012-05-03', '2012-07-03'])), [
      'significant: 4 injuries within 12 months: 3 March 2012 to 3 July 2012. 1 has the same date as another and may be a duplicate.',
    ]);
  });

  it('are key where they come closer together', () => {
    assert.deepEqual(
      sentences(on('domestic-abuse', ['2012-01-01', '2012-05-01', '2012-07-01', '2012-07-20'])),
      [
        'key: 4 records of domestic abuse within 12 months: 1 January 2012 to 20 July 2012. They come closer together.',
      ],
    );
    assert.deepEqual(
      sentences(on('domestic-abuse', ['2012-01-01', '2012-01-20', '2012-05-01', '2012-09-01'])),
      ['significant: 4 records of domestic abuse within 12 months: 1 January 2012 to 1 September 2012.'],
    );
  });

  it('do not say that three come closer together: two intervals show nothing', () => {
    assert.doesNotMatch(sentences(on('missing', ['2012-01-01', '2012-08-01', '2012-08-02']))[0]!, /closer/);
  });

  it('are cut into stretches of twelve months, and what is left over stays with the last', () => {
    const days = ['2010-01-01', '2010-05-01', '2010-09-01', '2010-12-01', '2011-03-01', '2011-06-01'];
    assert.deepEqual(sentences(on('neglect-sign', days)), [
      'significant: 6 signs of neglect from 1 January 2010 to 1 June 2011, 4 of them in the busiest 12 months.',
    ]);
    assert.equal(propose(on('neglect-sign', [...days, '2011-09-01'])).proposals.length, 2);
  });

  it('leave alone what lies outside every window', () => {
    const events = on('missing', ['2009-01-01', '2012-01-01', '2012-02-01', '2012-03-01', '2015-01-01']);
    assert.deepEqual(
      propose(events).proposals.map(({ eventIds }) => eventIds.length),
      [1, 3, 1],
    );
  });

  it('are sought in ordinary records too', () => {
    const unseen = on('visit', ['2012-01-10', '2012-02-10'], ofChild({ seen: 'no' }));
    const notMade = on('visit', ['2012-03-10'], { occurrence: 'did-not-happen' });
    const routine = on('visit', ['2012-01-20', '2012-02-20', '2012-03-20'], ofChild({ seen: 'yes' }));
    const { proposals, notProposed } = propose([...routine, ...unseen, ...notMade]);
    assert.equal(
      proposalSentence(proposals[0]!),
      '3 times when the child was not seen within 12 months: 10 January 2012 to 10 March 2012.',
    );
    assert.deepEqual(
      proposals[0]?.eventIds,
      [...unseen, ...notMade].map(({ id }) => id),
    );
    assert.equal(notProposed.length, 3);
  });

  it('count calls only where they are coded so', () => {
    const coded = on('call', ['2012-01-10', '2012-02-10', '2012-03-10'], {
      codes: [['factors', readCode('factors', '3A')]],
    });
    const told = on('call', ['2012-01-11', '2012-02-11', '2012-03-11'], {
      whatHappened: 'Domestic abuse again.',
    });
    assert.deepEqual(sentences([...coded, ...told]), [
      'significant: 3 records of domestic abuse within 12 months: 10 January 2012 to 10 March 2012.',
    ]);
  });

  it('find contacts and referrals with no further action, at the level of the highest', () => {
    const events = [
      made('contact', '2012-01-10', decided('NFA')),
      made('contact-decision', '2012-04-10', decided('NFA')),
      made('referral', '2012-09-10', decided('NFA')),
    ];
    assert.deepEqual(sentences(events), [
      'key: 3 contacts or referrals with no further action within 12 months: 10 January 2012 to 10 September 2012.',
    ]);
  });

  it('do not count attendance that was good for the child', () => {
    const good = ofChild({ impact: { polarity: 'positive', text: 'Every day.' } });
    assert.equal(
      propose(on('attendance', ['2012-01-10', '2012-03-10', '2012-05-10'], good)).proposals.length,
      3,
    );
    assert.equal(propose(on('attendance', ['2012-01-10', '2012-03-10', '2012-05-10'])).proposals.length, 1);
  });

  it('count for each child: one event on three siblings’ records is no pattern', () => {
    const events = ['a', 'b', 'c'].flatMap((childId, i) =>
      on('missing', [`2012-03-0${i + 1}`], { children: [{ childId, onRecord: 'yes' }] }),
    );
    assert.equal(propose(events).proposals.length, 3);
  });

  it('join what siblings share', () => {
    const both = {
      children: [
        { childId: 'a', onRecord: 'yes' as const },
        { childId: 'b', onRecord: 'yes' as const },
      ],
    };
    const events = [
      ...on('missing', ['2012-01-01']),
      ...on('missing', ['2012-02-01', '2012-03-01'], both),
      ...on('missing', ['2012-04-01'], { children: [{ childId: 'b', onRecord: 'yes' }] }),
    ];
    assert.equal(propose(events).proposals[0]?.eventIds.length, 4);
    assert.equal(propose(events, { childId: 'a' }).proposals[0]?.eventIds.length, 3);
  });

  it('leave out events without a date or with one unbounded side', () => {
    const events = on('missing', ['2012-01-01', '2012-02-01']);
    assert.equal(
      propose([...events, made('missing', '2012-03-01', { date: noDate('?') })]).proposals.length,
      3,
    );
  });

  it('can be asked for in other numbers, or not at all', () => {
    const events = on('missing', ['2012-01-01', '2012-02-01']);
    assert.deepEqual(sentences(events, { config: { pattern: { count: 2, months: 3 } } }), [
      'significant: 2 times when the child was missing within 3 months: 1 January 2012 to 1 February 2012.',
    ]);
    const three = on('missing', ['2012-01-01', '2012-02-01', '2012-03-01']);
    assert.equal(
      propose(three, { config: { levels: { 'repeated-missing': 'leave-out' } } }).proposals.length,
      3,
    );
  });
});

describe('possible duplicates', () => {
  const abuse = (fields: Partial<CaseEvent> = {}): CaseEvent => made('domestic-abuse', '2012-03-01', fields);

  it('become one proposal', () => {
    const { proposals } = propose([
      abuse({ source: { agency: 'Police', role: null, documentRef: null, recordedBy: null } }),
      abuse(),
    ]);
    assert.equal(proposals[0]?.rule, 'possible-duplicate');
    assert.equal(proposals.length, 1);
    assert.equal(
      proposalSentence(proposals[0]),
      'Domestic abuse: 2 records of 1 March 2012 may tell of the same event.',
    );
  });

  const not: readonly (readonly [string, CaseEvent])[] = [
    ['another day', made('domestic-abuse', '2012-03-02')],
    ['another type', made('missing', '2012-03-01')],
    ['another child', abuse({ children: [{ childId: 'b', onRecord: 'yes' }] })],
    ['other people', abuse({ people: [{ label: 'Adult B', role: 'believed source of harm' }] })],
    ['a planned one', abuse({ occurrence: 'planned' })],
  ];
  for (const [what, other] of not) {
    it(`are not ${what}`, () => {
      assert.equal(propose([abuse(), other]).proposals.length, 2);
    });
  }

  it('are not two kinds that are not known', () => {
    const called = (raw: string): CaseEvent =>
      made('note', '2012-03-01', { values: [{ field: 'type', raw, value: null }] });
    assert.equal(propose([called('Wombat'), called('Quokka')]).proposals.length, 2);
    assert.equal(propose([called('Wombat'), called('Wombat')]).proposals.length, 1);
  });

  it('are not at two clock times, nor known only to the month', () => {
    const at = (clock: string): CaseEvent => {
      const event = abuse();
      return { ...event, date: { ...event.date, time: { clock } } };
    };
    assert.equal(propose([at('09:00'), at('21:00')]).proposals.length, 2);
    assert.equal(propose([at('09:00'), abuse()]).proposals.length, 1);
    const month = { ...abuse().date, latest: '2012-03-31', precision: 'month' as const };
    assert.equal(propose([abuse({ date: month }), abuse({ date: month })]).proposals.length, 2);
  });
});
