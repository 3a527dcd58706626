export { type CheckContext } from './checks/check-context.js';
export * from './checks/check-facts.js';
export { type CheckParams } from './checks/check-params.js';
export * from './checks/check-results.js';
export * from './checks/check.js';
export * from './checks/checks-from-columns.js';
export * from './checks/checks-of.js';
export { sheetFields, type SheetFields } from './checks/held-fields.js';
export * from './checks/query-words.js';
export { CHECKS } from './checks/registry.js';
export * from './checks/replies-document.js';
export * from './checks/reply-of.js';
export * from './checks/reply-state.js';
export { replyTo, type ReplyWords } from './checks/reply-to.js';
export { CHECK_FACT } from './checks/fact-bits.js';
export { RECORD_FIELDS, type RecordField } from './checks/record-fields.js';
export * from './checks/source-holds.js';
export * from './checks/unchecked-rules.js';
export { accept, type AcceptOptions } from './chronology/accept.js';
export * from './chronology/add-entry.js';
export * from './chronology/chosen-proposal.js';
export * from './chronology/chronology-status.js';
export * from './chronology/current-entries.js';
export type { Act } from './chronology/edit-chronology.js';
export type { EventFacts } from './chronology/event-facts.js';
export * from './chronology/format/canonical-chronology.js';
export { CATEGORIES } from './chronology/format/chronology-shape.js';
export { isInstant } from './chronology/format/read-shape.js';
export * from './chronology/gap-sentence.js';
export * from './chronology/gaps.js';
export type { RuleParams } from './chronology/judge-event.js';
export * from './chronology/known-throughout.js';
export * from './chronology/leave-out.js';
export * from './chronology/level-column.js';
export * from './chronology/levels-of.js';
export { isMachineWording, machineWordingCount, machineWords } from './chronology/machine-words.js';
export * from './chronology/may-accept-in-bulk.js';
export * from './chronology/new-chronology.js';
export { PATTERN_RULES, type PatternRule } from './chronology/pattern-rules.js';
export * from './chronology/proposal-sentence.js';
export * from './chronology/propose.js';
export * from './chronology/read-chronology.js';
export { recordChanges, type EntryNotice, type RecordChanges } from './chronology/record-changes.js';
export * from './chronology/reword.js';
export { seenMark } from './chronology/seen-mark.js';
export { PURPOSES, type SignificanceConfig } from './chronology/significance-config.js';
export type { SignificanceRule } from './chronology/significance-rule.js';
export { SIGNIFICANCE_RULES } from './chronology/significance-rules.js';
export {
  decidedEvents,
  keepAsIs,
  toConsider,
  type Consideration,
  type ToConsider,
} from './chronology/to-consider.js';
export * from './dates/age.js';
export * from './dates/bank-holidays.js';
export * from './dates/date-reading.js';
export * from './dates/day.js';
export * from './dates/excel-day.js';
export * from './dates/months.js';
export * from './dates/partial-date.js';
export * from './dates/read-date.js';
export * from './dates/read-edtf.js';
export * from './dates/seasons.js';
export * from './dates/working-days.js';
export * from './filter/clauses.js';
export * from './filter/compile-filter.js';
export { PROFESSIONAL_ROLES, type PersonValue } from './filter/facet-table.js';
export * from './filter/facets.js';
export * from './filter/filter.js';
export * from './filter/filter-context.js';
export * from './filter/filter-events.js';
export { filterFromText, type FilterReading } from './filter/filter-from-text.js';
export * from './filter/filter-limits.js';
export * from './filter/filter-sentence.js';
export * from './filter/filter-to-text.js';
export * from './filter/flag-match.js';
export * from './filter/fold-text.js';
export * from './filter/origin-keys.js';
export * from './filter/origin-words.js';
export * from './filter/text-index.js';
export { NO, POSSIBLY, YES, type Truth } from './filter/truth.js';
export * from './journey/child-summary.js';
export * from './journey/flow-adds-up.js';
export * from './journey/flow-cases.js';
export {
  countFlow,
  USUAL_COLUMNS,
  type FlowDays,
  type FlowPart,
  type FlowScope,
} from './journey/flow-count.js';
export type { FlowUnit } from './journey/flow-clock.js';
export * from './journey/flow-facts.js';
export * from './journey/flow-filter.js';
export * from './journey/flow-fold.js';
export * from './journey/flow-from-columns.js';
export * from './journey/flow-merge.js';
export * from './journey/flow-of.js';
export * from './journey/flow-result.js';
export * from './journey/flow-rounds.js';
export * from './journey/flow-steps.js';
export * from './journey/journey-columns.js';
export * from './journey/journey-facts.js';
export * from './journey/journey-limits.js';
export * from './journey/journey-of.js';
export * from './journey/journey-step.js';
export * from './journey/journey-steps.js';
export * from './journey/journey-text.js';
export * from './journey/journeys-from-columns.js';
export * from './journey/plan-periods.js';
export { STAGES } from './journey/stage-table.js';
export type { Span } from './journey/stage-spans.js';
export * from './journey/status.js';
export * from './journey/status-periods.js';
export * from './log/activity-counts.js';
export * from './log/aggregate.js';
export * from './log/bitset.js';
export * from './log/case-durations.js';
export type { CaseAnswer, FilterCasesOptions } from './log/case-facts.js';
export * from './log/case-filter-sentence.js';
export * from './log/case-filter-text.js';
export * from './log/case-filter.js';
export * from './log/directly-follows.js';
export * from './log/event-columns.js';
export * from './log/event-log.js';
export * from './log/eventually-follows.js';
export * from './log/exact-sum.js';
export * from './log/filter-cases.js';
export * from './log/filter-columns.js';
export * from './log/log-attribute.js';
export * from './log/log-clock.js';
export * from './log/log-edges.js';
export * from './log/log-from-columns.js';
export * from './log/log-routes.js';
export * from './log/trim-log.js';
export * from './log/value-counts.js';
export * from './log/variants.js';
export * from './model/absent.js';
export * from './model/chronology.js';
export * from './model/code-sets.js';
export * from './model/dataset.js';
export * from './model/event.js';
export * from './model/ids.js';
export * from './model/lacks-rationale.js';
export * from './model/journey.js';
export * from './model/in-order.js';
export * from './model/order.js';
export * from './model/person.js';
export * from './model/problem.js';
export * from './model/record-query.js';
export * from './model/provenance.js';
export * from './model/vocabulary.js';
export * from './rereferral/advice-curve.js';
export * from './rereferral/all-measures.js';
export * from './rereferral/annex-a-count.js';
export * from './rereferral/closure-part.js';
export * from './rereferral/cohort-parts.js';
export * from './rereferral/compare-cohorts.js';
export * from './rereferral/cumulative-incidence.js';
export { CLOSING_OUTCOMES, RETURN_REASONS } from './rereferral/episode-stages.js';
export { AFTER } from './rereferral/following-end.js';
export * from './rereferral/funnel.js';
export {
  AGE_BANDS,
  GROUPS,
  groupRows,
  inPeriod,
  type GroupBy,
  type Period,
  type Rows,
} from './rereferral/group-by.js';
export { SUPPORT } from './rereferral/help-after.js';
export * from './rereferral/kaplan-meier.js';
export * from './rereferral/log-rank.js';
export * from './rereferral/mature-rates.js';
export { logLogLimits, wilsonLimits, type Limits } from './rereferral/normal.js';
export * from './rereferral/official.js';
export { emptyPart, mergeParts, NO_AGE, type BaseName, type Numbers, type Part } from './rereferral/part.js';
export * from './rereferral/plan-part.js';
export * from './rereferral/plans-over-time.js';
export * from './rereferral/published.js';
export * from './rereferral/referral-part.js';
export * from './rereferral/repeat-part.js';
export * from './rereferral/repeated-returns.js';
export * from './rereferral/repeats.js';
export {
  DECIDED,
  rereferralFacts,
  type ChildFacts,
  type RereferralFacts,
} from './rereferral/rereferral-facts.js';
export { rereferralRecords, type Reach, type RereferralRecords } from './rereferral/rereferral-records.js';
export {
  judgeFirst,
  returnCurve,
  returnCurveOf,
  type ReturnCurve,
  type ReturnCurveGroup,
  type ReturnCurveOptions,
} from './rereferral/return-curve.js';
export * from './rereferral/return-reasons.js';
export type { Followed, FollowedColumns } from './rereferral/risk-table.js';
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
} from './rereferral/share.js';
export * from './rereferral/share-difference.js';
export * from './rereferral/subgroups.js';
export * from './rereferral/support-after.js';
export * from './rereferral/time-to-return.js';
export type { KnownDays, Warning } from './rereferral/warnings.js';
export { LOCAL_PACKS, type LocalPack } from './timescales/local-packs.js';
export { NATIONAL_RULES, UNCOUNTED_DUTIES, type UncountedDuty } from './timescales/national-rules.js';
export { reachOf, type SourceReach, type TypeReach } from './timescales/source-reach.js';
export * from './sharing/audit-tables.js';
export * from './sharing/compare-flows.js';
export * from './sharing/protect-tables.js';
export * from './sharing/shared-rate.js';
export * from './sharing/shared-tables.js';
export * from './sharing/sharing-preset.js';
export * from './sharing/shown-flow.js';
export * from './sharing/shown-rounds.js';
export { flowTables } from './sharing/flow-tables.js';
export { flowFamilies } from './sharing/flow-families.js';
export * from './timescales/timescale-result.js';
export * from './timescales/timescale-rule.js';
export * from './timescales/timescale-sentence.js';
export * from './timescales/timescales.js';
export * from './timescales/with-pack.js';
export * from './words/age-words.js';
export * from './words/annex-a-problem-messages.js';
export * from './words/case-filter-messages.js';
export * from './words/check-dfe-messages.js';
export * from './words/check-messages.js';
export * from './words/check-own-messages.js';
export * from './words/check-reason-messages.js';
export * from './words/chronology-problem-messages.js';
export * from './words/code-messages.js';
export * from './words/csv-problem-messages.js';
export * from './words/date-messages.js';
export * from './words/date-words.js';
export * from './words/event-messages.js';
export * from './words/event-title.js';
export * from './words/file-problem-messages.js';
export * from './words/filter-messages.js';
export * from './words/flow-messages.js';
export * from './words/flow-words.js';
export * from './words/gap-messages.js';
export * from './words/journey-messages.js';
export * from './words/journey-step-messages.js';
export * from './words/log-problem-messages.js';
export * from './words/messages.js';
export * from './words/problem-messages.js';
export * from './words/problem-sentence.js';
export * from './words/proposal-messages.js';
export * from './words/rereferral-messages.js';
export * from './words/status-messages.js';
export * from './words/timescale-messages.js';
export * from './words/xlsx-problem-messages.js';
