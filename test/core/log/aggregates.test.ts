import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  activityCounts,
  bitset,
  caseDurations,
  coverage,
  directlyFollows,
  eventuallyFollows,
  logFromColumns,
  quantile,
  valueCounts,
  variants,
  workingDaysBetween,
  type Aggregate,
  type EventLog,
  type LogScope,
} from '@case-journey/core';
import fc from 'fast-check';
import { anyRows, columnsOf, HOSTILE, logOf, SEEDED, type Row } from './log-of.js';

const ALL: readonly [string, Aggregate<unknown, unknown>][] = [
  ['activityCounts', activityCounts],
  ['caseDurations', caseDurations],
  ['directlyFollows', directlyFollows],
  ['eventuallyFollows', eventuallyFollows],
  ['variants', variants],
] as [string, Aggregate<unknown, unknown>][];

/** The rows of each case apart. */
function byCase(rows: readonly Row[]): Row[][] {
  const cases = new Map<string, Row[]>();
  for (const row of rows) cases.set(row[0], [...(cases.get(row[0]) ?? []), row]);
  return [...cases.values()];
}

describe('every aggregate', () => {
  for (const [name, one] of ALL) {
    it(`${name}: parts split by case, written as JSON and put together in any order are the whole`, () => {
      fc.assert(
        fc.property(
          fc.constantFrom('days' as const, 'instants' as const).chain(anyRows),
          fc.nat(),
          (rows, turn) => {
            const cases = byCase(rows);
            const parts = cases.map((own) => JSON.stringify(one.of(logOf(own))));
            parts.push(...parts.splice(0, turn % Math.max(1, parts.length)));
            const merged = parts.reduce(
              (sum: unknown, part) => one.merge(sum, JSON.parse(part)),
              one.empty(),
            );
            assert.deepEqual(merged, rows.length === 0 ? one.empty() : one.of(logOf(rows)));
            assert.equal(
              JSON.stringify(one.finish(merged)),
              JSON.stringify(one.finish(rows.length === 0 ? one.empty() : one.of(logOf(rows)))),
            );
          },
        ),
        SEEDED,
      );
    });

    it(`${name}: rows in another order give the same bytes`, () => {
      fc.assert(
        fc.property(
          anyRows('days').chain((rows) =>
            fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
          ),
          ([rows, shuffled]) => {
            const of = (each: readonly Row[]): string =>
              JSON.stringify(one.finish(one.of(logOf(each, { ties: 'activity' }))));
            assert.equal(of(shuffled), of(rows));
          },
        ),
        SEEDED,
      );
    });

    it(`${name}: the cases that count are the only ones that count, and the rest is the rest`, () => {
      fc.assert(
        fc.property(anyRows('days'), fc.nat({ max: 63 }), (rows, chosen) => {
          const log = logOf(rows);
          const names = new Set(log.cases.filter((_, at) => (chosen >> at) & 1));
          const scope: LogScope = { cases: Uint32Array.of(chosen) };
          const own = logOf(rows.filter(([of]) => names.has(of)));
          assert.deepEqual(one.finish(one.of(log, scope)), one.finish(one.of(own)));
          const rest = one.of(log, { cases: Uint32Array.of(~chosen) });
          if (rows.length > 0) assert.deepEqual(one.merge(one.of(log, scope), rest), one.of(log));
        }),
        SEEDED,
      );
    });
  }

  it('adds a further log to a part', () => {
    const first = logOf([['x', 'a', '2010-01-01']]);
    const second = logOf([['y', 'a', '2010-01-02']]);
    const part = activityCounts.add(activityCounts.of(first), second);
    assert.deepEqual([part.cases, part.events], [2, 2]);
  });

  it('puts a log without events together with any other', () => {
    const empty = logOf([]);
    const rows: Row[] = [
      ['y', 'a', 0],
      ['y', 'b', 1],
    ];
    for (const [name, one] of ALL) {
      const whole = one.of(logOf(rows));
      assert.deepEqual(one.merge(one.of(empty), whole), whole, name);
      assert.deepEqual(one.merge(whole, one.of(empty)), whole, name);
    }
  });

  it('refuses to put days and milliseconds together', () => {
    const days = directlyFollows.of(logOf([['x', 'a', '2010-01-01']]));
    const instants = directlyFollows.of(logOf([['y', 'a', 0]]));
    assert.throws(() => directlyFollows.merge(days, instants), RangeError);
  });
});

