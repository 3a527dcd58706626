import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CaseEvent, CheckedRecord } from '@case-journey/core';
import { told } from './made-records.js';

/** Events, and what is read beside them. */
type Judged = readonly [events: readonly CaseEvent[], record?: Partial<CheckedRecord> & { asAt?: string }];

/** One place each where a check answers yes, where it looks alike and is none, and where it cannot be told. */
export interface Cases {
  readonly yes: readonly [Judged, ...string[]];
  /** Records that look alike; `record` is read beside each. */
  readonly no: readonly (readonly CaseEvent[])[];
  readonly record?: Judged[1];
  readonly cannotTell?: readonly [Judged, ...string[]];
}

/** Tests of one check: the answers, and the events they name, are compared whole. */
export function judged(rule: string, about: string, { yes, no, record, cannotTell }: Cases): void {
  describe(`${rule}: ${about}`, () => {
    it('is asked about', () => {
      const [[events, beside], ...expected] = yes;
      assert.deepEqual(told(rule, events, beside), expected);
    });

    it('is not asked about where it only looks alike', () => {
      for (const events of no) assert.deepEqual(told(rule, events, record), []);
    });

    if (cannotTell === undefined) return;
    it('cannot be told, and says why', () => {
      const [[events, beside], ...expected] = cannotTell;
      assert.deepEqual(told(rule, events, beside), expected);
    });
  });
}
