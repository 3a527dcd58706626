import type { IsoDay } from '../dates/day.js';
import type { EventType } from '../model/vocabulary.js';

/** What an allowance is counted in. Months are calendar months; hours are hours that pass, through clock changes too. */
export type AllowanceUnit = 'working-days' | 'calendar-days' | 'months' | 'hours';

/** How long something may take: `{amount: 15, unit: 'working-days'}`. A whole number above 0. */
export interface Allowance {
  readonly amount: number;
  readonly unit: AllowanceUnit;
}

/** Which events are meant: of one of the types, and everything else that is said holds too. */
export interface Matcher {
  readonly types: readonly EventType[];
  /** The code named `kind` is one of these; null stands for "no kind recorded". */
  readonly kinds?: readonly (string | null)[];
  readonly notKinds?: readonly string[];
  /** One of these codes, by name and value. */
  readonly codes?: readonly (readonly [name: string, value: string])[];
  /** One of these is among the outcomes of its decision. */
  readonly outcomes?: readonly string[];
  /** Its decision has outcomes, and none of them is one of these. */
  readonly notOutcomes?: readonly string[];
  /** Whether it still counts where the child is recorded as not seen. Defaults to true. */
  readonly evenUnseen?: boolean;
}

/** Something that must hold on the trigger's day for a rule to speak of it. */
export type Condition =
  | {
      /** Between a start and its end; `fromMonths` and `belowMonths` count from the start. */
      readonly is: 'open';
      readonly start: readonly Matcher[];
      readonly end: readonly Matcher[];
      /** Also where no start is recorded: the trigger itself shows that it was open. Defaults to false. */
      readonly evenUnrecorded?: true;
      readonly fromMonths?: number;
      readonly belowMonths?: number;
    }
  | {
      /** How many days with such events there have been since the start, the trigger's included. */
      readonly is: 'count';
      readonly of: readonly Matcher[];
      readonly start: readonly Matcher[];
      readonly least: number;
      readonly most: number;
    }
  | {
      /** The child's age in whole years. */ readonly is: 'age';
      readonly from?: number;
      readonly below?: number;
    }
  | {
      /** The latest code of a name is one of these values; with `not`: is none of them, or nothing is recorded. */
      readonly is: 'code';
      readonly name: string;
      readonly values: readonly string[];
      readonly not?: true;
    };

/**
 * One edition of one timescale, as data. Day 0 is the day of the trigger, and the due day is day 0 and the allowance.
 * Its sentence is the message `timescale.` and the id.
 */
export interface TimescaleRule {
  readonly id: string;
  /** The edition: with the id it names the rule for good. */
  readonly version: string;
  readonly trigger: readonly Matcher[];
  /**
   * What a further trigger means while the first waits: it is counted for itself (`each`, the default), it is part of
   * the first (`keeps`), or the days are counted from it instead (`restarts`).
   */
  readonly again?: 'each' | 'keeps' | 'restarts';
  readonly when?: readonly Condition[];
  /** A trigger of which this is true needs no answer. */
  readonly notNeededIf?: readonly Matcher[];
  /** What answers it. */
  readonly due: readonly Matcher[];
  /** What shows that it was done by then, without saying on which day. */
  readonly shownBy?: readonly Matcher[];
  /** What shows that it is owed, where that is not so of every trigger; and what is said where nothing does. */
  readonly owed?: { readonly by: readonly Matcher[]; readonly otherwise: 'no-data' | 'not-applicable' };
  /** What shows that it is not owed after all, whenever it comes before the answer. */
  readonly cancels?: readonly Matcher[];
  /** What ends the duty: nothing is owed from that day on. */
  readonly stops: readonly Matcher[];
  readonly allowance: Allowance;
  /** The longest time that may apply, where what decides is not in the record: between the two nobody can tell. */
  readonly atMost?: Allowance;
  /** In force only as far as practicable: in time is met, anything else cannot be told. */
  readonly relaxed?: true;
  /** The first and the last day of a trigger for which it is in force. Null: no such day is known. */
  readonly from: IsoDay | null;
  readonly to: IsoDay | null;
  readonly authority: 'national' | 'local';
  readonly source: string;
  /** False: the number or its days were not read in the source itself. */
  readonly verified: boolean;
  readonly note?: string;
}
