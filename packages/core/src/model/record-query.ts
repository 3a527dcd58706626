import type { IsoDay } from '../dates/day.js';
import type { Param } from './problem.js';

/** What a check is about: record queries are grouped and filtered by it. */
export type CheckGroup = (typeof CHECK_GROUPS)[number];

/** Every group of checks, in the order in which they are shown. */
export const CHECK_GROUPS = [
  'decisions',
  'contradictions',
  'oversight',
  'allocation',
  'plans-and-drift',
  'seen-and-heard',
  'assessment',
  'closing',
  'siblings',
  'identity',
  'dates',
  'chronology',
] as const;

/** A rule about records, for those who show or configure it. Its words are messages under `check.` and its id. */
export interface CheckDefinition {
  /** Stable: the DfE validation rule's code where one says the same ("8831"), else a name ("referrer-not-told"). */
  readonly id: string;
  readonly group: CheckGroup;
  /** The numbers that a host may change, with their defaults, by name. */
  readonly params: readonly Param[];
  /** Where the rule comes from: a DfE rule, statutory guidance, a paper; or null where it is our own. */
  readonly source: string | null;
}

/**
 * One place where a check answers yes, or cannot tell from what was read. It asks about the record, never about a person.
 * The sentences (what, why it matters, what would settle it) are made from messages by its rule and parameters.
 */
export interface RecordQuery {
  /** Rule, child and events: the same at every reading of the same records. */
  readonly id: string;
  readonly rule: string;
  readonly answer: 'yes' | 'cannot-tell';
  /** Why it cannot be told; null for yes. The sentence is the message `check.reason.` and the reason. */
  readonly reason: string | null;
  readonly childId: string;
  readonly episodeId: string | null;
  /** Where: the events it is about, in order. Empty only where the record as a whole lacks something. */
  readonly eventIds: readonly string[];
  /** First day to which it applies; null where it has none. Judged on what was known then. */
  readonly day: IsoDay | null;
  readonly params: readonly Param[];
}

/** What somebody who knows the case answers to a record query. */
export type ReplyKind = (typeof REPLY_KINDS)[number];

/** Every kind of reply, in the order in which they are offered. */
export const REPLY_KINDS = [
  'happened-not-recorded',
  'recorded-elsewhere',
  'does-not-apply',
  'will-be-done',
] as const;

/** A reply to a record query, kept with who and when. The latest counts; earlier ones are its history. */
export interface QueryReply {
  readonly queryId: string;
  readonly kind: ReplyKind;
  /** What happened, where it is recorded or why it does not apply, in the words of whoever replies. */
  readonly words: string;
  /** The day by which it will be done: only for `will-be-done`. */
  readonly doneBy: IsoDay | null;
  readonly by: string;
  /** UTC instant from the host. */
  readonly at: string;
}
