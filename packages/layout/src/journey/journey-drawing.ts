import type { DayNumber, Stage, TimescaleState } from '@case-journey/core';

/** What lies along the drawing: calendar days, one step as wide as the next, or working days of England and Wales. */
export type JourneyScale = 'time' | 'equal' | 'working-days';

/**
 * The rows of the ladder, from the front door to the outcome; `closed` is the last. Allocations,
 * placements, orders and services stand below it: they say who held the work and where the child lived.
 */
export type JourneyRowKey = Stage | 'closed';

/** A rectangle in pixels from the top left of the drawing. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One row, with the words at its left. */
export interface JourneyRow extends Box {
  readonly key: JourneyRowKey;
  /** Nothing is drawn in it but steps that were expected. */
  readonly ghost: boolean;
  /** Below the ladder, and less high. */
  readonly beside: boolean;
  /** The middle of its first bar. */
  readonly middle: number;
  readonly label: string;
  /** The words' right edge and their baseline. */
  readonly labelX: number;
  readonly labelY: number;
}

/** A stretch along a row. */
export interface Stretch {
  readonly x: number;
  readonly width: number;
}

/** One interval of a stage. Bars of a row never lie on each other: where days overlap, they are stacked. */
export interface JourneyBar extends Box {
  readonly id: string;
  readonly row: JourneyRowKey;
  /** `episode`: the referral episode, drawn as a frame around the rest. `beside`: who holds the work, where. */
  readonly kind: 'stage' | 'episode' | 'beside';
  /** The event that opens it; null where its start is missing. */
  readonly opens: string | null;
  readonly from: DayNumber;
  readonly to: DayNumber;
  /** The days on which it can have begun or ended, where the record does not say which; an end can lie behind the bar. */
  readonly startBound: Stretch | null;
  readonly endBound: Stretch | null;
  /** Its start is not recorded, or it lies somewhere before: it had begun by then. */
  readonly startBefore: boolean;
  /** Its end lies somewhere after, or nobody says that it ended. */
  readonly endAfter: boolean;
  /** No end is recorded: it is known to go on, or nobody says. Null: it has ended. */
  readonly open: 'known' | 'not-known' | null;
  /** The part of it that lies after the due day of its timescale. */
  readonly over: Stretch | null;
  /** Stretches without a change of stage or plan. */
  readonly drift: readonly Stretch[];
}

/** A timescale under a bar: what was allowed, from its trigger to its due day, and what came later. */
export interface JourneyTrack extends Box {
  readonly rule: string;
  /** The event that set it off, and the one that answered it. */
  readonly triggerId: string;
  readonly answeredBy: string | null;
  readonly row: JourneyRowKey;
  readonly state: TimescaleState;
  /** Where the due day's mark stands. */
  readonly dueX: number;
  /** From the due day to the answer, and how much that is, in the unit of the rule. */
  readonly over: Stretch | null;
  readonly overBy: number | null;
  /** Late, and no answer is recorded at all. */
  readonly missing: boolean;
}

/** Something owed and not yet done. */
export interface JourneyWaitBar extends Box {
  /** Its kind and where it begins, as `waitKey` gives it. */
  readonly id: string;
  readonly row: JourneyRowKey;
  readonly from: DayNumber;
  readonly open: boolean;
}

/** What is recorded of a decision: its reason; no reason; outcomes that contradict each other; or it is not known. */
export type DecisionState = 'reasoned' | 'no-reason' | 'contradictory' | 'not-known';

/** A line from one stage to the next. */
export interface JourneyConnector {
  readonly x: number;
  /** Where the bar that it comes from has ended before: a dotted line leads over. Null: it begins at the bar. */
  readonly lead: number | null;
  readonly from: number;
  readonly to: number;
  readonly day: DayNumber;
  readonly type: 'step-up' | 'step-down' | 'lateral' | 'close' | 'return';
  /** The interval it leads to. */
  readonly intervalId: string;
}

