import type { CohortParts } from './cohort-parts.js';
import { cohortRows, isLimited, type Cohort } from './cohort-rows.js';
import { judgeMature } from './mature-rates.js';
import { judgeReferral } from './official.js';
import type { Rows } from './group-by.js';
import type { Part } from './part.js';
import { REFERRAL } from './referral-part.js';
import { STAGE_BITS } from './repeat-part.js';
import {
  behind,
  judged,
  newScratch,
  refusedWhereTruncated,
  shareOf,
  type Judge,
  type Member,
  type Scratch,
  type Share,
  type Verdicts,
} from './share.js';

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
  /** Room to count in, which every count leaves empty. */
  readonly scratch: Scratch;
}

/** The share of each measure. */
export type CohortShares = Readonly<Record<CohortMeasure, Share>>;

/**
 * Judges every contact (followed within 30 days by a referral that is recorded; not those on an open episode), referral (no further
 * action; official re-referral) and closure (came back within 12 months).
 */
export function cohortMeasures({ referrals, closures, stages: { contact } }: CohortParts): CohortMeasures {
  const ofReferrals = newScratch(referrals);
  const one = (part: Part, judge: Judge, scratch = newScratch(part)): JudgedPart => ({
    part,
    verdicts: judged(part, judge),
    scratch,
  });
  return {
    'contact-to-referral': one(contact, (row) => {
      const bits = contact.columns.bits[row] ?? 0;
      if ((bits & STAGE_BITS.whileOpen) !== 0) return 'already-open';
      return (bits & STAGE_BITS.ledToReferral) !== 0 ? 'yes' : 'no';
    }),
    'no-further-action': one(referrals, judgeNoFurtherAction(referrals), ofReferrals),
    're-referral': one(referrals, judgeReferral(referrals), ofReferrals),
    'return-within': one(closures, judgeMature(closures, 12)),
  };
}

function judgeNoFurtherAction({ columns }: CohortParts['referrals']): Judge {
  return (row) => {
    const bits = columns.bits[row] ?? 0;
    if ((bits & REFERRAL.sameDay) !== 0) return 'same-day';
    return (bits & REFERRAL.noFurtherAction) !== 0 ? 'yes' : 'no';
  };
}

/** The rows of a cohort for each measure. */
export type CohortRows = Readonly<Record<CohortMeasure, Rows>>;

/** The rows of a cohort for each measure: those of a part that two measures share are found once. */
export function cohortRowsOf(measures: CohortMeasures, cohort: Cohort): CohortRows {
  const found = new Map<Part, Rows>();
  return eachCohortMeasure((name) => {
    const { part } = measures[name];
    const rows = found.get(part) ?? cohortRows(part, cohort);
    found.set(part, rows);
    return rows;
  });
}

/**
 * The shares of a cohort. Of a cohort of some days, some of whose referrals have no 12 months before them in the records,
 * there is no official rate: it would come out too low. Over all time it is that of the referrals that have.
 */
export function cohortShares(
  measures: CohortMeasures,
  cohort: Cohort,
  rows: CohortRows = cohortRowsOf(measures, cohort),
): CohortShares {
  return eachCohortMeasure((name) => {
    const { part, verdicts, scratch } = measures[name];
    const share = shareOf(part, rows[name], verdicts, scratch);
    if (name !== 're-referral') return share;
    const { share: told, refused } = refusedWhereTruncated(share);
    return refused !== null && isLimited(part, cohort) ? told : share;
  });
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