/** What a person would do with paper: every case as a list. */
function plain(rows: readonly Row[]): Row[][] {
  return byCase(rows).map((own) => [...own].sort((a, b) => Number(a[2]) - Number(b[2])));
}

describe('directlyFollows', () => {
  it('has the count, mean, median, least and greatest of each pair that a plain count finds', () => {
    fc.assert(
      fc.property(anyRows('instants'), (rows) => {
        const expected = new Map<string, number[]>();
        for (const own of plain(rows)) {
          for (const [at, [, to, when]] of own.entries()) {
            const before = own[at - 1];
            if (before === undefined) continue;
            const key = JSON.stringify([before[1], to]);
            expected.set(key, [...(expected.get(key) ?? []), Number(when) - Number(before[2])]);
          }
        }
        const { edges } = directlyFollows.finish(directlyFollows.of(logOf(rows)));
        assert.equal(edges.length, expected.size);
        for (const { from, to, count, mean, median, least, greatest } of edges) {
          const lasted = expected.get(JSON.stringify([from, to]))!.sort((a, b) => a - b);
          const middle = (lasted.length - 1) / 2;
          assert.equal(count, lasted.length);
          assert.equal(mean, lasted.reduce((a, b) => a + b) / lasted.length);
          assert.equal(median, (lasted[Math.floor(middle)]! + lasted[Math.ceil(middle)]!) / 2);
          assert.deepEqual([least, greatest], [lasted[0], lasted.at(-1)]);
        }
      }),
      SEEDED,
    );
  });

  it('tells pairs apart whose names would be one text with a comma between them', () => {
    const { edges } = directlyFollows.finish(
      directlyFollows.of(
        logOf([
          ['1', 'a,b', '2010-01-01'],
          ['1', 'c', '2010-01-02'],
          ['2', 'a', '2010-01-01'],
          ['2', 'b,c', '2010-01-02'],
          ['3', '__proto__', '2010-01-01'],
          ['3', 'constructor', '2010-01-05'],
        ]),
      ),
    );
    assert.deepEqual(
      edges.map(({ from, to, count }) => [from, to, count]),
      [
        ['__proto__', 'constructor', 1],
        ['a', 'b,c', 1],
        ['a,b', 'c', 1],
      ],
    );
  });

  it('takes the median of numbers, where a sort of texts takes another', () => {
    // a sort without a comparison puts 10, 100, 11 before 9: what PerformanceDfgDiscovery of pm4js 0.0.28 does, which
    // then takes the upper of the two in the middle
    const asTexts = (values: number[]): number => {
      const sorted = [...values].sort();
      return sorted[Math.floor(sorted.length / 2)]!;
    };
    const lasted = [9, 10, 11, 100];
    const rows = lasted.flatMap((seconds, of): Row[] => [
      [`${of}`, 'T04', 0],
      [`${of}`, 'T05', seconds * 1000],
    ]);
    const [edge] = directlyFollows.finish(directlyFollows.of(logOf(rows))).edges;
    assert.equal(edge?.median, 10_500);
    assert.equal(asTexts(lasted), 11);
    assert.equal(asTexts([9, 10, 2000]), 2000); // the middle of three is 10
  });

  it('counts the durations that are not known, and does not guess them', () => {
    const log = logOf([
      ['x', 'a', '2009-12-30'],
      ['x', 'b', '2010-01-05'],
      ['y', 'a', '2013-12-24'],
      ['y', 'b', '2013-12-30'],
    ]);
    const [edge] = directlyFollows.finish(directlyFollows.of(log, { measure: 'working-days' })).edges;
    assert.deepEqual(
      [edge?.count, edge?.known, edge?.median],
      [2, 1, workingDaysBetween('2013-12-24', '2013-12-30')],
    );
  });

  it('keeps sums exact beyond what one number can hold', () => {
    const far = 8.64e15 / 4; // milliseconds
    const rows = Array.from({ length: 9 }, (_, of): Row[] => [
      [`${of}`, 'a', 0],
      [`${of}`, 'b', far + 1],
    ]).flat();
    const part = directlyFollows.of(logOf(rows));
    const [edge] = part.edges;
    const [high, low] = edge!.sum;
    assert.equal(BigInt(high) * 2n ** 52n + BigInt(low), 9n * BigInt(far + 1));
  });

  it('leaves medians out where they are not asked for', () => {
    const log = logOf([
      ['x', 'a', '2010-01-01'],
      ['x', 'b', '2010-01-03'],
    ]);
    const [edge] = directlyFollows.finish(directlyFollows.of(log, { durations: 'summed' })).edges;
    assert.deepEqual([edge?.median, edge?.mean], [null, 2]);
  });

  it('takes more activities than a square table has room for', () => {
    const rows = Array.from({ length: 3000 }, (_, at): Row => ['x', `activity ${at % 1500}`, at]);
    const { edges } = directlyFollows.finish(directlyFollows.of(logOf(rows)));
    assert.deepEqual([edges.length, edges.reduce((sum, { count }) => sum + count, 0)], [1500, 2999]);
    assert.equal(eventuallyFollows.of(logOf(rows.slice(0, 1200))).length, pairs(1200, 1500));
  });
});

