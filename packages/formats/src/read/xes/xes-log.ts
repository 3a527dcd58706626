import type { LogColumns, LogReadOptions } from '../case-log/log-columns.js';

/** How an event log in XES is read. */
export interface XesOptions extends LogReadOptions {
  /** The key, or the keys of a classifier, whose values are the activity; put together with `+`. `concept:name` by default. */
  readonly activity?: readonly string[];
  /** `time:timestamp` by default. */
  readonly time?: string;
  /**
   * Attributes that are wanted, by key; one inside another by the keys on the way to it. What a list holds is given as a
   * JSON array of its values. What a trace and its events both have is given twice.
   */
  readonly attributes?: readonly (string | readonly string[])[];
}

/** What an XES file says of itself. */
export interface XesFacts {
  /** The version of XES that it names, or null. */
  readonly version: string | null;
  readonly extensions: readonly { readonly name: string; readonly prefix: string }[];
  readonly classifiers: readonly { readonly name: string; readonly keys: string }[];
  /** Attributes that every trace, or every event, is said to have. Their default values are put nowhere. */
  readonly globals: readonly { readonly scope: string; readonly key: string }[];
  readonly traces: number;
  /** Traces without events: cases of the columns without rows. */
  readonly emptyTraces: number;
}

/** An event log in XES as columns. `rows` are the events of the file. */
export interface XesLog extends LogColumns {
  readonly facts: XesFacts;
}

/** How much of an XES file is read before it is refused, beside the limits of all XML. */
export interface XesLimits {
  readonly bytes: number;
  /** Attributes of one event or trace, those inside others counted. */
  readonly attributes: number;
}

/** The limits of XES files: 512 MiB; 10,000 attributes of one event or trace. */
export const xesLimits: XesLimits = { bytes: 512 * 2 ** 20, attributes: 10_000 };
