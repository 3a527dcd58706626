import {
  behind,
  judged,
  judgeMature,
  judgeReferral,
  REFERRAL,
  shareDifference,
  shareOf,
  STAGE_BITS,
  type CohortParts,
  type FlowFilter,
  type Judge,
  type Member,
  type Part,
  type Share,
  type ShareDifference,
  type Verdicts,
} from '@case-journey/core';
import { cohortRows } from './cohort-rows.js';

/** What stands beside the official rate, and the rate: in this order, from the front door on. */
export const MEASURES = ['contact-to-referral', 'no-further-action', 're-referral', 'came-back'] as const;

/** One of {@link MEASURES}. */
export type MeasureName = (typeof MEASURES)[number];

/** Each measure's rows, judged once. */
export type Measures = Readonly<Record<MeasureName, Judged>>;

interface Judged {
  readonly part: Part;
  readonly verdicts: Verdicts;
}

/** The share of each measure. */
export type Shares = Readonly<Record<MeasureName, Share>>;

/** Judges every contact, referral and closure once, whatever is asked of them afterwards. */
export function cohortMeasures({ referrals, closures, stages: { contact } }: CohortParts): Measures {
  const one = (part: Part, judge: Judge): Judged => ({ part, verdicts: judged(part, judge) });
  return {
    'contact-to-referral': one(contact, (row) => {
      const bits = contact.columns.bits[row] ?? 0;
      if ((bits & STAGE_BITS.whileOpen) !== 0) return 'while-open';
      return (bits & STAGE_BITS.ledToReferral) !== 0 ? 'yes' : 'no';
    }),
    'no-further-action': one(referrals, (row) => {
      const bits = referrals.columns.bits[row] ?? 0;
      if ((bits & REFERRAL.sameDay) !== 0) return 'same-day';
      return (bits & REFERRAL.noFurtherAction) !== 0 ? 'yes' : 'no';
    }),
    're-referral': one(referrals, judgeReferral(referrals)),
    'came-back': one(closures, judgeMature(closures, 12)),
  };
}

/** The shares of the cases that a filter takes. */
export function sharesOf(measures: Measures, filter: FlowFilter): Shares {
  return eachMeasure((name) => {
    const { part, verdicts } = measures[name];
    return shareOf(part, cohortRows(part, filter), verdicts);
  });
}

/** The shares of the cases that both of two filters take. */
export function sharedShares(measures: Measures, first: FlowFilter, second: FlowFilter): Shares {
  return eachMeasure((name) => {
    const { part, verdicts } = measures[name];
    const others = new Set(cohortRows(part, second));
    return shareOf(
      part,
      cohortRows(part, first).filter((row) => others.has(row)),
      verdicts,
    );
  });
}

/** How far two filters' shares differ, the second less the first; null where a side has too few to tell. */
export function differenceOf(
  measures: Measures,
  name: MeasureName,
  first: FlowFilter,
  second: FlowFilter,
): ShareDifference | null {
  const { part, verdicts } = measures[name];
  return shareDifference(part, cohortRows(part, first), cohortRows(part, second), verdicts);
}

/** Whom a share's numerator counts, or with `all` its denominator, in order of day and child. */
export function membersOf(measures: Measures, name: MeasureName, filter: FlowFilter, all: boolean): Member[] {
  const { part, verdicts } = measures[name];
  const rows = cohortRows(part, filter);
  const members = behind(part, rows, verdicts, 'yes');
  return all ? members.concat(behind(part, rows, verdicts, 'no')) : members;
}

/**
 * Whether a share of a period has no rate: the 12 months before some of its referrals are not in the records, and it
 * would come out too low.
 */
export function isTruncated({ excluded }: Share, { from, to }: FlowFilter): boolean {
  const isLimited = (from ?? '') !== '' || (to ?? '') !== '';
  return isLimited && excluded.some(({ reason }) => reason === 'history-not-known');
}

/** Something for each measure. */
export function eachMeasure<T>(make: (name: MeasureName) => T): Readonly<Record<MeasureName, T>> {
  return {
    'contact-to-referral': make('contact-to-referral'),
    'no-further-action': make('no-further-action'),
    're-referral': make('re-referral'),
    'came-back': make('came-back'),
  };
}
