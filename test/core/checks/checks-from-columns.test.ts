import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  CHECKS,
  checkFacts,
  checksFromColumns,
  checksOf,
  columnsFromEvents,
  inOrder,
  mergeCheckCounts,
  NO_CHECK_COUNTS,
  sourceHolds,
  type CaseEvent,
  type CheckCounts,
  type RecordQuery,
} from '@case-journey/core';
import { letter } from '@case-journey/synthetic';
import { shuffled } from '../../support/chance.js';
import { anyLife } from '../journey/made-lives.js';
import { CHILD, decision, event, queries } from './made-records.js';

const AS_AT = '2010-09-01';
const LIVES = 300;
const PARTS = 3;

describe('checks from columns', () => {
  it('count what the queries of the same events say, of any lives', () => {
    for (let seed = 1; seed <= LIVES; seed += 1) {
      const events = anyLife(seed, ['a', 'b', 'c']);
      assert.deepEqual(
        countsOf(events, AS_AT),
        countedIn(checksOf({ events }, { asAt: AS_AT })),
        `seed ${seed}`,
      );
    }
  });

  it('do not depend on the order of the events, of any lives', () => {
    for (let seed = 1; seed <= LIVES; seed += 1) {
      const events = anyLife(seed, ['a', 'b']);
      const turned = shuffled(events, seed + 77);
      assert.deepEqual(
        checksOf({ events: turned }, { asAt: AS_AT }),
        checksOf({ events }, { asAt: AS_AT }),
        `seed ${seed}`,
      );
    }
  });

  it('add up: the counts of parts of the families together are those of the whole', () => {
    const { significantEvents, children, asAt } = letter({ seed: 2, scale: 0.02 });
    const families = [...new Set(children.map(({ familyId }) => familyId))];
    const familyOf = new Map(children.map(({ id, familyId }) => [id, familyId]));
    const options = { asAt, holds: sourceHolds({ events: significantEvents, people: children }) };
    const count = (events: readonly CaseEvent[]): CheckCounts => {
      const own = inOrder(events);
      const columns = columnsFromEvents(own);
      return checksFromColumns(columns, { ...options, people: children, facts: checkFacts(own, columns) })
        .counts;
    };
    const parts = Array.from({ length: PARTS }, (_, part) =>
      significantEvents.filter(
        (one) => families.indexOf(familyOf.get(one.children[0]?.childId ?? '') ?? null) % PARTS === part,
      ),
    );
    assert.deepEqual(parts.map(count).reduce(mergeCheckCounts, NO_CHECK_COUNTS), count(significantEvents));
  });

  it('cannot tell, rather than say no, where nothing stands beside the columns', () => {
    const events = [event('referral', '2010-01-04', { decision: decision(['NFA'], { by: null }) })];
    const { counts } = checksFromColumns(columnsFromEvents(events), { asAt: AS_AT });
    assert.deepEqual(counts.get('8568'), { yes: 0, cannotTell: 1 });
    assert.deepEqual(counts.get('8610'), { yes: 0, cannotTell: 1 });
    assert.deepEqual(counts.get('decision-without-manager'), { yes: 0, cannotTell: 1 });
  });

  it('has an empty answer for an empty table', () => {
    const { hits, counts } = checksFromColumns(columnsFromEvents([]), { asAt: AS_AT });
    assert.equal(hits.length, 0);
    assert.deepEqual(
      [...counts.keys()],
      CHECKS.map(({ definition }) => definition.id),
    );
  });
});

describe('record queries', () => {
  const referral = event('referral', '2012-01-04', { decision: decision(['SINGLE_ASSESSMENT']) });

  it('stand in order of child, day and rule, and their ids differ', () => {
    const { significantEvents, children, asAt } = letter({ seed: 4, scale: 0.02 });
    const all = checksOf({ events: significantEvents, people: children }, { asAt });
    const keys = all.map((query) => [query.childId, query.day ?? '~', query.rule, query.id].join('\u0000'));
    assert.deepEqual(keys, [...keys].sort());
    assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
    assert.deepEqual(JSON.parse(JSON.stringify(all)), all);
  });

  it('take a host’s numbers, and ours where theirs are none', () => {
    const events = [referral, event('closure', '2012-03-04')];
    const days = (value: number): number =>
      checksOf({ events }, { asAt: AS_AT, params: { 'supervision-absent': { days: value } } }).filter(
        ({ rule }) => rule === 'supervision-absent',
      ).length;
    assert.equal(days(60), 0); // as at a day before all of it
    const later = { asAt: '2013-01-01' };
    const asked = (value: number): readonly RecordQuery[] =>
      checksOf({ events }, { ...later, params: { 'supervision-absent': { days: value } } }).filter(
        ({ rule }) => rule === 'supervision-absent',
      );
    assert.deepEqual(
      [60, 61, Number.NaN].map((value) => asked(value).length),
      [1, 0, 0],
    );
    assert.deepEqual(asked(60)[0]?.params, [
      ['days', 60],
      ['open', 60],
    ]);
  });

  it('leave out the checks that are off', () => {
    const off = checksOf({ events: [referral] }, { asAt: '2013-01-01', off: ['supervision-absent'] });
    assert.deepEqual(
      off.filter(({ rule }) => rule === 'supervision-absent'),
      [],
    );
  });

  it('judge on what was recorded by the day: what is recorded later does not count', () => {
    const supervision = event('supervision', '2012-02-01', { recordedOn: '2013-08-01' });
    assert.equal(queries('supervision-absent', [referral, supervision]).length, 1);
    assert.equal(queries('supervision-absent', [referral, supervision], { asAt: '2013-08-01' }).length, 0);
  });

  it('are safe with names that objects have', () => {
    const hostile = ['__proto__', 'constructor', 'toString', '', 'a/b~c'].flatMap((childId, i) => [
      {
        ...referral,
        id: `__proto__${i}`,
        children: [{ childId, onRecord: 'yes' as const, episodeId: '__proto__' }],
        codes: [['__proto__', { raw: '__proto__', value: 'constructor', set: '__proto__' }] as const],
        team: '__proto__',
        worker: 'constructor',
      },
    ]);
    const all = checksOf({ events: hostile }, { asAt: '2013-01-01', params: {}, off: ['__proto__'] });
    const children = new Set(all.map(({ childId }) => childId));
    assert.deepEqual([...children], ['', '__proto__', 'a/b~c', 'constructor', 'toString']);
    assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  });

  it('speak of one child where one is named', () => {
    const other = { ...referral, id: 'other', children: [{ childId: 'b', onRecord: 'yes' as const }] };
    const own = checksOf({ events: [referral, other] }, { asAt: '2013-01-01', childId: CHILD });
    assert.deepEqual([...new Set(own.map(({ childId }) => childId))], [CHILD]);
  });
});

function countsOf(events: readonly CaseEvent[], asAt: string): CheckCounts {
  const own = inOrder(events);
  const columns = columnsFromEvents(own);
  return checksFromColumns(columns, { asAt, facts: checkFacts(own, columns) }).counts;
}

function countedIn(all: readonly RecordQuery[]): CheckCounts {
  const counts = new Map(CHECKS.map(({ definition }) => [definition.id, { yes: 0, cannotTell: 0 }]));
  for (const { rule, answer } of all) {
    const one = counts.get(rule);
    if (one !== undefined) one[answer === 'yes' ? 'yes' : 'cannotTell'] += 1;
  }
  return counts;
}
