import type { IsoDay } from '../dates/day.js';
import type { Allowance, TimescaleRule } from './timescale-rule.js';

/**
 * Where a timescale stands: done in time; not done in time (done later, or not recorded by the day of judging); not due
 * yet; does not apply; cannot be told. `met` and `late` are only said where they are certain.
 */
export type TimescaleState = 'met' | 'late' | 'pending' | 'not-applicable' | 'no-data';

/** Every state, in the order in which they are counted. */
export const TIMESCALE_STATES: readonly TimescaleState[] = [
  'met',
  'late',
  'pending',
  'not-applicable',
  'no-data',
];

/** Why a timescale does not apply or cannot be told. The sentence is the message `timescale.reason.` and the reason. */
export type TimescaleReason = (typeof TIMESCALE_REASONS)[number];

/** Every reason. */
export const TIMESCALE_REASONS = [
  'not-needed',
  'not-begun',
  'ended',
  'began-again',
  'turned-18',
  'trigger-date-not-exact',
  'answer-date-not-exact',
  'time-not-recorded',
  'as-at-too-close',
  'end-not-exact',
  'day-not-recorded',
  'edition-not-known',
  'need-not-known',
  'start-not-known',
  'count-not-known',
  'age-not-known',
  'allowance-not-known',
  'relaxed',
  'holidays-not-known',
  'not-in-source',
  'before-source',
  'after-source',
  'latest-only',
] as const;

/** What one edition of a rule says of one trigger. The sentence is made by {@link timescaleSentence}. */
export interface TimescaleResult {
  readonly childId: string;
  readonly rule: string;
  readonly version: string;
  readonly authority: TimescaleRule['authority'];
  readonly allowance: Allowance;
  readonly triggerId: string;
  /** Day 0; null where the trigger is not known to the day. */
  readonly triggeredOn: IsoDay | null;
  /** The last day in time; null where it cannot be told. Of hours: the day in which the last of them ends. */
  readonly due: IsoDay | null;
  readonly state: TimescaleState;
  /** Null where it is met, late or pending. */
  readonly reason: TimescaleReason | null;
  /** From the trigger to the answer, or to `until`; in working days, in hours (one begun counts), else in days. Null: not exact. */
  readonly used: number | null;
  /** How much later than due, in the same unit; 0 in time. Null: not exact. */
  readonly over: number | null;
  readonly answeredBy: string | null;
  readonly answeredOn: IsoDay | null;
  /** Where nothing answers it: the day to which it was followed, which is as at, or the day on which it ended. */
  readonly until: IsoDay | null;
}
