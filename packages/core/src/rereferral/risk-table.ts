import { firstPlace } from '../model/first-place.js';

/**
 * One child or closure that was followed. `kind`: 0 nothing had happened when following ended, 1 what is measured
 * happened, 2 something happened after which it cannot (a competing event).
 */
export interface Followed {
  /** From the start to what happened, or to the end of following: whole units, 0 or more. */
  readonly time: number;
  readonly kind: 0 | 1 | 2;
  /** Observations of one cluster (a family), a whole number from 0, are not independent. Null: a cluster of its own. */
  readonly cluster: number | null;
}

/** Observations as columns, all of one length; `cluster` -1: one of its own. */
export interface FollowedColumns {
  readonly time: Float64Array;
  readonly kind: Uint8Array;
  readonly cluster: Int32Array;
}

/** Room for so many observations. */
export function followedColumns(length: number): FollowedColumns {
  return {
    time: new Float64Array(length),
    kind: new Uint8Array(length),
    cluster: new Int32Array(length).fill(-1),
  };
}

/** Observations as columns. */
export function asColumns(observations: readonly Followed[] | FollowedColumns): FollowedColumns {
  if (!isList(observations)) return observations;
  const columns = followedColumns(observations.length);
  observations.forEach(({ time, kind, cluster }, i) => {
    columns.time[i] = time;
    columns.kind[i] = kind;
    columns.cluster[i] = cluster ?? -1;
  });
  return columns;
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
export function riskTable({ time: observed, kind }: FollowedColumns): RiskTable {
  const times = distinctTimes(observed);
  const events = new Float64Array(times.length);
  const competing = new Float64Array(times.length);
  const censored = new Float64Array(times.length);
  const counts = [censored, events, competing] as const;
  const placeOf = placesOf(times);
  observed.forEach((time, i) => {
    const column = counts[kind[i] ?? 0] ?? censored;
    const place = placeOf(time);
    column[place] = (column[place] ?? 0) + 1;
  });
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
  const most = times.at(-1) ?? 0;
  if (most < FEW && times.every((time) => Number.isInteger(time) && time >= 0)) {
    const places = new Int32Array(most + 1).fill(-1);
    times.forEach((time, place) => (places[time] = place));
    return (time) => places[time] ?? -1;
  }
  const places = new Map<number, number>();
  times.forEach((time, place) => places.set(time, place));
  return (time) => places.get(time) ?? -1;
}

/** The place of the last time that is not after `time`, or -1. */
export function lastPlace(times: Float64Array, time: number): number {
  return firstPlace(times.length, (place) => (times[place] ?? Infinity) <= time) - 1;
}

function distinctTimes(observed: Float64Array): Float64Array {
  const whole = new Uint8Array(FEW);
  const others = new Set<number>();
  for (const time of observed) {
    if (time >= 0 && time < FEW && Number.isInteger(time)) whole[time] = 1;
    else others.add(time);
  }
  const times = [...others];
  whole.forEach((seen, time) => {
    if (seen === 1) times.push(time);
  });
  return Float64Array.from(times).sort();
}

/** Whole times below this are looked up without hashing: 120 years of days. */
const FEW = 44_000;

function isList(observations: readonly Followed[] | FollowedColumns): observations is readonly Followed[] {
  return Array.isArray(observations);
}