/** How many ordered pairs there are in a case that goes through `width` activities in a round, `length` events long. */
function pairs(length: number, width: number): number {
  const found = new Set<number>();
  for (let b = 1; b < length; b += 1)
    for (let a = 0; a < b; a += 1) found.add((a % width) * width + (b % width));
  return found.size;
}

describe('activityCounts', () => {
  it('counts events, cases, starts, ends, repeats and events that follow themselves', () => {
    const counts = activityCounts.of(
      logOf([
        ['x', 'a', '2010-01-01'],
        ['x', 'a', '2010-01-02'],
        ['x', 'b', '2010-01-03'],
        ['x', 'a', '2010-01-04'],
        ['y', 'b', '2010-01-01'],
      ]),
    );
    assert.deepEqual(counts, {
      cases: 2,
      events: 5,
      casesWithRework: 1,
      activities: [
        { activity: 'a', events: 3, cases: 1, starts: 1, ends: 1, reworkCases: 1, selfLoops: 1 },
        { activity: 'b', events: 2, cases: 2, starts: 1, ends: 1, reworkCases: 0, selfLoops: 0 },
      ],
    });
  });
});

describe('eventuallyFollows', () => {
  it('counts a case once for each pair that a plain count finds', () => {
    fc.assert(
      fc.property(anyRows('instants'), (rows) => {
        const expected = new Map<string, number>();
        for (const own of plain(rows)) {
          const pairs = new Set(
            own.flatMap(([, to], at) => own.slice(0, at).map(([, from]) => JSON.stringify([from, to]))),
          );
          for (const pair of pairs) expected.set(pair, (expected.get(pair) ?? 0) + 1);
        }
        const found = eventuallyFollows.of(logOf(rows));
        assert.deepEqual(
          new Map(found.map(({ from, to, cases }) => [JSON.stringify([from, to]), cases])),
          new Map([...expected]),
        );
      }),
      SEEDED,
    );
  });
});

describe('variants', () => {
  it('has the sequences that a plain count finds, the commonest first', () => {
    fc.assert(
      fc.property(anyRows('instants'), (rows) => {
        const expected = new Map<string, number>();
        for (const own of plain(rows)) {
          const route = JSON.stringify(own.map(([, activity]) => activity));
          expected.set(route, (expected.get(route) ?? 0) + 1);
        }
        const found = variants.finish(variants.of(logOf(rows)));
        assert.deepEqual(
          new Map(found.variants.map(({ activities, cases }) => [JSON.stringify(activities), cases])),
          expected,
        );
        const counts = found.variants.map(({ cases }) => cases);
        assert.deepEqual(
          counts,
          [...counts].sort((a, b) => b - a),
        );
        assert.equal(coverage(found, counts.length), rows.length === 0 ? null : 1);
      }),
      SEEDED,
    );
  });

  it('says how long the cases of each last', () => {
    const found = variants.finish(
      variants.of(
        logOf([
          ['x', 'a', '2010-01-01'],
          ['x', 'b', '2010-01-11'],
          ['y', 'a', '2010-01-01'],
          ['y', 'b', '2010-01-05'],
          ['z', 'a', '2010-01-01'],
        ]),
      ),
    );
    assert.deepEqual(
      found.variants.map(({ activities, cases, duration }) => [activities, cases, duration.median]),
      [
        [['a', 'b'], 2, 7],
        [['a'], 1, 0],
      ],
    );
    assert.equal(coverage(found, 1), 2 / 3);
  });

  it('finds as many in thousands of different ones', () => {
    const rows = Array.from({ length: 5000 }, (_, of): Row[] =>
      of
        .toString(8)
        .split('')
        .map((digit, step): Row => [`case ${of}`, digit, step]),
    ).flat();
    const found = variants.finish(variants.of(logOf(rows)));
    assert.deepEqual([found.variants.length, found.cases], [5000, 5000]);
  });
});

