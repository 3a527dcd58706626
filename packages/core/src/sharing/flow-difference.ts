import type { SharedNumber } from './shared-tables.js';
import type { SharingPreset } from './sharing-preset.js';

/** One step in two cohorts. Numbers that must not be shown are `c`, and what is worked out from them null. */
export interface FlowDifference {
  readonly id: string;
  readonly first: SharedNumber;
  readonly second: SharedNumber;
  /** Percent of each cohort's cases. */
  readonly firstShare: number | null;
  readonly secondShare: number | null;
  /** Percentage points, the second less the first, with a 95% interval that takes families as one. */
  readonly points: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** Cases of two cohorts, together and by family: the first's and the second's. */
export interface CasesOfTwo {
  readonly first: number;
  readonly second: number;
  readonly families: ReadonlyMap<number, readonly [first: number, second: number]>;
}

/** How a step differs between two cohorts, from what may be shown of it. */
export function flowDifference(
  id: string,
  step: CasesOfTwo,
  whole: CasesOfTwo,
  show: (count: number) => SharedNumber,
): FlowDifference {
  const [first, second] = [show(step.first), show(step.second)];
  const [p, q] = [shareOf(first, show(whole.first)), shareOf(second, show(whole.second))];
  const isTold = p !== null && q !== null;
  const points = isTold ? q - p : null;
  const wide = isTold ? halfInterval(step, whole) : 0;
  return {
    id,
    first,
    second,
    firstShare: isTold ? percent(p) : null,
    secondShare: isTold ? percent(q) : null,
    points: points === null ? null : percent(points),
    low: points === null ? null : percent(points - wide),
    high: points === null ? null : percent(points + wide),
  };
}

/** How a count is shown: hidden, or rounded as the preset says. */
export function shownCount(
  isHidden: boolean,
  preset: Pick<SharingPreset, 'roundTo'> | null,
): (count: number) => SharedNumber {
  const step = preset?.roundTo ?? 1;
  return (count) => (isHidden ? 'c' : Math.round(count / step) * step);
}

function shareOf(part: SharedNumber, whole: SharedNumber): number | null {
  return part === 'c' || whole === 'c' || whole === 0 ? null : part / whole;
}

// A family with children in both counts in both: what it adds to one share it takes from the difference
function halfInterval(step: CasesOfTwo, whole: CasesOfTwo): number {
  const [p, q] = [step.first / whole.first, step.second / whole.second];
  let variance = 0;
  for (const [family, [first, second]] of whole.families) {
    const [has, has2] = step.families.get(family) ?? NO_CASES;
    variance += ((has2 - second * q) / whole.second - (has - first * p) / whole.first) ** 2;
  }
  return 1.96 * Math.sqrt(variance);
}

const NO_CASES = [0, 0] as const;

function percent(share: number): number {
  return Math.round(share * 1000) / 10;
}
