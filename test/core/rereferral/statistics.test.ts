import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  cumulativeIncidence,
  funnelLimits,
  kaplanMeier,
  logLogLimits,
  logRank,
  wilsonLimits,
  type Followed,
} from '@case-journey/core';
import { chiSquareTail } from '../../../packages/core/src/rereferral/chi-square.js';

function near(measured: number | null | undefined, expected: number, within = 1e-9): void {
  assert.ok(Math.abs((measured ?? NaN) - expected) <= within, `${String(measured)}, not ${expected}`);
}

function followed(...rows: readonly (readonly [number, 0 | 1 | 2, number?])[]): Followed[] {
  return rows.map(([time, kind, cluster]) => ({ time, kind, cluster: cluster ?? null }));
}

describe('Limits of shares', () => {
  it('has Wilson’s limits', () => {
    // 15 of 50, Newcombe (1998) by hand: 0.1910 to 0.4375
    const limits = wilsonLimits(15, 50);
    near(limits?.low, 0.191, 5e-4);
    near(limits?.high, 0.4375, 5e-4);
    assert.equal(wilsonLimits(0, 10)?.low, 0);
    assert.equal(wilsonLimits(10, 10)?.high, 1);
    assert.equal(wilsonLimits(0, 0), null);
  });

  it('has log-log limits that never leave 0 to 1, and none where there is nothing to go by', () => {
    const limits = logLogLimits(0.5, 0.1);
    near(limits?.low, 0.5 ** Math.exp(0.1959963984540054 / (0.5 * Math.LN2)));
    near(limits?.high, 0.5 ** Math.exp(-0.1959963984540054 / (0.5 * Math.LN2)));
    assert.equal(logLogLimits(0, 0), null);
    assert.equal(logLogLimits(1, 0.1), null);
  });

  it('has the tail of chi-square for odd and even degrees', () => {
    near(chiSquareTail(3.841458820694124, 1), 0.05, 1e-12);
    near(chiSquareTail(5.991464547107979, 2), 0.05, 1e-12);
    near(chiSquareTail(7.814727903251179, 3), 0.05, 1e-12);
    near(chiSquareTail(9.487729036781154, 4), 0.05, 1e-12);
    near(chiSquareTail(23.20925115895436, 10), 0.01, 1e-12);
    near(chiSquareTail(30, 1), 4.320463057827488e-8, 1e-17);
    assert.equal(chiSquareTail(0, 3), 1);
  });

  it('has exact binomial funnel limits, wider for fewer', () => {
    const small = funnelLimits(20, 0.3);
    const large = funnelLimits(2000, 0.3);
    assert.ok(small.usual.low < large.usual.low && small.usual.high > large.usual.high);
    assert.ok(small.wide.low < small.usual.low && small.wide.high > small.usual.high);
    near(large.usual.low, 0.3 - 1.96 * Math.sqrt(0.21 / 2000), 1e-3);
    // By hand for 2 and 1/2: chances 1/4, 1/2, 1/4; the 97.5% point lies 0.1 below 2.
    near(funnelLimits(2, 0.5).usual.high, 0.95, 1e-12);
    assert.deepEqual(funnelLimits(5, 0).usual, { low: 0, high: 0 });
  });
});

