import type { Limits } from './normal.js';

/** Between which shares a group of some size lies by chance alone, where its true share is the overall one. */
export interface FunnelLimits {
  readonly of: number;
  /** 95 and 99.8 of 100 such groups. */
  readonly usual: Limits;
  readonly wide: Limits;
}

/**
 * Limits of a funnel plot: exact binomial, drawn between whole numbers (D. J. Spiegelhalter, Statistics in Medicine 24,
 * 2005, appendix A.1.1). Siblings are not independent, so a few more groups than 5 in 100 lie outside.
 *
 * @param of - How many cases the group has; 1 or more.
 * @param share - The overall share, 0 to 1.
 */
export function funnelLimits(of: number, share: number): FunnelLimits {
  const chances = binomial(of, share);
  const limits = (tail: number): Limits => ({
    low: Math.max(0, quantile(chances, tail) / of),
    high: Math.max(0, quantile(chances, 1 - tail) / of),
  });
  return { of, usual: limits(0.025), wide: limits(0.001) };
}

/** The chance of each count from 0 to `of`: ratios from the likeliest outwards, so that nothing vanishes. */
function binomial(of: number, share: number): Float64Array {
  const chances = new Float64Array(of + 1);
  if (share <= 0 || share >= 1) {
    chances[share <= 0 ? 0 : of] = 1;
    return chances;
  }
  const likeliest = Math.min(of, Math.floor((of + 1) * share));
  const odds = share / (1 - share);
  chances[likeliest] = 1;
  for (let k = likeliest; k < of; k += 1) chances[k + 1] = ((chances[k] ?? 0) * odds * (of - k)) / (k + 1);
  for (let k = likeliest; k > 0; k -= 1) chances[k - 1] = ((chances[k] ?? 0) * k) / (odds * (of - k + 1));
  const sum = chances.reduce((all, chance) => all + chance, 0);
  return chances.map((chance) => chance / sum);
}

function quantile(chances: Float64Array, tail: number): number {
  let below = 0;
  for (let k = 0; k < chances.length; k += 1) {
    const chance = chances[k] ?? 0;
    if (below + chance >= tail) return k - (chance === 0 ? 0 : (below + chance - tail) / chance);
    below += chance;
  }
  return chances.length - 1;
}
