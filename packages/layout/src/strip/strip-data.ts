import { dayNumber, NO_DAY, type CaseEvent, type DayNumber, type EventColumns } from '@case-journey/core';

/** Stands for "no end": the row is a point in time, or nobody says how long it lasted. */
export const NO_END = -0x80000000;

/** How a row is drawn: 0 left out (density only), 1 supporting, 2 significant, 3 key. */
export type StripLevel = 0 | 1 | 2 | 3;

/** A stretch in which one status was in force. */
export interface StripPeriod {
  readonly status: string;
  readonly from: DayNumber;
  /** The last day, inclusive. */
  readonly to: DayNumber;
  /** Still in force on the day of judgement. */
  readonly open: boolean;
  readonly label: string;
}

/** Whole days in which nothing is recorded, both inclusive, and the words that say so. */
export interface StripGap {
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly label: string;
}

/** One child's group of lanes. */
export interface StripGroup {
  /** Position in `columns.children`. */
  readonly child: number;
  readonly label: string;
}

/** What a strip draws, as columns: nothing in it is one object an event. */
export interface StripData {
  /** Rows in the order in which events of one day are to be walked. */
  readonly columns: EventColumns;
  /** For each row a {@link StripLevel}. */
  readonly levels: Uint8Array;
  /** For each row 1 where the filter lets it through; all where it is not given. */
  readonly shown?: Uint8Array;
  /** For each row 1 where it carries a flag. */
  readonly flagged?: Uint8Array;
  /** For each row its last day, {@link NO_DAY} where it is still going on, {@link NO_END} where it has none. */
  readonly ends?: Int32Array;
  readonly periods: readonly StripPeriod[];
  readonly gaps: readonly StripGap[];
  /** The day of judgement: open ranges end there. */
  readonly asAt: DayNumber | null;
  /** Siblings: one group of lanes each, rows of other children left away. One group without it. */
  readonly groups?: readonly StripGroup[];
}

/** The ends of the rows of columns that were made from `events`, for {@link StripData.ends}. */
export function stripEnds(columns: EventColumns, events: readonly CaseEvent[]): Int32Array {
  const ends = new Int32Array(columns.length).fill(NO_END);
  const { event } = columns;
  if (event === undefined) return ends;
  for (let row = 0; row < columns.length; row += 1) {
    const end = events[event[row] ?? -1]?.end;
    if (end === undefined) continue;
    if ('open' in end) ends[row] = end.open === 'known' ? NO_DAY : NO_END;
    else if (end.latest !== null) ends[row] = dayNumber(end.latest);
  }
  return ends;
}
