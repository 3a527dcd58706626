import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dayNumber, type FlowFilter } from '@case-journey/core';
import { sidesOf, type Sides } from '../../packages/explorer/src/cohort/cohort-sides.js';
import { explorerContext } from '../../packages/explorer/src/context.js';

function around(day: string, filter: FlowFilter = {}, asAt = '2016-03-31'): Sides {
  const sides = sidesOf({ kind: 'day', day }, { filter, teams: [], asAt }, explorerContext);
  assert.ok(sides !== null);
  return sides;
}

const daysOf = ({ cohorts }: Sides): (string | null | undefined)[] =>
  cohorts.flatMap(({ filter }) => [filter.from, filter.to]);

function lengths(sides: Sides): number[] {
  const [a, b, c, d] = daysOf(sides).map((day) => dayNumber(day ?? ''));
  return [(b ?? 0) - (a ?? 0), (d ?? 0) - (c ?? 0)];
}

describe('before and after a day', () => {
  it('are 12 months each where both are over', () => {
    const sides = around('2014-10-01');
    assert.deepEqual(daysOf(sides), ['2013-10-01', '2014-09-30', '2014-10-01', '2015-09-30']);
    assert.equal(sides.note, null);
  });

  it('end on the as-at day and are as long as each other where after is not over, and it is said', () => {
    const sides = around('2015-10-01');
    assert.deepEqual(daysOf(sides), ['2015-04-01', '2015-09-30', '2015-10-01', '2016-03-31']);
    assert.match(sides.note ?? '', /“After” ends on 31 March 2016, .*“before” is as long/);
    assert.equal(sides.cohorts[1].name, 'From 1 October 2015 to 31 March 2016');
    for (const day of ['2015-04-02', '2015-12-25', '2016-02-29', '2016-03-31']) {
      const [before, after] = lengths(around(day));
      assert.equal(before, after, day);
    }
  });

  it('go by the days of the filter, but never after the as-at day', () => {
    const filter = { from: '2010-01-01', to: '2020-01-01' };
    assert.deepEqual(daysOf(around('2015-10-01', filter)), [
      '2015-04-01',
      '2015-09-30',
      '2015-10-01',
      '2016-03-31',
    ]);
    assert.deepEqual(daysOf(around('2015-10-01', { ...filter, to: '2015-12-31' })), [
      '2010-01-01',
      '2015-09-30',
      '2015-10-01',
      '2015-12-31',
    ]);
    assert.match(around('2015-10-01', { from: '2015-09-01' }).note ?? '', /shorter than 12 months/);
  });

  it('are nothing around a day after the as-at day', () => {
    const of = { filter: {}, teams: [], asAt: '2016-03-31' };
    assert.equal(sidesOf({ kind: 'day', day: '2016-04-01' }, of, explorerContext), null);
    const reversed = { kind: 'period', from: '2013-04-01', to: '2012-04-03' } as const;
    assert.equal(sidesOf(reversed, of, explorerContext), null);
  });
});
