import { at } from '../journey/int-table.js';
import { addFamily } from './flow-families.js';
import type { SharingPreset } from './sharing-preset.js';

/** Which of two cohorts, and of the flow beside them, have a case: the sum of those that do. */
export const IN_FLOW = { first: 1, second: 2, beside: 4 } as const;

/** Cases by which of the sets have them, for several numbers at once. */
export interface FlowOverlaps {
  /** Counts a case of a family in a number, by its position. */
  readonly add: (number: number, sets: number, family: number) => void;
  /** Whether a number, or what is left of it between any of the sets, is small or of too few families. */
  readonly isFew: (number: number) => boolean;
}

/** Room for so many numbers. */
export function flowOverlaps(numbers: number, { hideUpTo, leastFamilies }: SharingPreset): FlowOverlaps {
  const counts = new Int32Array(numbers * SETS);
  const families = Array.from(counts, (): number[] => []);
  const isFewIn = (number: number, has: (sets: number) => boolean): boolean => {
    let count = 0;
    const found: number[] = [];
    for (let sets = 1; sets < SETS; sets += 1) {
      if (!has(sets)) continue;
      count += at(counts, number * SETS + sets);
      for (const family of families[number * SETS + sets] ?? []) addFamily(found, family, leastFamilies);
    }
    return count > 0 && (count <= hideUpTo || found.length < leastFamilies);
  };
  return {
    add: (number, sets, family) => {
      const place = number * SETS + sets;
      counts[place] = at(counts, place) + 1;
      addFamily(families[place] ?? [], family, leastFamilies);
    },
    isFew: (number) => TOLD.some((has) => isFewIn(number, has)),
  };
}

const SETS = 8;
const { first: A, second: B, beside: W } = IN_FLOW;

/** What the numbers of three sets, or their differences, can tell; the flow beside protects its own. */
const TOLD: readonly ((sets: number) => boolean)[] = [
  (sets) => (sets & A) > 0,
  (sets) => (sets & B) > 0,
  (sets) => (sets & (A | B)) === (A | B),
  (sets) => (sets & (A | B)) === A,
  (sets) => (sets & (A | B)) === B,
  (sets) => (sets & (A | W)) === A,
  (sets) => (sets & (A | W)) === W,
  (sets) => (sets & (B | W)) === B,
  (sets) => (sets & (B | W)) === W,
  (sets) => sets === W,
];