/** One glyph of a decision, or of several that are too close to draw apart: the one of most concern is drawn. */
export interface DecisionMark {
  readonly x: number;
  readonly y: number;
  readonly state: DecisionState;
  /** The events that hold the decisions, in order; empty where a transition has none. */
  readonly eventIds: readonly string[];
  readonly day: DayNumber;
  readonly row: JourneyRowKey;
}

/** The way from a closure back to the front door. */
export interface ReturnArc {
  /** The event that opens it. */
  readonly id: string;
  /** Path data: from the closure to the return. */
  readonly path: string;
  /** Path data of its solid arrowhead. */
  readonly head: string;
  readonly box: Box;
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/** A step of the usual way that is not recorded. */
export interface GhostMark extends Box {
  readonly stage: Stage;
  readonly episodeId: string | null;
  readonly day: DayNumber;
}

/** Visits at which the child was seen: one, or several that are too close to draw apart. */
export interface SeenMark {
  readonly x: number;
  /** Where the last of several lies; the same as `x` for one. */
  readonly to: number;
  /** Where the stem begins, on top of a bar. */
  readonly y: number;
  readonly count: number;
  readonly alone: 'all' | 'some' | 'none';
  readonly eventIds: readonly string[];
}

/** The referrer was told the outcome. */
export interface ToldMark {
  readonly x: number;
  readonly y: number;
  readonly eventIds: readonly string[];
}

/** Quiet days that are drawn shorter than they were: a zigzag, never without its words. */
export interface JourneyFold extends Stretch {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/** Days of which no source can speak. */
export interface UnknownStretch extends Stretch {
  readonly side: 'before' | 'after';
}

/** One mark of the axis. */
export interface JourneyTick {
  readonly x: number;
  readonly label: string;
  readonly strong: boolean;
}

/** How a part of a label is set. */
export type LabelKind = 'plain' | 'bold' | 'over' | 'muted' | 'note' | 'accent';

/** Words in the drawing. Labels never touch each other, and all of them lie within the drawing. */
export interface JourneyLabel {
  /** What the words belong to: an interval, a wait, a return, a row, a tick. */
  readonly id: string;
  /** Left edge and baseline. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly parts: readonly LabelPart[];
}

/** A part of a label. */
export interface LabelPart {
  readonly text: string;
  readonly kind: LabelKind;
}

/** One part of the ribbon of statuses. */
export interface JourneyRibbonPart extends Box {
  readonly status: string;
  readonly open: boolean;
}

/** One place that a key can reach, in order of reading. */
export interface JourneyStop extends Box {
  readonly kind: 'stage' | 'decision' | 'wait' | 'return' | 'expected';
  /** The interval, the wait (as `waitKey` names it), the event that opens the return, or the decision's first event. */
  readonly id: string;
  readonly eventIds: readonly string[];
  readonly row: JourneyRowKey;
  readonly day: DayNumber;
}

/** One child's journey as plain numbers: everything that is drawn, in pixels from the top left. */
export interface JourneyLayout {
  readonly width: number;
  readonly height: number;
  readonly scale: JourneyScale;
  /** Where the words of the axis begin. */
  readonly axisY: number;
  /** The days' own room: its edges, and where the rows begin and end. */
  readonly plot: Box;
  readonly rows: readonly JourneyRow[];
  readonly ribbon: readonly JourneyRibbonPart[];
  readonly bars: readonly JourneyBar[];
  readonly tracks: readonly JourneyTrack[];
  readonly waits: readonly JourneyWaitBar[];
  /** Lines along the row of closure, from a closure to the return or to the day of judgement. */
  readonly closed: readonly (Stretch & { readonly y: number })[];
  readonly connectors: readonly JourneyConnector[];
  readonly decisions: readonly DecisionMark[];
  readonly returns: readonly ReturnArc[];
  readonly ghosts: readonly GhostMark[];
  readonly seen: readonly SeenMark[];
  readonly told: readonly ToldMark[];
  readonly folds: readonly JourneyFold[];
  readonly unknown: readonly UnknownStretch[];
  readonly ticks: readonly JourneyTick[];
  readonly asAtX: number;
  readonly labels: readonly JourneyLabel[];
  /** Labels for which there was no room: their facts are in the list only. */
  readonly leftOut: number;
}
