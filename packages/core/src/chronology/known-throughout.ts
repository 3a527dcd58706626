import type { IsoDay } from '../dates/day.js';
import type { Known } from '../model/dataset.js';

/**
 * The days of which every source can speak: from the latest beginning to the earliest end, for {@link gaps}, which may
 * claim nothing for more. Null: no limit known on that side. Where no day is common to all, `from` is after `to`.
 */
export function knownThroughout(known: readonly Known[]): {
  readonly from: IsoDay | null;
  readonly to: IsoDay | null;
} {
  const from = known.flatMap((one) => one.from ?? []).sort();
  const to = known.flatMap((one) => one.to ?? []).sort();
  return { from: from.at(-1) ?? null, to: to[0] ?? null };
}
