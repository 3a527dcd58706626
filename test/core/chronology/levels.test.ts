import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  accept,
  columnsFromEvents,
  leaveOut,
  levelColumn,
  levelsOf,
  newChronology,
  propose,
  VOCABULARY,
} from '@case-journey/core';
import { made, ofChild } from './made-events.js';

const EVENTS = [
  made('referral', '2012-03-01'),
  made('call', '2012-03-02'),
  made('move', '2012-03-03'),
  made('visit', '2012-03-04', ofChild({ seen: 'no' })),
];
const ACT = { by: 'Worker 1', at: '2012-04-01T09:00:00Z' };

describe('levelsOf', () => {
  it('gives every event the level that a rule proposes, or none', () => {
    assert.deepEqual(
      [...levelsOf(EVENTS).values()],
      [
        { level: 'key', decidedBy: 'rule', rule: 'referral' },
        { level: 'significant', decidedBy: 'rule', rule: 'move' },
        { level: 'significant', decidedBy: 'rule', rule: 'child-not-seen' },
        { level: null, decidedBy: 'rule', rule: 'routine-record' },
      ],
    );
  });

  it('lets a practitioner’s decision win', () => {
    const [referral, call, move] = EVENTS;
    const empty = newChronology({ childIds: ['a'], title: '', purpose: '', audience: '' });
    const one = accept(empty, propose([move!]).proposals[0]!, EVENTS, { ...ACT, level: 'key' });
    const two = leaveOut(one, [referral!.id, 'not in the record'], { reason: '', ...ACT });
    const levels = levelsOf(EVENTS, two);
    assert.equal(levels.size, EVENTS.length);
    assert.deepEqual(levels.get(move!.id), { level: 'key', decidedBy: 'practitioner', rule: null });
    assert.deepEqual(levels.get(referral!.id), { level: null, decidedBy: 'practitioner', rule: null });
    assert.deepEqual(levels.get(call!.id), { level: null, decidedBy: 'rule', rule: 'routine-record' });
  });

  it('gives the events of a pattern its level', () => {
    const events = ['01', '05', '07', '08'].map((month) => made('missing', `2012-${month}-01`));
    assert.deepEqual(
      [...levelsOf(events).values()].map(({ level, rule }) => `${level ?? ''} ${rule ?? ''}`),
      Array(4).fill('key repeated-missing'),
    );
  });
});

describe('levelColumn', () => {
  it('goes by type, and by the flags for an unseen child and a visit that did not take place', () => {
    const events = [
      ...EVENTS,
      made('visit', '2012-03-05'),
      made('visit', '2012-03-06', { occurrence: 'did-not-happen' }),
      made('allocation', '2012-03-07'),
      made('x-huddle', '2012-03-08'),
    ];
    assert.deepEqual([...levelColumn(columnsFromEvents(events))], [3, 0, 2, 2, 0, 2, 1, 1]);
  });

  it('agrees with the rules for an ordinary event of every type', () => {
    const events = VOCABULARY.map(({ type }) => made(type, '2012-03-01'));
    const ranks = { key: 3, significant: 2, supporting: 1 } as const;
    const levels = events.map((event) => propose([event]).proposals[0]?.level);
    assert.deepEqual(
      [...levelColumn(columnsFromEvents(events))],
      levels.map((level) => (level === undefined ? 0 : ranks[level])),
    );
  });

  it('follows the configuration, and takes any type', () => {
    const columns = { ...columnsFromEvents(EVENTS), types: ['__proto__', 'constructor', 'move', 'visit'] };
    assert.deepEqual(
      [...levelColumn(columns, { config: { levels: { move: 'leave-out' }, unsure: 'omit' } })],
      [0, 0, 0, 2],
    );
  });
});
