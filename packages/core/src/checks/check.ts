import type { DayNumber } from '../dates/day.js';
import type { CheckDefinition } from '../model/record-query.js';
import type { CheckContext } from './check-context.js';
import type { CheckReason } from './check-reason.js';
import type { KnownType } from './type-numbers.js';

/** Where a check answers: rows of the columns, the first of which it is about. */
export interface Where {
  readonly rows?: readonly number[];
  /** Position in the journeys' episodes; -1 or not given: in none. */
  readonly episode?: number;
  /** The day to which it applies; not given: the day of the first row, or none. */
  readonly day?: DayNumber;
  /** The values of what the check says, in the order of its `says`. */
  readonly says?: readonly (number | string)[];
}

/** Takes a check's answers about the child at hand. */
export interface Hit {
  readonly yes: (where: Where) => void;
  /** Kept once for each child, rule and episode: what a source cannot know is not said at every event. */
  readonly cannotTell: (reason: CheckReason, where?: Where) => void;
  /** Yes; or that it cannot be told, where there is a reason why not. */
  readonly unless: (reason: CheckReason | null, where: Where) => void;
}

/** What a number in a sentence stands for: a count, a day, or a text (a code, a kind). */
export type SaidAs = 'number' | 'day' | 'text';

/** One check: what it is, and how it reads one child. */
export interface Check {
  readonly definition: CheckDefinition;
  /** Names and kinds of the parameters of its sentence. The definition's own parameters are said as well. */
  readonly says?: readonly (readonly [name: string, as: SaidAs])[];
  /** It is run only for children who have an event of one of these types; not given: for every child. */
  readonly about?: readonly KnownType[];
  /** Reads the child at hand. `limits`: the definition's parameters, or the host's, in their order. */
  readonly run: (context: CheckContext, hit: Hit, limits: readonly number[]) => void;
}
