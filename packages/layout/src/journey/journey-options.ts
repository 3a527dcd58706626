import type { DayNumber, Messages, Stage, TimescaleResult, Wait } from '@case-journey/core';
import type { StripPeriod } from '../strip/strip-data.js';
import type { DecisionState, JourneyRowKey, JourneyScale } from './journey-drawing.js';

/** A decision to be drawn. `row`: where it stands; null: on the highest stage in force on its day. */
export interface JourneyDecision {
  readonly eventId: string;
  readonly day: DayNumber;
  readonly row: JourneyRowKey | null;
  readonly state: DecisionState;
}

/** A day on which the child was seen. */
export interface JourneySeen {
  readonly eventId: string;
  readonly day: DayNumber;
  /** Seen alone: recorded as such. */
  readonly alone: boolean;
}

/** A day on which the referrer was told. */
export interface JourneyTold {
  readonly eventId: string;
  readonly day: DayNumber;
}

/** A step of the usual way that is not recorded, and the day by which it was expected. */
export interface ExpectedStep {
  readonly stage: Stage;
  readonly day: DayNumber;
  readonly episodeId: string | null;
}

/** Days of a stage without a change of plan or stage, both inclusive. */
export interface JourneyDrift {
  readonly intervalId: string;
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/** What is drawn beside the journey itself, how wide, and in whose words. */
export interface JourneyLayoutOptions {
  readonly scale: JourneyScale;
  /** Pixels. */
  readonly width: number;
  /** The pixels that a text takes at a size in pixels. */
  readonly textWidth: (text: string, size: number) => number;
  readonly timescales?: readonly TimescaleResult[];
  readonly decisions?: readonly JourneyDecision[];
  readonly seen?: readonly JourneySeen[];
  readonly told?: readonly JourneyTold[];
  readonly expected?: readonly ExpectedStep[];
  readonly drifts?: readonly JourneyDrift[];
  /** The ribbon above the rows. */
  readonly periods?: readonly StripPeriod[];
  /** Numbers of the steps in the list, by the id of the interval, wait or return: drawn with its label. */
  readonly numbers?: ReadonlyMap<string, number>;
  /** Words of the host's in the place of ours, by key. */
  readonly messages?: Messages;
  readonly locale?: string;
}

/** What a wait is known by in a drawing: its kind and where it begins. */
export function waitKey({ kind, opens, from }: Pick<Wait, 'kind' | 'opens' | 'from'>): string {
  return `wait/${kind}/${opens ?? from}`;
}
