/** Numbers for pairs of activities, from 0. */
export interface PairIndex {
  /** The pair's number. */
  readonly of: (from: number, to: number) => number;
  /** How many numbers there are, used or not. */
  readonly size: () => number;
  /** The first and the second activity of a number. */
  readonly pair: (number: number) => readonly [from: number, to: number];
}

/** Above so many activities, only pairs that are met get a number. */
const MOST_DENSE = 1024;

/** An index of the pairs of so many activities. */
export function pairIndex(activities: number): PairIndex {
  if (activities <= MOST_DENSE) {
    return {
      of: (from, to) => from * activities + to,
      size: () => activities * activities,
      pair: (number) => [Math.floor(number / activities), number % activities],
    };
  }
  const numbers = new Map<number, number>();
  const keys: number[] = [];
  return {
    of: (from, to) => {
      const key = from * activities + to;
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, keys.length);
      return keys.push(key) - 1;
    },
    size: () => keys.length,
    pair: (number) => {
      const key = keys[number] ?? 0;
      return [Math.floor(key / activities), key % activities];
    },
  };
}
