import type { FlowCases } from './flow-cases.js';
import { FLOW_WIDTH } from './flow-cases.js';
import { flowClock, placeOn, type FlowUnit } from './flow-clock.js';
import { FLOW_COLUMNS, FLOW_STEPS, type FlowColumn } from './flow-steps.js';
import { at, byteAt } from './int-table.js';

/** Which cases are counted, along which columns, and in which days. */
export interface FlowScope {
  /** 1 for each case that counts; all count where it is not given. */
  readonly selected?: Uint8Array | undefined;
  /** All columns but `entry` unless set. `position` is always among them. */
  readonly columns?: readonly FlowColumn[] | undefined;
  /** Calendar days unless set. */
  readonly unit?: FlowUnit | undefined;
}

/** Days from one step to the next, as counted: each number of days and how many cases it has, the fewest days first. */
export type FlowDays = readonly (readonly [days: number, cases: number])[];

/**
 * A flow counted over some cases: plain JSON, which {@link mergeFlowParts} puts together with the parts of others
 * exactly. No child may be in two parts.
 */
export interface FlowPart {
  readonly columns: readonly FlowColumn[];
  readonly unit: FlowUnit;
  readonly cases: number;
  readonly children: number;
  /** Ids of steps in order, and how many cases took them. In order of the ids. */
  readonly routes: readonly (readonly [steps: readonly string[], cases: number])[];
  /** From step to step; `before`: cases in which the later step began on an earlier day. In order of the ids. */
  readonly days: readonly {
    readonly from: string;
    readonly to: string;
    readonly days: FlowDays;
    readonly before: number;
  }[];
}

/** The columns that a flow has unless a host wants others. */
export const USUAL_COLUMNS: readonly FlowColumn[] = FLOW_COLUMNS.slice(1);

/** Counts a flow over some cases. The order of the cases changes nothing. */
export function countFlow(cases: FlowCases, scope: FlowScope = {}): FlowPart {
  const columns = columnsOf(scope.columns);
  const unit = scope.unit ?? 'calendar';
  const places = columns.map((column) => FLOW_COLUMNS.indexOf(column));
  const work: Work = { cases, selected: scope.selected, places, unit };
  const { total, children, routes } = countRoutes(work);
  return {
    columns,
    unit,
    cases: total,
    children,
    routes,
    days: countDays(work),
  };
}

/** The columns in their fixed order, the position among them. */
export function columnsOf(columns: readonly FlowColumn[] | undefined): readonly FlowColumn[] {
  if (columns === undefined) return USUAL_COLUMNS;
  return FLOW_COLUMNS.filter((column) => column === 'position' || columns.includes(column));
}

interface Work {
  readonly cases: FlowCases;
  readonly selected: Uint8Array | undefined;
  readonly places: readonly number[];
  readonly unit: FlowUnit;
}

const STEP_COUNT = FLOW_STEPS.length;

function countRoutes({ cases, selected, places }: Work): {
  readonly total: number;
  readonly children: number;
  readonly routes: FlowPart['routes'];
} {
  const { route, routes, child, length } = cases;
  const tally = new Int32Array(routes.length);
  let [total, children, last] = [0, 0, -1];
  for (let number = 0; number < length; number += 1) {
    if (selected !== undefined && byteAt(selected, number) === 0) continue;
    total += 1;
    const one = at(child, number);
    if (one !== last) {
      last = one;
      children += 1;
    }
    tally[at(route, number)] = at(tally, at(route, number)) + 1;
  }
  return { total, children, routes: alongColumns(routes, tally, places) };
}

function alongColumns(
  routes: FlowCases['routes'],
  tally: Int32Array,
  places: readonly number[],
): (readonly [readonly string[], number])[] {
  const found = new Map<string, number>();
  routes.forEach((route, position) => {
    const count = at(tally, position);
    if (count === 0) return;
    let key = '';
    for (const place of places) {
      const step = byteAt(route, place);
      if (step !== 0) key += key === '' ? idOf(step) : ` ${idOf(step)}`;
    }
    found.set(key, (found.get(key) ?? 0) + count);
  });
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, count]) => [key.split(' '), count] as const);
}

function idOf(step: number): string {
  return FLOW_STEPS[step]?.id ?? '';
}