describe('cumulativeIncidence', () => {
  it('is exact with ties and competing events, by hand', () => {
    // 10 followed; at 1: 2 events and 1 competing of 10; at 2: 1 leaves; at 3: 3 events of 6.
    const rows = followed([1, 1], [1, 1], [1, 2], [2, 0], [3, 1], [3, 1], [3, 1], [4, 0], [4, 0], [4, 0]);
    const { steps, until } = cumulativeIncidence(rows, { minimumFollowed: 1 });
    assert.deepEqual(
      steps.map(({ time, followed: left, events, competing, censored }) => [
        time,
        left,
        events,
        competing,
        censored,
      ]),
      [
        [1, 10, 2, 1, 0],
        [2, 7, 0, 0, 1],
        [3, 6, 3, 0, 0],
        [4, 3, 0, 0, 3],
      ],
    );
    near(steps[0]?.incidence, 0.2);
    near(steps[2]?.incidence, 0.2 + 0.7 * 0.5);
    near(steps[3]?.free, 0.35);
    near(steps[3]?.competed, 0.1);
    assert.equal(until, 4);
  });

  it('gives no estimate beyond the last time with ten still followed', () => {
    const rows = followed(...Array.from({ length: 12 }, (_, i): [number, 0 | 1] => [i + 1, 1]));
    const { marks, until, steps } = cumulativeIncidence(rows, { at: [3, 4] });
    assert.equal(until, 3);
    assert.equal(steps.length, 3);
    near(marks[0]?.incidence, 0.25);
    assert.deepEqual(marks[1], { time: 4, followed: 9, incidence: null, error: null, limits: null });
  });

  it('lets families depend on each other: alike siblings tell no more than one child', () => {
    const one = followed([1, 1], [2, 0], [3, 2], [4, 1], [5, 0]);
    const twins = one.flatMap(({ time, kind }, family): Followed[] => [
      { time, kind, cluster: family },
      { time, kind, cluster: family },
    ]);
    const options = { at: [1, 2, 4], minimumFollowed: 1 };
    const single = cumulativeIncidence(one, options);
    const double = cumulativeIncidence(twins, options);
    assert.equal(double.clusters, 5);
    double.marks.forEach((mark, i) => {
      near(mark.incidence, single.marks[i]?.incidence ?? NaN);
      near(mark.error, single.marks[i]?.error ?? NaN);
    });
    const apart = cumulativeIncidence(
      twins.map((row) => ({ ...row, cluster: null })),
      options,
    );
    near(apart.marks[2]?.error, (single.marks[2]?.error ?? NaN) / Math.SQRT2);
  });

  it('is without an error the mean of what happened while nobody leaves', () => {
    const rows = followed([1, 1], [2, 2], [3, 1], [9, 0]);
    const [mark] = cumulativeIncidence(rows, { at: [5], minimumFollowed: 1 }).marks;
    near(mark?.incidence, 0.5);
    near(mark?.error, Math.sqrt(0.25 / 4));
  });

  it('is the same, to the last digit, in any order of the observations', () => {
    const rows = followed(
      ...Array.from({ length: 200 }, (_, i): [number, 0 | 1 | 2, number] => [
        (i * 37) % 23,
        ((i * 7) % 3) as 0 | 1 | 2,
        (i * 11) % 60,
      ]),
    );
    const options = { at: [2, 7, 15, 22], minimumFollowed: 1 };
    assert.equal(
      JSON.stringify(cumulativeIncidence([...rows].reverse(), options)),
      JSON.stringify(cumulativeIncidence(rows, options)),
    );
  });

  it('has nothing to say of nobody', () => {
    const { steps, marks, until } = cumulativeIncidence([], { at: [1] });
    assert.deepEqual([steps, until, marks[0]?.incidence], [[], null, null]);
  });
});

describe('kaplanMeier and logRank', () => {
  it('refuses where anything competes', () => {
    assert.deepEqual(kaplanMeier(followed([1, 1], [2, 2])), { refused: 'competing-events' });
  });

  it('estimates by hand', () => {
    const curve = kaplanMeier(followed([1, 1], [2, 0], [3, 1], [4, 0]));
    assert.ok('steps' in curve);
    assert.deepEqual(
      curve.steps.map(({ time, followed: left, free }) => [time, left, free]),
      [
        [1, 4, 0.75],
        [3, 2, 0.375],
      ],
    );
    near(curve.steps[1]?.error, 0.375 * Math.sqrt(1 / 12 + 1 / 2));
  });

  it('says nothing of one group, and tests several against what all together show', () => {
    assert.equal(logRank(new Map([['a', followed([1, 1])]])).statistic, null);
    const groups = new Map([
      ['a', followed([1, 1], [2, 1], [3, 1])],
      ['b', followed([4, 1], [5, 1], [6, 0])],
    ]);
    const { groups: told, statistic, degrees } = logRank(groups);
    near(told[0]?.expected, 3 / 6 + 2 / 5 + 1 / 4);
    const variance = 9 / 36 + 6 / 25 + 3 / 16;
    near(statistic, (3 - 1.15) ** 2 / variance);
    assert.equal(degrees, 1);
  });
});
