/** Why a value is not there. Unknown is not absent and not zero: "preferred not to say" differs from "not yet asked". */
export interface Absent {
  readonly absent: 'not-recorded' | 'refused' | 'not-yet-obtained' | 'not-applicable';
}

/**
 * A coded value. `raw` is what the source wrote; `value` the code in `set`, or null where the set has no such code
 * (kept and reported, never dropped). `year`: the edition of the set, where the source says.
 */
export interface CodedValue {
  readonly raw: string;
  readonly value: string | null;
  readonly set: string;
  readonly year?: number;
}

/** A coded value, or why there is none. */
export type Coded = CodedValue | Absent;

/** The answer to a yes or no question, as recorded. */
export type Answer = 'yes' | 'no' | 'not-recorded' | 'not-applicable';

/** Nothing was recorded. */
export const NOT_RECORDED: Absent = { absent: 'not-recorded' };

/** Whether a coded value is there (known code or not). */
export function isCoded(coded: Coded): coded is CodedValue {
  return 'raw' in coded;
}
