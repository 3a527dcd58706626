import type { IsoDay } from '../dates/day.js';
import type { EndRule, LinkRule, Return, StartRule, Transition, Wait, WaitKind } from '../model/journey.js';

/** Every rule that ties an interval to an episode; the position is its number in columns. */
export const LINK_RULES: readonly LinkRule[] = [
  'outside',
  'is-episode',
  'episode-id',
  'open-episode',
  'window-30',
  'window-45',
  'window-60',
  'after-closure',
  'closed-together',
  'none',
];

/** Every way in which a start is known, by number. */
export const START_RULES: readonly StartRule[] = ['recorded', 'missing'];

/** Every way in which an end is known, by number: the first two are open. */
export const END_RULES: readonly EndRule[] = [
  'open',
  'open-known',
  'recorded',
  'own-end',
  'no-further-action',
  'ended-with',
  'next-start',
  'replaced',
  'reversed',
  'undated',
];

/** What was made of a row: the position is its number in {@link JourneyColumns.use}. */
export const ROW_USES = [
  'no-stage',
  'opens',
  'closes',
  'also',
  'did-not-happen',
  'undated',
  'after-as-at',
  'nothing-open',
] as const;

/** Every kind of wait, by number. */
export const WAIT_KINDS: readonly [WaitKind, ...WaitKind[]] = [
  'contact-to-decision',
  'decision-to-allocation',
  'referral-to-assessment',
  'conference-to-plan',
  'plan-end-to-allocation',
  'unallocated',
  'closure-to-early-help',
  'closure-to-return',
];

/** How a wait ended, by number. */
export const WAIT_ENDS: readonly [Wait['ended'], ...Wait['ended'][]] = ['done', 'overtaken', 'open'];

/** What came back, by number. */
export const RETURN_KINDS: readonly [Return['kind'], ...Return['kind'][]] = ['referral', 'looked-after'];

/** Whether a return has the same concern, by number. */
export const SAME_CONCERN: readonly [Return['sameConcern'], ...Return['sameConcern'][]] = [
  'not-recorded',
  'yes',
  'no',
];

/** Every type of transition, by number. */
export const TRANSITION_TYPES: readonly [Transition['type'], ...Transition['type'][]] = [
  'step-up',
  'step-down',
  'lateral',
  'close',
  'return',
];

/** Stands for "closed" among the numbers of stages of a transition; -1 there: nothing before. */
export const CLOSED = 99;

type Numbers<Name extends string> = Readonly<Record<Name, Int32Array>>;

export type IntervalName =
  'child' | 'stage' | 'kind' | 'episode' | 'from' | 'to' | 'start' | 'end' | 'link' | 'opens' | 'closes';
export type EpisodeName = 'child' | 'interval' | 'key';
export type WaitName = 'child' | 'kind' | 'episode' | 'from' | 'to' | 'ended' | 'opens' | 'closes';
export type ReturnName =
  'child' | 'kind' | 'after' | 'episode' | 'closed' | 'returned' | 'sameConcern' | 'opens' | 'closes';
export type TransitionName = 'child' | 'type' | 'from' | 'to' | 'day' | 'interval' | 'row';

/**
 * The journeys of many children as whole numbers: what {@link journeyOf} gives for each, without an object for any.
 * Children in order of their number, each one's intervals in the order in which they began. Rows are positions in the
 * columns that the journeys were made from; -1 stands for none. Open ends have `to` on the as-at day.
 */
export interface JourneyColumns {
  readonly asAt: IsoDay;
  /** `stage`, `start`, `end` and `link` are positions in STAGES, START_RULES, END_RULES and LINK_RULES. */
  readonly intervals: Numbers<IntervalName> & { readonly length: number };
  /** `interval`: the referral interval that the episode is; `key`: position in the columns' `episodes`. */
  readonly episodes: Numbers<EpisodeName> & { readonly length: number };
  readonly waits: Numbers<WaitName> & { readonly length: number };
  readonly returns: Numbers<ReturnName> & { readonly length: number };
  readonly transitions: Numbers<TransitionName> & { readonly length: number };
  /** For each row of the columns: position in {@link ROW_USES}. */
  readonly use: Uint8Array;
  /** For each row of the columns: the interval that it opens, closes or tells of once more, or -1. */
  readonly intervalOf: Int32Array;
  /** Names of the kinds in `intervals.kind`; the first is "no kind". */
  readonly kinds: readonly string[];
}
