import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  onDay,
  propose,
  proposalSentence,
  VOCABULARY,
  type CaseEvent,
  type EventType,
} from '@case-journey/core';
import { decided, made, ofChild } from './made-events.js';

function told(events: readonly CaseEvent[], options: Parameters<typeof propose>[1]): string[] {
  const { proposals, notProposed } = propose(events, options);
  return [
    ...proposals.map((one) => `${one.level}: ${proposalSentence(one)}`),
    ...notProposed.map((one) => `-: ${proposalSentence(one)}`),
  ];
}

describe('the purpose of a chronology', () => {
  const old = made('management-decision', '2011-03-30');
  const limit = made('management-decision', '2011-03-31');
  const COURT = { purpose: 'court', asAt: '2013-03-31' };

  it('lowers for court everyday decisions more than two years old, and says so', () => {
    assert.deepEqual(told([old, limit], COURT), [
      'supporting: Management decision: a manager decided what happens next. More than 2 years old: less weight for this purpose.',
      'significant: Management decision: a manager decided what happens next.',
    ]);
  });

  it('lowers for court what was decided at meetings, reviews and in services', () => {
    const everyday = [
      made('looked-after-review', '2009-01-01'),
      made('early-help-start', '2009-01-02'),
      made('meeting', '2009-01-03', decided('NFA')),
      made('visit', '2009-01-04', decided('NFA')),
    ];
    assert.deepEqual(
      propose(everyday, COURT).proposals.map(({ level }) => level),
      ['supporting', 'supporting', 'supporting', 'supporting'],
    );
  });

  it('lowers for court no other thing, however old', () => {
    const types: readonly EventType[] = VOCABULARY.map(({ type }) => type).filter(
      (type) =>
        !['management-decision', 'looked-after-review'].includes(type) && !type.startsWith('early-help'),
    );
    const events = types.map((type) => made(type, '2001-01-01'));
    assert.deepEqual(told(events, COURT), told(events, {}));
  });

  it('lowers for court nothing in which the child is heard, not seen, or better or worse for it', () => {
    const events = [
      made('looked-after-review', '2001-01-01', ofChild({ said: 'I want to stay.' })),
      made('management-decision', '2001-01-02', ofChild({ seen: 'no' })),
      made('early-help-end', '2001-01-03', ofChild({ impact: { polarity: 'positive', text: 'Sleeps.' } })),
      made('looked-after-review', '2001-01-04', { occurrence: 'did-not-happen' }),
      made('early-help-start', '2001-01-05', { end: { open: 'known' } }),
    ];
    assert.deepEqual(told(events, COURT), told(events, {}));
  });

  it('lowers nothing without a day of judgement, without a date, or where the host says so', () => {
    assert.deepEqual(
      told([old], { purpose: 'court' }).map((line) => line.slice(0, 3)),
      ['sig'],
    );
    const options = { ...COURT, config: { olderThanYears: null } };
    assert.equal(propose([old], options).proposals[0]?.level, 'significant');
  });

  it('keeps a pattern that reaches into the two years', () => {
    const events = ['2010-12-01', '2011-03-01', '2011-06-01'].map((day) => made('missing', day));
    assert.equal(
      propose(events, { purpose: 'court', asAt: '2013-03-31' }).proposals[0]?.level,
      'significant',
    );
  });

  it('raises for a transfer who held the work', () => {
    const change = made('worker-change', '2012-03-01');
    assert.equal(propose([change], { purpose: 'transfer' }).proposals[0]?.level, 'significant');
    assert.equal(propose([change], { purpose: 'our own words' }).proposals[0]?.level, 'supporting');
  });
});

describe('the configuration of significance', () => {
  it('includes what guidance differs on as supporting, or omits it and says why', () => {
    const events = [made('allocation', '2012-03-01')];
    assert.deepEqual(told(events, {}), [
      'supporting: Allocated to a worker: a decision on who is responsible.',
    ]);
    assert.deepEqual(told(events, { config: { unsure: 'omit' } }), [
      '-: Allocated to a worker: a decision on who is responsible. Guidance differs on such records: left out here, kept in the record.',
    ]);
  });

  it('never omits for that reason what is recorded of the child', () => {
    const events = [made('goal', '2012-03-01', ofChild({ said: 'I want to swim.' }))];
    assert.deepEqual(told(events, { config: { unsure: 'omit' } }), [
      'significant: Goal: the child’s own words are recorded.',
    ]);
  });

  it('gives rules other levels by name', () => {
    const config = { levels: { move: 'key', closure: 'leave-out' } } as const;
    assert.deepEqual(told([made('move', '2012-03-01'), made('closure', '2012-03-02')], { config }), [
      'key: Move of home: changes where the child lives.',
      '-: Closed: the decision to end social care’s involvement. Left out for this purpose, kept in the record.',
    ]);
  });

  it('leaves out what lies wholly outside the scope', () => {
    const config = { scope: { from: '2012-01-01', to: '2012-12-31' } };
    const year = { ...onDay('2011-06-01', '2011-2012'), latest: '2012-06-01', precision: 'range' as const };
    const events = [
      made('move', '2011-12-31'),
      made('move', '2012-01-01'),
      made('move', '2012-12-31'),
      made('move', '2013-01-01'),
      made('birth', '2011-06-01', { date: year }),
    ];
    const { proposals, notProposed } = propose(events, { config });
    assert.equal(proposals.length, 3);
    assert.deepEqual(
      notProposed.map(({ eventIds, rule }) => [eventIds[0]?.slice(0, 15), rule]),
      [
        ['move/2011-12-31', 'out-of-scope'],
        ['move/2013-01-01', 'out-of-scope'],
      ],
    );
  });
});
