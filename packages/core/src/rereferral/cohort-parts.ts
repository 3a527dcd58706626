import { addAnnexACounts, ANNEX_A_NAMES, type AnnexAPart } from './annex-a-count.js';
import { addClosures, CLOSURE_NAMES, type ClosurePart } from './closure-part.js';
import { emptyPart, mergeParts } from './part.js';
import { addPlans, PLAN_NAMES, type PlanPart } from './plan-part.js';
import { addReferrals, REFERRAL_NAMES, type ReferralPart } from './referral-part.js';
import { addStages, REPEAT_NAMES, type REPEAT_STAGES, type RepeatPart } from './repeat-part.js';
import type { RereferralRecords } from './rereferral-records.js';

/** The partial results that every measure of coming back is made from. JSON-safe. */
export interface CohortParts {
  readonly referrals: ReferralPart;
  readonly closures: ClosurePart;
  readonly plans: PlanPart;
  readonly annexA: AnnexAPart;
  readonly stages: Readonly<Record<(typeof REPEAT_STAGES)[number], RepeatPart>>;
}

/** Nothing yet. */
export function emptyCohort(): CohortParts {
  return {
    referrals: emptyPart(REFERRAL_NAMES),
    closures: emptyPart(CLOSURE_NAMES),
    plans: emptyPart(PLAN_NAMES),
    annexA: emptyPart(ANNEX_A_NAMES),
    stages: byStage(() => emptyPart(REPEAT_NAMES)),
  };
}

/** Adds some records: every child that they hold, whole. */
export function addCohort(parts: CohortParts, records: RereferralRecords): CohortParts {
  return {
    referrals: addReferrals(parts.referrals, records),
    closures: addClosures(parts.closures, records),
    plans: addPlans(parts.plans, records),
    annexA: addAnnexACounts(parts.annexA, records),
    stages: byStage((stage) => addStages(parts.stages[stage], records, stage)),
  };
}

/**
 * Two partial results as one.
 *
 * @throws {RangeError} When they are as at different days.
 */
export function mergeCohorts(a: CohortParts, b: CohortParts): CohortParts {
  return {
    referrals: mergeParts(a.referrals, b.referrals),
    closures: mergeParts(a.closures, b.closures),
    plans: mergeParts(a.plans, b.plans),
    annexA: mergeParts(a.annexA, b.annexA),
    stages: byStage((stage) => mergeParts(a.stages[stage], b.stages[stage])),
  };
}

function byStage(make: (stage: (typeof REPEAT_STAGES)[number]) => RepeatPart): CohortParts['stages'] {
  return {
    contact: make('contact'),
    'early-help': make('early-help'),
    'section-47': make('section-47'),
    'protection-plan': make('protection-plan'),
    'looked-after': make('looked-after'),
  };
}
