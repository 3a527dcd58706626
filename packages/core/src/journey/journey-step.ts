import type { DayNumber, IsoDay } from '../dates/day.js';
import type { Answer, Coded } from '../model/absent.js';
import type { Interval, Return, Wait } from '../model/journey.js';
import type { RecordQuery } from '../model/record-query.js';
import type { Stage } from '../model/vocabulary.js';

/** What a journey's steps need of a timescale: what the timescale engine gives has it. */
export interface StepTimescale {
  readonly childId: string;
  readonly rule: string;
  readonly triggerId: string;
  readonly triggeredOn: IsoDay | null;
  readonly answeredBy: string | null;
  readonly state: 'met' | 'late' | 'pending' | 'not-applicable' | 'no-data';
  readonly used: number | null;
  readonly over: number | null;
  readonly allowance: {
    readonly amount: number;
    readonly unit: 'working-days' | 'calendar-days' | 'months' | 'hours';
  };
}

/**
 * How a decision stands on the record. `contradictory`: no further action, and something else as well. `cannot-tell`:
 * nothing that was read holds reasons, or decisions of this kind, at all. `not-recorded`: there must have been a decision, and none is recorded.
 */
export type DecisionStanding = 'with-reason' | 'no-reason' | 'contradictory' | 'cannot-tell' | 'not-recorded';

/** The decision that a step led to. */
export interface StepDecision {
  readonly state: DecisionStanding;
  /** The event that holds it; null where none is recorded. */
  readonly eventId: string | null;
  readonly outcomes: readonly Coded[];
  /** The role of whoever decided, else the name as recorded; null: not recorded. */
  readonly who: string | null;
  /** Its reason in the record's words; null: not recorded, or nothing that was read holds reasons. */
  readonly rationale: string | null;
  /** Whether it has a reason; null: cannot be told. A contradictory decision can have one. */
  readonly reasoned: boolean | null;
}

/** How often the child was seen during a step. */
export interface StepSeen {
  /** Visits and other contacts in which the child is recorded as seen. */
  readonly times: number;
  /** Those of them in which the child is recorded as seen alone. */
  readonly alone: number;
  /** What the event that ends the step says itself: an assessment for which the child was seen. */
  readonly answer: Answer;
  readonly aloneAnswer: Answer;
  /** False: nothing that was read says of anybody whether they were seen. */
  readonly known: boolean;
  /** False: there may be visits that the sources do not hold, so that none among them says nothing. */
  readonly whole: boolean;
}

/** Whether the referrer was told the outcome. */
export interface StepTold {
  readonly state: 'told' | 'not-recorded' | 'cannot-tell';
  readonly day: DayNumber | null;
  readonly eventId: string | null;
}

/** What a step is: a stage, a wait in which something was owed, or the time after an episode closed. */
export type StepKind = 'stage' | 'wait' | 'closed';

/** The words of a step: each fact for itself, and all of them as one sentence. Empty: nothing to say. */
export interface StepWords {
  /** "Initial assessment". */
  readonly name: string;
  /** "4 May to 12 July 2013". */
  readonly when: string;
  /** "48 working days of 45, 3 over", "open for 1,140 days", "same day". */
  readonly length: string;
  /** What else its end was measured by: "50 working days of 45 from the referral, 5 over". */
  readonly against: readonly string[];
  /** Timescales of the step that were not kept, beside those that its end answers. */
  readonly late: readonly string[];
  /** "no further action, by team manager". */
  readonly decision: string;
  /** "reason recorded", "reason not recorded", "the decision contradicts itself". */
  readonly reason: string;
  readonly seen: string;
  readonly told: string;
  /** How it was tied to its episode, where that was by rule. */
  readonly link: string;
  /** What is uncertain, expected and not recorded, or told within it. */
  readonly notes: readonly string[];
  /** "Step 3 of 7, Assessment, 4 May to 12 July 2013, 48 working days of 45, 3 over; decision: ...". */
  readonly sentence: string;
}

/** One step of a journey. Days are inclusive day numbers; where it is open, `to` is the as-at day. */
export interface JourneyStep<T extends StepTimescale = StepTimescale> {
  /** Made of what it stands for: the interval's id, the wait's kind and events, or the episode that closed. */
  readonly id: string;
  /** From 1. */
  readonly number: number;
  readonly kind: StepKind;
  readonly stage: Stage | 'closed' | 'wait';
  /** The stage's interval, or of a closed step the episode's. */
  readonly interval: Interval | null;
  readonly wait: Wait | null;
  readonly episodeId: string | null;
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly open: boolean;
  /** What its timescales say, but those that do not apply. */
  readonly timescales: readonly T[];
  readonly decision: StepDecision | null;
  readonly seen: StepSeen | null;
  readonly told: StepTold | null;
  /** Stages that usually come before this one, were shown by the source, and are not recorded. */
  readonly skipped: readonly Stage[];
  /** Of a closed step: how the child came back. */
  readonly cameBack: Return | null;
  /** Record queries about its events. */
  readonly queries: readonly RecordQuery[];
  /** The days of a plan in which a record query found no change of it; null: none was found, or nobody looked. */
  readonly unchanged: { readonly from: DayNumber; readonly to: DayNumber } | null;
  /** The events behind it, in their total order. */
  readonly eventIds: readonly string[];
  readonly words: StepWords;
}

/** Steps that belong together: of one referral episode, of an episode that is not recorded, or of none. */
export interface StepGroup<T extends StepTimescale = StepTimescale> {
  readonly kind: 'episode' | 'unrecorded-episode' | 'outside';
  readonly episodeId: string | null;
  /** "Referral episode 2 of 3, 27 May 2011 to 30 July 2012". */
  readonly title: string;
  /** Why the child was referred, how the child came back, how often the work changed hands. */
  readonly about: readonly string[];
  readonly steps: readonly JourneyStep<T>[];
}

/** A journey told in words, in order. */
export interface JourneyTelling<T extends StepTimescale = StepTimescale> {
  /** What the sources cannot show: to be said first. */
  readonly limits: readonly string[];
  /** The whole way in two to four sentences; empty where there is no step. */
  readonly summary: readonly string[];
  /** By their first day. */
  readonly groups: readonly StepGroup<T>[];
  /** All steps, as they stand in the groups one after the other. */
  readonly steps: readonly JourneyStep<T>[];
}
