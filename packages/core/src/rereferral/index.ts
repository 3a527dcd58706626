export * from './advice-curve.js';
export * from './all-measures.js';
export * from './annex-a-count.js';
export * from './closure-part.js';
export * from './cohort-measures.js';
export * from './cohort-parts.js';
export { cohortRows, type Cohort } from './cohort-rows.js';
export * from './compare-cohorts.js';
export * from './cumulative-incidence.js';
export { CLOSING_OUTCOMES, RETURN_REASONS } from './episode-stages.js';
export { AFTER } from './following-end.js';
export * from './funnel.js';
export { AGE_BANDS, GROUPS, groupRows, inPeriod, type GroupBy, type Period, type Rows } from './group-by.js';
export { SUPPORT } from './help-after.js';
export * from './kaplan-meier.js';
export * from './log-rank.js';
export * from './mature-rates.js';
export { logLogLimits, wilsonLimits, type Limits } from './normal.js';
export * from './official.js';
export { emptyPart, mergeParts, NO_AGE, type BaseName, type Numbers, type Part } from './part.js';
export * from './plan-part.js';
export * from './plans-over-time.js';
export * from './published.js';
export * from './referral-part.js';
export * from './repeat-part.js';
export * from './repeated-returns.js';
export * from './repeats.js';
export { DECIDED, rereferralFacts, type ChildFacts, type RereferralFacts } from './rereferral-facts.js';
export { rereferralRecords, type Reach, type RereferralRecords } from './rereferral-records.js';
export {
  judgeFirst,
  returnCurve,
  returnCurveOf,
  returnLogRank,
  type ReturnCurve,
  type ReturnCurveGroup,
  type ReturnCurveOptions,
} from './return-curve.js';
export * from './return-reasons.js';
export type { Followed, FollowedColumns } from './risk-table.js';
export {
  behind,
  judged,
  percentOf,
  shareOf,
  verdictOn,
  type Excluded,
  type Judge,
  type Member,
  type Refused,
  type Share,
  type Units,
  type Verdict,
  type Verdicts,
} from './share.js';
export * from './share-difference.js';
export * from './subgroups.js';
export * from './support-after.js';
export * from './time-to-return.js';
export type { KnownDays, Warning } from './warnings.js';
