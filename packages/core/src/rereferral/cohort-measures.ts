import type { CohortParts } from './cohort-parts.js';
import { cohortRows, isLimited, type Cohort } from './cohort-rows.js';
import { judgeMature } from './mature-rates.js';
import { judgeReferral } from './official.js';
import type { Part } from './part.js';
import { REFERRAL } from './referral-part.js';
import { STAGE_BITS } from './repeat-part.js';
import {
  behind,
  judged,
  refusedWhereTruncated,
  shareOf,
  type Judge,
  type Member,
  type Share,
  type Verdicts,
} from './share.js';
import { shareDifference, type ShareDifference } from './share-difference.js';

/** What stands beside the official rate, and the rate: in this order, from the front door on. */
export const COHORT_MEASURES = [
  'contact-to-referral',
  'no-further-action',
  're-referral',
  'return-within',
] as const;

/** One of {@link COHORT_MEASURES}. */
export type CohortMeasure = (typeof COHORT_MEASURES)[number];

/** The rows of each measure, judged once, whatever cohorts are asked of them afterwards. */
export type CohortMeasures = Readonly<Record<CohortMeasure, JudgedPart>>;

/** A part and what each of its rows counts as. */
export interface JudgedPart {
  readonly part: Part;
  readonly verdicts: Verdicts;
}

/** The share of each measure. */
export type CohortShares = Readonly<Record<CohortMeasure, Share>>;

/**
 * Judges every contact (followed by a referral within 30 days; not those on an open episode), referral (no further
 * action; official re-referral) and closure (came back within 12 months).
 */
export function cohortMeasures({ referrals, closures, stages: { contact } }: CohortParts): CohortMeasures {
  const one = (part: Part, judge: Judge): JudgedPart => ({ part, verdicts: judged(part, judge) });
  return {
    'contact-to-referral': one(contact, (row) => {
      const bits = contact.columns.bits[row] ?? 0;
      if ((bits & STAGE_BITS.whileOpen) !== 0) return 'already-open';
      return (bits & STAGE_BITS.ledToReferral) !== 0 ? 'yes' : 'no';
    }),
    'no-further-action': one(referrals, (row) => {
      const bits = referrals.columns.bits[row] ?? 0;
      if ((bits & REFERRAL.sameDay) !== 0) return 'same-day';
      return (bits & REFERRAL.noFurtherAction) !== 0 ? 'yes' : 'no';
    }),
    're-referral': one(referrals, judgeReferral(referrals)),
    'return-within': one(closures, judgeMature(closures, 12)),
  };
}

/**
 * The shares of a cohort. Of a cohort with limits some of whose referrals have no 12 months before them in the records
 * there is no official rate: it would come out too low.
 */
export function cohortShares(measures: CohortMeasures, cohort: Cohort): CohortShares {
  return eachCohortMeasure((name) => {
    const { part, verdicts } = measures[name];
    const share = shareOf(part, cohortRows(part, cohort), verdicts);
    return name === 're-referral' && isLimited(cohort) ? refusedWhereTruncated(share).share : share;
  });
}

/** How far two cohorts' shares differ, the second less the first; null where a side has no share, or too few families. */
export function cohortDifference(
  { part, verdicts }: JudgedPart,
  first: Cohort,
  second: Cohort,
): ShareDifference | null {
  return shareDifference(part, cohortRows(part, first), cohortRows(part, second), verdicts);
}

/** Whom a share's numerator counts, or with `all` its denominator, in order of day and child. */
export function cohortMembers({ part, verdicts }: JudgedPart, cohort: Cohort, all: boolean): Member[] {
  const rows = cohortRows(part, cohort);
  const members = behind(part, rows, verdicts, 'yes');
  return all ? members.concat(behind(part, rows, verdicts, 'no')) : members;
}

/** Something for each measure. */
export function eachCohortMeasure<T>(make: (name: CohortMeasure) => T): Readonly<Record<CohortMeasure, T>> {
  return {
    'contact-to-referral': make('contact-to-referral'),
    'no-further-action': make('no-further-action'),
    're-referral': make('re-referral'),
    'return-within': make('return-within'),
  };
}