function countDays(work: Work): FlowPart['days'] {
  const times = timesBetween(work);
  const { before, starts, tally } = tallied(times);
  const found: FlowPart['days'][number][] = [];
  before.forEach((reversed, pair) => {
    const own = tally.subarray(at(starts, pair), at(starts, pair + 1));
    if (own.length === 0 && reversed === 0) return;
    const [from, to] = [idOf(Math.floor(pair / STEP_COUNT)), idOf(pair % STEP_COUNT)];
    found.push({ from, to, days: pairsOf(own), before: reversed });
  });
  return found.sort((a, b) => inOrderOfIds([a.from, a.to], [b.from, b.to]));
}

// For each pair of steps a tally by days, one after the other: that of a pair begins at its start.
function tallied({ length, pairs, days }: Times): {
  readonly before: Int32Array;
  readonly starts: Int32Array;
  readonly tally: Int32Array;
} {
  const most = new Int32Array(STEP_COUNT * STEP_COUNT).fill(-1);
  const before = new Int32Array(most.length);
  for (let i = 0; i < length; i += 1) {
    const pair = at(pairs, i);
    if (at(days, i) < 0) before[pair] = at(before, pair) + 1;
    else if (at(days, i) > at(most, pair)) most[pair] = at(days, i);
  }
  const starts = new Int32Array(most.length + 1);
  for (let pair = 0; pair < most.length; pair += 1) starts[pair + 1] = at(starts, pair) + at(most, pair) + 1;
  const tally = new Int32Array(at(starts, most.length));
  for (let i = 0; i < length; i += 1) {
    if (at(days, i) < 0) continue;
    const place = at(starts, at(pairs, i)) + at(days, i);
    tally[place] = at(tally, place) + 1;
  }
  return { before, starts, tally };
}

interface Times {
  readonly length: number;
  readonly pairs: Int32Array;
  readonly days: Int32Array;
}

function pairsOf(tally: Int32Array): FlowDays {
  const pairs: [number, number][] = [];
  tally.forEach((cases, days) => {
    if (cases > 0) pairs.push([days, cases]);
  });
  return pairs;
}

// Each pair of steps that follow one another and have days between them; negative where the later was first.
function timesBetween({ cases, selected, places, unit }: Work): Times {
  const { route, day } = cases;
  const clock = flowClock(unit, cases);
  const hops = cases.routes.map((one) => hopsOf(one, places));
  const pairs = new Int32Array(cases.length * Math.max(0, places.length - 1));
  const days = new Int32Array(pairs.length);
  let length = 0;
  for (let number = 0; number < cases.length; number += 1) {
    if (selected !== undefined && byteAt(selected, number) === 0) continue;
    const own = hops[at(route, number)] ?? NO_HOPS;
    const base = number * FLOW_WIDTH;
    for (let hop = 0; hop < own.length; hop += 3) {
      const since = placeOn(clock, at(day, base + at(own, hop)));
      const until = placeOn(clock, at(day, base + at(own, hop + 1)));
      if (since < 0 || until < 0) continue;
      pairs[length] = at(own, hop + 2);
      days[length] = until - since;
      length += 1;
    }
  }
  return { length, pairs, days };
}

const NO_HOPS = new Int32Array(0);

// From which place to which, and the pair of steps there, one after the other.
function hopsOf(route: Uint8Array, places: readonly number[]): Int32Array {
  const hops: number[] = [];
  let from = -1;
  for (const place of places) {
    const step = byteAt(route, place);
    if (step === 0) continue;
    if (from >= 0 && byteAt(TIMED, step) === 1)
      hops.push(from, place, byteAt(route, from) * STEP_COUNT + step);
    from = place;
  }
  return Int32Array.from(hops);
}

// Where a case stands that is too recent or not known, and that nobody came back, happens on no day.
const TIMED = Uint8Array.from(FLOW_STEPS, ({ id }) =>
  ['position.too-recent', 'position.not-known', 'next.none', 'next.too-recent'].includes(id) ? 0 : 1,
);

/** Orders lists of ids: by the first that differs; the shorter first where one begins the other. */
export function inOrderOfIds(a: readonly string[], b: readonly string[]): number {
  for (let i = 0; i < a.length && i < b.length; i += 1) {
    const [one = '', other = ''] = [a[i], b[i]];
    if (one !== other) return one < other ? -1 : 1;
  }
  return a.length - b.length;
}
