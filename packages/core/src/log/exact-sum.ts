/**
 * A sum of whole numbers that is exact however many they are: `high` times 2^52 and `low`, which is smaller. Floating
 * point alone loses its last digits beyond 2^53, and then the order of adding shows in the sum.
 */
export type ExactSum = readonly [high: number, low: number];

/** Where `low` carries over into `high`. */
export const CARRY = 2 ** 52;

/** Nothing added up. */
export const NO_SUM: ExactSum = [0, 0];

/** Both sums as one. Neither is negative. */
export function sumOf([highA, lowA]: ExactSum, [highB, lowB]: ExactSum): ExactSum {
  const low = lowA + lowB;
  return low >= CARRY ? [highA + highB + 1, low - CARRY] : [highA + highB, low];
}

/** The sum divided by a count; null where the count is 0. */
export function meanOf([high, low]: ExactSum, count: number): number | null {
  return count === 0 ? null : (high * CARRY + low) / count;
}
