import type { Bitset } from './bitset.js';
import type { EventLog } from './event-log.js';

/** Which cases of a log count. */
export interface LogScope {
  /** Bit by case; every case where it is not given. */
  readonly cases?: Bitset;
}

/**
 * Something counted over cases, which may be counted in pieces and put together exactly: whatever the pieces and their
 * order, `finish` gives the same. A part is plain JSON. No case may be in two pieces.
 */
export interface Aggregate<Part, Result, Options extends LogScope = LogScope> {
  /** The part of no case. */
  readonly empty: () => Part;
  /** The part of one log. */
  readonly of: (log: EventLog, options?: Options) => Part;
  /** A part with a further log in it: a new part. */
  readonly add: (part: Part, log: EventLog, options?: Options) => Part;
  /** Two parts as one: a new part. */
  readonly merge: (a: Part, b: Part) => Part;
  /** What the part says, names in order. */
  readonly finish: (part: Part) => Result;
}

/** An aggregate of its four steps. */
export function aggregate<Part, Result, Options extends LogScope = LogScope>(
  steps: Omit<Aggregate<Part, Result, Options>, 'add'>,
): Aggregate<Part, Result, Options> {
  return { ...steps, add: (part, log, options) => steps.merge(part, steps.of(log, options)) };
}
