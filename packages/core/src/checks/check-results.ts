import type { Check } from './check.js';

/** A column of {@link CheckResults.hits}. */
export type HitName = 'rule' | 'child' | 'episode' | 'reason' | 'day' | 'rows' | 'says';

/**
 * Where checks answered, as whole numbers. `rule`: position in `checks`; `reason`: 0 for yes, else 1 and the position
 * in CHECK_REASONS; `day`: NO_DAY for none; `rows` and `says`: where the lists of `rowList` and `saidList` begin, each
 * up to that of the next hit. A text that is said is a position in `texts`.
 */
export interface CheckResults {
  readonly checks: readonly Check[];
  readonly hits: Readonly<Record<HitName, Int32Array>> & { readonly length: number };
  readonly rowList: Int32Array;
  readonly saidList: Int32Array;
  readonly texts: readonly string[];
  readonly counts: CheckCounts;
}

/** How often each rule answers yes, and how often it cannot tell: every rule that was run, in their order. */
export type CheckCounts = ReadonlyMap<string, CheckCount>;

/** How often one rule answers yes, and how often it cannot tell. */
export interface CheckCount {
  readonly yes: number;
  readonly cannotTell: number;
}

/** No rule has been run. */
export const NO_CHECK_COUNTS: CheckCounts = new Map();

/** The counts of two parts together, the children of which must not overlap. */
export function mergeCheckCounts(a: CheckCounts, b: CheckCounts): CheckCounts {
  const merged = new Map(a);
  for (const [rule, { yes, cannotTell }] of b) {
    const known = merged.get(rule) ?? { yes: 0, cannotTell: 0 };
    merged.set(rule, { yes: known.yes + yes, cannotTell: known.cannotTell + cannotTell });
  }
  return merged;
}
