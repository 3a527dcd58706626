import { lastPlace, placesOf, type FollowedColumns, type RiskTable } from './risk-table.js';

/** Standard errors at each time asked for, and how many clusters there are. */
interface ClusterErrors {
  readonly errors: Float64Array;
  readonly clusters: number;
}

/**
 * Standard errors of a cumulative incidence, from each cluster's influence on it. The order of the observations makes
 * no difference, down to the last digit: what is alike is counted, and sums are made in order of what was observed.
 */
export function clusterErrors(
  observations: FollowedColumns,
  table: RiskTable,
  at: readonly number[],
): ClusterErrors {
  const { single, pairs, several, starts, clusters } = profilesOf(observations, table);
  const influence = influenceOf(table);
  const values = new Float64Array(single.length);
  const errors = Float64Array.from(at, (time) => {
    const place = lastPlace(table.times, time);
    for (let code = 0; code < values.length; code += 1) values[code] = influence(code, place);
    let squares = 0;
    values.forEach((value, code) => (squares += (single[code] ?? 0) * value * value));
    for (const pair of pairs) {
      const code = Math.floor(pair / single.length);
      squares += ((values[code] ?? 0) + (values[pair - code * single.length] ?? 0)) ** 2;
    }
    for (let cluster = 0; cluster + 1 < starts.length; cluster += 1) {
      let sum = 0;
      const end = starts[cluster + 1] ?? 0;
      for (let i = starts[cluster] ?? 0; i < end; i += 1) sum += values[several[i] ?? 0] ?? 0;
      squares += sum * sum;
    }
    return Math.sqrt(squares);
  });
  return { errors, clusters };
}

interface Profiles {
  /** How many clusters of one observation there are of each code: 3 x place of its time + kind. */
  readonly single: Float64Array;
  /** Clusters of two, in order: their lower code x number of codes + the higher. */
  readonly pairs: Float64Array;
  /** Codes of the other clusters, each in order, and the clusters in order; where each begins, and the end. */
  readonly several: Int32Array;
  readonly starts: Int32Array;
  readonly clusters: number;
}

function profilesOf(observations: FollowedColumns, table: RiskTable): Profiles {
  const single = new Float64Array(table.length * 3);
  const { codes, ends, clusters: alone } = codesByCluster(observations, table, single);
  const others: Int32Array[] = [];
  const pairs: number[] = [];
  let clusters = alone;
  for (let one = 0; one + 1 < ends.length; one += 1) {
    const [start, end] = [ends[one] ?? 0, ends[one + 1] ?? 0];
    if (end > start) clusters += 1;
    if (end - start === 1) addOne(single, codes[start] ?? 0);
    else if (end - start === 2) pairs.push(pairOf(codes[start] ?? 0, codes[start + 1] ?? 0, single.length));
    else if (end - start > 2) others.push(codes.subarray(start, end).sort());
  }
  return { single, pairs: Float64Array.from(pairs).sort(), ...inOneRow(others.sort(byCodes)), clusters };
}

/** The codes of each cluster beside each other, and where each cluster ends; observations alone go into `single`. */
function codesByCluster(
  { time, kind, cluster }: FollowedColumns,
  { times }: RiskTable,
  single: Float64Array,
): { readonly codes: Int32Array; readonly ends: Int32Array; readonly clusters: number } {
  const placeOf = placesOf(times);
  const last = cluster.reduce((most, one) => Math.max(most, one), -1);
  const ends = new Int32Array(last + 2);
  for (const one of cluster) if (one >= 0) addOne(ends, one + 1);
  for (let one = 1; one < ends.length; one += 1) ends[one] = (ends[one] ?? 0) + (ends[one - 1] ?? 0);
  const codes = new Int32Array(ends.at(-1) ?? 0);
  const next = ends.slice();
  let clusters = 0;
  cluster.forEach((one, i) => {
    const code = placeOf(time[i] ?? 0) * 3 + (kind[i] ?? 0);
    if (one < 0) {
      addOne(single, code);
      clusters += 1;
      return;
    }
    codes[next[one] ?? 0] = code;
    addOne(next, one);
  });
  return { codes, ends, clusters };
}

function addOne(counts: Float64Array | Int32Array, place: number): void {
  counts[place] = (counts[place] ?? 0) + 1;
}

function pairOf(a: number, b: number, codes: number): number {
  return Math.min(a, b) * codes + Math.max(a, b);
}

function inOneRow(others: readonly Int32Array[]): Pick<Profiles, 'several' | 'starts'> {
  const starts = new Int32Array(others.length + 1);
  others.forEach((own, i) => (starts[i + 1] = (starts[i] ?? 0) + own.length));
  const several = new Int32Array(starts.at(-1) ?? 0);
  others.forEach((own, i) => {
    several.set(own, starts[i]);
  });
  return { several, starts };
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

function byCodes(a: Int32Array, b: Int32Array): number {
  for (let i = 0; i < a.length && i < b.length; i += 1) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
