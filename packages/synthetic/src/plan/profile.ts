/** Pairs of share and value: the value at a quarter, a half and so on, with straight lines between. */
export type Quantiles = readonly (readonly [share: number, value: number])[];

/** The proportions that one referral year (April to March, named by its March) is to have. Numbers are at scale 1. */
export interface YearTargets {
  readonly year: number;
  readonly referrals: number;
  /** Different children referred in the year. */
  readonly children: number;
  /** Referrals within 12 calendar months of the child's previous referral. */
  readonly reReferrals: number;
  /** Share of referrals closed with no further action. */
  readonly noFurtherAction: number;
  /** Share of referrals assessed, and the child found not to be in need. */
  readonly notInNeed: number;
  readonly enquiries: number;
  readonly enquiryChildren: number;
  readonly conferences: number;
  readonly plans: number;
  /** Share of protection plans that are the child's second or a later one. */
  readonly laterPlans: number;
  /** Working days from strategy discussion to conference. */
  readonly conferenceDays: Quantiles;
  /** By position in {@link SOURCE_GROUPS}. */
  readonly sources: readonly number[];
  /** Episodes of children in need that ended in the year. */
  readonly ended: number;
  /** By position in {@link CLOSURES}. */
  readonly closures: readonly number[];
  readonly assessment: 'initial-core' | 'single';
  /** Working days from the start of a single assessment to its authorisation. */
  readonly assessmentDays: Quantiles;
  /** Share of review conferences held after their due day. */
  readonly lateReviews: number;
}

/** A council to imitate: its years, the day it is seen on, and what its front door is called. */
export interface Profile {
  readonly name: string;
  readonly asAt: string;
  readonly years: readonly YearTargets[];
  /** The label of the front door before and after the services were redesigned, and when that was. */
  readonly frontDoor: { readonly before: string; readonly after: string; readonly from: string };
  /** Chance that a referral which is no re-referral comes from a family known more than a year ago. */
  readonly knownLongAgo: number;
  /** Families of one contact that never became a referral, for each family that is new and referred. */
  readonly contactOnly: number;
}

/** Groups of referral sources as the statistics publish them. */
export const SOURCE_GROUPS = [
  'individual',
  'schools',
  'education',
  'health',
  'housing',
  'services',
  'police',
  'legal',
  'other',
  'anonymous',
  'unknown',
] as const;

/** Reasons for closing, with `missing` for none recorded. */
export const CLOSURES = ['RC7', 'RC5', 'RC1', 'RC3', 'RC4', 'RC6', 'RC8', 'missing'] as const;