describe('caseDurations', () => {
  it('gives quantiles of type 7', () => {
    const of = valueCounts(Float64Array.of(1, 2, 3, 4, NaN));
    assert.deepEqual(
      [0, 0.25, 0.5, 0.75, 0.9, 1].map((share) => quantile(of, share)),
      [1, 1.75, 2.5, 3.25, 3.7, 4],
    );
    assert.equal(quantile(valueCounts(new Float64Array()), 0.5), null);
  });

  it('counts whole numbers that lie close together as it counts any others', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 50 })), (numbers) => {
        const near = valueCounts(Float64Array.from(numbers));
        const far = valueCounts(Float64Array.from([...numbers, 1e12 + 0.5]));
        assert.deepEqual(near, { values: far.values.slice(0, -1), counts: far.counts.slice(0, -1) });
      }),
      SEEDED,
    );
  });

  it('leaves cases out whose working days are not known, and still counts them as cases', () => {
    const log = logOf([
      ['x', 'a', '2009-01-01'],
      ['x', 'b', '2009-01-05'],
      ['y', 'a', '2014-01-01'],
      ['y', 'b', '2014-01-03'],
    ]);
    const found = caseDurations.finish(caseDurations.of(log, { measure: 'working-days' }));
    assert.deepEqual(
      [found.unit, found.cases, found.duration.count, found.duration.median],
      ['working-day', 2, 1, 2],
    );
  });
});

describe('a log that is told in another way', () => {
  it('has the same durations at another time, across the days on which clocks change', () => {
    fc.assert(
      fc.property(anyRows('instants'), fc.constantFrom(1, 3_600_000, 86_400_000 * 40), (rows, later) => {
        const told = (each: readonly Row[]): unknown => [
          directlyFollows.of(logOf(each)),
          variants.of(logOf(each)),
          caseDurations.of(logOf(each)),
        ];
        assert.deepEqual(told(rows.map(([of, name, when]) => [of, name, Number(when) + later])), told(rows));
      }),
      SEEDED,
    );
  });

  it('has the same figures under other names', () => {
    fc.assert(
      fc.property(anyRows('instants'), (rows) => {
        const counts = (each: readonly Row[], name: (activity: string) => string): unknown =>
          directlyFollows
            .finish(directlyFollows.of(logOf(each)))
            .edges.map((edge) => ({ ...edge, from: name(edge.from), to: name(edge.to) }));
        const renamed = rows.map(([of, name, when]): Row => [`${of}!`, `x${name}`, when]);
        assert.deepEqual(
          counts(rows, (name) => `x${name}`),
          counts(renamed, (name) => name),
        );
      }),
      SEEDED,
    );
  });
});

describe('hostile names', () => {
  it('are names like any other in every aggregate', () => {
    const rows = HOSTILE.flatMap((name, at): Row[] => [
      [name, name, at],
      [name, HOSTILE[(at + 1) % HOSTILE.length]!, at + 1],
    ]);
    const log: EventLog = logFromColumns(columnsOf(rows));
    assert.equal(activityCounts.of(log).activities.length, HOSTILE.length);
    assert.equal(
      directlyFollows.of(log, { cases: bitset(log.cases.length, true) }).edges.length,
      HOSTILE.length,
    );
    assert.equal(variants.of(log).variants.length, HOSTILE.length);
    assert.deepEqual(Object.keys(Object.prototype), []);
  });
});
