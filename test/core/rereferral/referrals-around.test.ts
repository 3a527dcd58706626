import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { NO_DAY } from '@case-journey/core';
import {
  referralsAround,
  type ReferralDays,
} from '../../../packages/core/src/rereferral/referrals-around.js';

const days = fc
  .array(fc.record({ first: fc.integer({ min: 0, max: 40 }), longer: fc.integer({ min: 0, max: 6 }) }), {
    minLength: 1,
    maxLength: 60,
  })
  .map((made) => made.map(({ first, longer }): ReferralDays => ({ first, last: first + longer })));

/** The same, by asking every other one. */
function slowly(all: readonly ReferralDays[], place: number): readonly number[] {
  const { first: from = 0, last: until = 0 } = all[place] ?? {};
  const others = all.filter((_, other) => other !== place);
  const latest = (found: readonly number[]): number => (found.length === 0 ? NO_DAY : Math.max(...found));
  return [
    latest(others.filter(({ last }) => last < from).map(({ first }) => first)),
    latest(others.filter(({ first }) => first < until).map(({ last }) => Math.min(last, until - 1))),
    Math.min(NO_DAY, ...others.filter(({ first }) => first > until).map(({ last }) => last)),
    Math.min(
      NO_DAY,
      ...others.filter(({ last }) => last > from).map(({ first }) => Math.max(first, from + 1)),
    ),
  ];
}

describe('the referrals around one', () => {
  it('are the same for few and for many, exact or not', () => {
    fc.assert(
      fc.property(days, (all) => {
        const around = referralsAround(all);
        all.forEach((one, place) => {
          const { previous, previousPossible, next, nextPossible } = around(one, place);
          assert.deepEqual([previous, previousPossible, next, nextPossible], slowly(all, place));
        });
      }),
      { seed: 11, numRuns: 400 },
    );
  });

  it('are found for one that is not among them', () => {
    const around = referralsAround(Array.from({ length: 50 }, (_, i) => ({ first: i, last: i })));
    assert.deepEqual(around({ first: 10, last: 10 }, -1), {
      previous: 9,
      previousPossible: 9,
      next: 11,
      nextPossible: 11,
    });
  });
});
