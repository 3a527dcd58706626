/** The normal quantile of a two-sided interval of 95%. */
export const Z_95 = 1.959963984540054;

/** Lowest and highest value that an interval allows, as shares from 0 to 1. */
export interface Limits {
  readonly low: number;
  readonly high: number;
}

/**
 * Wilson's limits of a share (E. B. Wilson, JASA 22, 1927). Where observations are not independent, `effective` is the
 * number of independent ones that would tell as much, which takes the place of `of`.
 *
 * @param count - How many of `of` have it; 0 to `of`.
 * @returns Null where `of` is 0.
 */
export function wilsonLimits(
  count: number,
  of: number,
  { z = Z_95, effective = of }: { readonly z?: number; readonly effective?: number } = {},
): Limits | null {
  if (of <= 0 || effective <= 0) return null;
  const share = count / of;
  const spread = (z * z) / effective;
  const middle = share + spread / 2;
  const half = z * Math.sqrt((share * (1 - share)) / effective + spread / (4 * effective));
  return {
    low: count === 0 ? 0 : Math.max(0, (middle - half) / (1 + spread)),
    high: count === of ? 1 : Math.min(1, (middle + half) / (1 + spread)),
  };
}

/**
 * Limits of a share that is estimated with a standard error, on the scale log(-log(share)): they never leave 0 to 1.
 * Null where the share is 0 or 1 or there is no error to go by. For survival: Kalbfleisch and Prentice (1980); for
 * cumulative incidence: Marubini and Valsecchi (1995).
 */
export function logLogLimits(share: number, error: number, z = Z_95): Limits | null {
  if (!(share > 0 && share < 1) || !(error > 0)) return null;
  const stretch = Math.exp((z * error) / (share * Math.abs(Math.log(share))));
  return { low: share ** stretch, high: share ** (1 / stretch) };
}
