/**
 * Whether an event matches: 0 no, 1 possibly (its date is not certain enough to tell), 2 yes. "Possibly" is shown, and
 * counted apart. Numbers, so that `and` is the least, `or` the greatest and `not` 2 minus.
 */
export type Truth = 0 | 1 | 2;

/** It does not match. */
export const NO: Truth = 0;
/** It may match: it is shown. */
export const POSSIBLY: Truth = 1;
/** It matches. */
export const YES: Truth = 2;

/** Yes or no. */
export function truth(answer: boolean): Truth {
  return answer ? YES : NO;
}

/** The opposite; of possibly, possibly. */
export function opposite(value: Truth): Truth {
  return value === YES ? NO : value === NO ? YES : POSSIBLY;
}
