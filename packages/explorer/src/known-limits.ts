import type { IsoDay, Known } from '@case-journey/core';

/** Where a source's history begins, once for each list or stage. */
export function knownLimits(known: readonly Known[]): { readonly from: IsoDay; readonly what: string }[] {
  const limits = new Map<string, { from: IsoDay; what: string }>();
  for (const { from, what } of known) if (from !== null) limits.set(`${what} ${from}`, { from, what });
  return [...limits.values()];
}
