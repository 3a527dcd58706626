/** What a log's times count: milliseconds from 1970-01-01 UTC, or days from 1970-01-01. */
export type LogUnit = 'millisecond' | 'day';

/**
 * What puts events of one case and one time in order. `source`: the order that the source has them in, taken as
 * recorded. `activity`: a fixed order of activities, which nobody recorded: engines then never claim that one of them
 * came before another of the same time.
 */
export type TieOrder = 'source' | 'activity';

/** How the events of a log came into their order, and where time alone does not tell it. */
export interface LogOrder {
  readonly ties: TieOrder;
  /** Cases in which two events or more have one time. */
  readonly tiedCases: number;
  /** Events that have the time of another event of their case. */
  readonly tiedEvents: number;
  /** Cases whose order in the source is not that of their times; they are read in order of time. */
  readonly outOfOrderCases: number;
  /** Events in a log of instants of which only the day is known: they stand at the start of their day, UTC. */
  readonly dayOnlyEvents: number;
  /** Events whose date is a span: they stand at the first day that they can be. */
  readonly impreciseEvents: number;
}

/**
 * Events by case and, within a case, in order of time: what every engine of logs reads. 18 bytes an event and 4 a case
 * beside the two dictionaries.
 */
export interface EventLog {
  /** Ids of cases, in the order of the columns. One without events is in no count. */
  readonly cases: readonly string[];
  readonly activities: readonly string[];
  /** Number of events. */
  readonly events: number;
  /** The events of case `c` are those from `starts[c]` up to and not with `starts[c + 1]`. */
  readonly starts: Int32Array;
  /** Position in `activities`. */
  readonly activity: Uint16Array;
  /** In units of `unit`; never falls within a case. */
  readonly time: Float64Array;
  /** The calendar day as written where the event was recorded, from 1970-01-01. */
  readonly day: Int32Array;
  /** The event's row in the columns that the log was made from. */
  readonly row: Int32Array;
  readonly unit: LogUnit;
  readonly order: LogOrder;
  /** Rows of the columns that are no event of the log: without a usable date; did not happen or is planned. */
  readonly left: { readonly undated: number; readonly notHappened: number };
}

/** How many events a case has. */
export function eventsOfCase({ starts }: EventLog, at: number): number {
  return (starts[at + 1] ?? 0) - (starts[at] ?? 0);
}
