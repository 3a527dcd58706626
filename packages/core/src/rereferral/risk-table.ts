/**
 * One child or closure that was followed. `kind`: 0 nothing had happened when following ended, 1 what is measured
 * happened, 2 something happened after which it cannot (a competing event).
 */
export interface Followed {
  /** From the start to what happened, or to the end of following: whole units, 0 or more. */
  readonly time: number;
  readonly kind: 0 | 1 | 2;
  /** Observations of one cluster (a family) are not independent. Null: a cluster of its own. */
  readonly cluster: string | number | null;
}

/** What happened at each time, in order of time; what happens at the same time is tied, exactly. */
export interface RiskTable {
  readonly length: number;
  readonly times: Float64Array;
  /** Still followed just before each time. */
  readonly followed: Float64Array;
  /** What is measured, and what competes, at each time. */
  readonly events: Float64Array;
  readonly competing: Float64Array;
  readonly censored: Float64Array;
}

/** Counts what happened when. The order of the observations makes no difference. */
export function riskTable(observations: readonly Followed[]): RiskTable {
  const times = distinctTimes(observations);
  const events = new Float64Array(times.length);
  const competing = new Float64Array(times.length);
  const censored = new Float64Array(times.length);
  const counts = [censored, events, competing] as const;
  const placeOf = placesOf(times);
  for (const { time, kind } of observations) {
    const column = counts[kind];
    const place = placeOf(time);
    column[place] = (column[place] ?? 0) + 1;
  }
  const followed = new Float64Array(times.length);
  let left = 0;
  for (let i = times.length - 1; i >= 0; i -= 1) {
    left += (events[i] ?? 0) + (competing[i] ?? 0) + (censored[i] ?? 0);
    followed[i] = left;
  }
  return { length: times.length, times, followed, events, competing, censored };
}

/** Looks up the place of a time among distinct times in order. */
export function placesOf(times: Float64Array): (time: number) => number {
  const places = new Map<number, number>();
  times.forEach((time, place) => places.set(time, place));
  return (time) => places.get(time) ?? -1;
}

/** The place of the last time that is not after `time`, or -1. */
export function lastPlace(times: Float64Array, time: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] ?? Infinity) <= time) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function distinctTimes(observations: readonly Followed[]): Float64Array {
  const seen = new Set<number>();
  for (const { time } of observations) seen.add(time);
  return Float64Array.from(seen).sort();
}
