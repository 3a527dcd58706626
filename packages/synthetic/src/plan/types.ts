import type { DayNumber } from '@case-journey/core';

/** Where a referral led. */
export type Path =
  'no-further-action' | 'not-in-need' | 'assessed-closed' | 'in-need' | 'enquiry' | 'protection' | 'care';

/** An assessment from its start to the day it was authorised. */
export interface AssessmentPlan {
  readonly kind: 'initial' | 'core' | 'single' | 'pre-birth';
  readonly start: DayNumber;
  readonly end: DayNumber;
}

/** A section 47 enquiry; `conference` is the day of the initial conference that followed, if one did. */
export interface EnquiryPlan {
  readonly strategy: DayNumber;
  readonly end: DayNumber;
  readonly conference: DayNumber | null;
}

/** A stretch of days; an end after the day the caseload is seen on means that it is still going. */
export interface Stretch {
  readonly start: DayNumber;
  readonly end: DayNumber;
}

/** One referral and everything that followed from it until it closed. */
export interface EpisodePlan {
  readonly referral: DayNumber;
  /** Positions in the family's children. */
  readonly children: readonly number[];
  /** Position in {@link SOURCE_GROUPS}. */
  readonly source: number;
  readonly path: Path;
  readonly assessments: readonly AssessmentPlan[];
  readonly enquiries: readonly EnquiryPlan[];
  readonly protection: Stretch | null;
  readonly transferIn: boolean;
  readonly inNeed: Stretch | null;
  readonly care: Stretch | null;
  readonly closure: DayNumber;
  /** Position in {@link CLOSURES}, or -1 where no reason applies (no further action). */
  readonly reason: number;
}

/** One child of a family. Born after the first referral: an unborn child then. */
export interface ChildPlan {
  readonly born: DayNumber;
  readonly sex: 'F' | 'M';
}

/** A family's whole story in numbers: what happened and when, before any words. */
export interface FamilyPlan {
  /** Counted from 1. */
  readonly index: number;
  readonly theme: number;
  readonly children: readonly ChildPlan[];
  readonly episodes: readonly EpisodePlan[];
  /** A front-door contact that never became a referral, and early help if that followed. */
  readonly contactOnly: { readonly day: DayNumber; readonly earlyHelp: Stretch | null } | null;
}
