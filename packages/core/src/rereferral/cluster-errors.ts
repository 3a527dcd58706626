import { lastPlace, placesOf, type Followed, type RiskTable } from './risk-table.js';

/** Standard errors at each time asked for, and how many clusters there are. */
export interface ClusterErrors {
  readonly errors: Float64Array;
  readonly clusters: number;
}

/**
 * Standard errors of a cumulative incidence, from each cluster's influence on it. The order of the observations makes
 * no difference, down to the last digit: what is alike is counted, and sums are made in order of what was observed.
 */
export function clusterErrors(
  observations: readonly Followed[],
  table: RiskTable,
  at: readonly number[],
): ClusterErrors {
  const { single, several, clusters } = profilesOf(observations, table);
  const influence = influenceOf(table);
  const places = at.map((time) => lastPlace(table.times, time));
  const sums = new Float64Array(at.length);
  single.forEach((count, code) => {
    if (count === 0) return;
    places.forEach((place, i) => {
      sums[i] = (sums[i] ?? 0) + count * influence(code, place) ** 2;
    });
  });
  for (const codes of several) {
    places.forEach((place, i) => {
      let sum = 0;
      for (const code of codes) sum += influence(code, place);
      sums[i] = (sums[i] ?? 0) + sum * sum;
    });
  }
  return { errors: sums.map(Math.sqrt), clusters };
}

interface Profiles {
  /** How many clusters of one observation there are of each code: 3 x place of its time + kind. */
  readonly single: Float64Array;
  /** Codes of the other clusters, each in order, and the clusters in order. */
  readonly several: readonly (readonly number[])[];
  readonly clusters: number;
}

function profilesOf(observations: readonly Followed[], table: RiskTable): Profiles {
  const placeOf = placesOf(table.times);
  const single = new Float64Array(table.length * 3);
  const byCluster = new Map<string | number, number | number[]>();
  let alone = 0;
  for (const { time, kind, cluster } of observations) {
    const code = placeOf(time) * 3 + kind;
    if (cluster === null) {
      single[code] = (single[code] ?? 0) + 1;
      alone += 1;
      continue;
    }
    const others = byCluster.get(cluster);
    if (others === undefined) byCluster.set(cluster, code);
    else if (typeof others === 'number') byCluster.set(cluster, [others, code]);
    else others.push(code);
  }
  const several: number[][] = [];
  for (const codes of byCluster.values()) {
    if (typeof codes === 'number') single[codes] = (single[codes] ?? 0) + 1;
    else several.push(codes.sort(byNumber));
  }
  return { single, several: several.sort(byCodes), clusters: alone + byCluster.size };
}

/**
 * How much one observation of a code moves the estimate just after a place: the derivative by its weight. While it is
 * followed it lowers every hazard; where something happens to it, it raises that one; after that its share of "nothing
 * yet" carries on.
 */
function influenceOf(table: RiskTable): (code: number, place: number) => number {
  const { length } = table;
  const free = new Float64Array(length);
  const incidence = new Float64Array(length);
  const stillIncidence = new Float64Array(length);
  const endFree = new Float64Array(length * 3);
  const endIncidence = new Float64Array(length * 3);
  let before = { free: 1, incidence: 0, movedFree: 0, movedIncidence: 0 };
  for (let i = 0; i < length; i += 1) {
    const followed = table.followed[i] ?? 1;
    const own = (table.events[i] ?? 0) / followed;
    const any = own + (table.competing[i] ?? 0) / followed;
    const each = before.free / followed;
    const moved = (isOwn: number, isAny: number): readonly [number, number] => [
      before.movedFree * (1 - any) - each * (isAny - any),
      before.movedIncidence + before.movedFree * own + each * (isOwn - own),
    ];
    const [movedFree, movedIncidence] = moved(0, 0);
    [endFree[i * 3], endIncidence[i * 3]] = [movedFree, movedIncidence];
    [endFree[i * 3 + 1] = 0, endIncidence[i * 3 + 1] = 0] = moved(1, 1);
    [endFree[i * 3 + 2] = 0, endIncidence[i * 3 + 2] = 0] = moved(0, 1);
    before = {
      free: before.free * (1 - any),
      incidence: before.incidence + before.free * own,
      movedFree,
      movedIncidence,
    };
    free[i] = before.free;
    incidence[i] = before.incidence;
    stillIncidence[i] = movedIncidence;
  }
  return (code, place) => {
    if (place < 0) return 0;
    const end = (code / 3) | 0;
    if (place < end) return stillIncidence[place] ?? 0;
    const left = free[end] ?? 0;
    const later = left > 0 ? ((incidence[place] ?? 0) - (incidence[end] ?? 0)) / left : 0;
    return (endIncidence[code] ?? 0) + (endFree[code] ?? 0) * later;
  };
}

function byNumber(a: number, b: number): number {
  return a - b;
}

function byCodes(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length && i < b.length; i += 1) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
