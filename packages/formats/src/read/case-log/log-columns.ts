import type { EventColumns, LogAttribute, Problem } from '@case-journey/core';

/** What readers of event logs are told. */
export interface LogReadOptions {
  /** The file's name as it is to appear in problems. */
  readonly file: string;
  /** The day on which two-digit years and implausible dates are judged. */
  readonly asAt: string;
  /** The most problems that are listed; the rest are counted. 100,000 by default. */
  readonly maxProblems?: number;
  /** Stops the reading: the reader throws the signal's reason at its next pause. */
  readonly signal?: AbortSignal;
}

/**
 * An event log as columns: its cases are `children`, its activities `types`, and `event` is the place in the file, from
 * 0. `instant` is there where any event has a clock time; NaN for those without. `rows` = `eventRows` + `problemRows` +
 * `blankRows`, and `unaccounted` is the rest: 0.
 */
export interface LogColumns {
  readonly columns: EventColumns;
  /** Those that were asked for and found. */
  readonly attributes: readonly LogAttribute[];
  readonly rows: number;
  readonly eventRows: number;
  readonly problemRows: number;
  readonly blankRows: number;
  readonly unaccounted: number;
  readonly problems: readonly Problem[];
  /** Problems beyond `maxProblems`: counted, not listed. */
  readonly problemsNotListed: number;
}

/** How far the reading is; the last step has the log. */
export type LogStep<Log extends LogColumns = LogColumns> =
  | { readonly done: false; readonly rows: number; readonly bytesRead: number; readonly bytes: number }
  | { readonly done: true; readonly log: Log };
