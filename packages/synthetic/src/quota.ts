import type { Random } from './random.js';

/**
 * Shares that a growing number of things must keep to. Each choice favours what is behind its share, so that the
 * proportions come out by construction and not by luck.
 */
export interface Quota {
  /** Chooses for `amount` things at once: a position among the shares. `allowed`: where a choice is possible. */
  readonly choose: (stream: Random, amount: number, allowed?: (position: number) => boolean) => number;
  /** What has been chosen so far, by position. */
  readonly counts: readonly number[];
}

/** A quota for shares that are weights of any total. */
export function quota(shares: readonly number[]): Quota {
  const total = shares.reduce((sum, share) => sum + share, 0);
  const counts = shares.map(() => 0);
  let chosen = 0;
  return {
    counts,
    choose(stream, amount, allowed = () => true) {
      const after = chosen + amount;
      const open = shares.map((share, position) => (allowed(position) ? share / total : 0));
      const behind = open.map((share, position) =>
        share === 0 ? 0 : Math.max(0, share * after - (counts[position] ?? 0)),
      );
      const position = stream.weighted(behind.some((value) => value > 0) ? behind : open);
      counts[position] = (counts[position] ?? 0) + amount;
      chosen = after;
      return position;
    },
  };
}

/** Quotas by year, made when first asked for. */
export function yearly<T>(make: (year: number) => T): (year: number) => T {
  const made = new Map<number, T>();
  return (year) => {
    const known = made.get(year);
    if (known !== undefined) return known;
    const value = make(year);
    made.set(year, value);
    return value;
  };
}

/**
 * Values spread evenly over a distribution given by its quantiles: pairs of share and value, straight lines between.
 * Successive values fill the gaps (golden-ratio steps), so a few already look like the whole.
 */
export function spread(
  quantiles: readonly (readonly [share: number, value: number])[],
  start: number,
): () => number {
  let at = start;
  return () => {
    at = (at + 0.6180339887498949) % 1;
    return quantile(quantiles, at);
  };
}

/** The value at a share of a distribution given by its quantiles. */
export function quantile(
  quantiles: readonly (readonly [share: number, value: number])[],
  at: number,
): number {
  let [lastShare, lastValue] = quantiles[0] ?? [0, 0];
  for (const [share, value] of quantiles) {
    if (at <= share) {
      return share === lastShare
        ? value
        : lastValue + ((value - lastValue) * (at - lastShare)) / (share - lastShare);
    }
    lastShare = share;
    lastValue = value;
  }
  return lastValue;
}
