import type { FlowCases } from './flow-cases.js';
import { FLOW_WIDTH } from './flow-cases.js';
import { flowClock, type FlowUnit } from './flow-clock.js';
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
    routes: routes.sort(([a], [b]) => inOrderOfIds(a, b)),
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

// A route is one number: its steps as digits. Each column has few steps, so that all fit.
function countRoutes({ cases, selected, places }: Work): {
  readonly total: number;
  readonly children: number;
  readonly routes: [string[], number][];
} {
  const { path, child, length } = cases;
  const counts = new Map<number, number>();
  let [total, children, last] = [0, 0, -1];
  for (let number = 0; number < length; number += 1) {
    if (selected !== undefined && byteAt(selected, number) === 0) continue;
    total += 1;
    if (at(child, number) !== last) {
      last = at(child, number);
      children += 1;
    }
    let key = 0;
    for (const place of places) key = key * STEP_COUNT + byteAt(path, number * FLOW_WIDTH + place);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return { total, children, routes: [...counts].map(([key, count]) => [stepsOfKey(key), count]) };
}

function stepsOfKey(key: number): string[] {
  const steps: string[] = [];
  for (let rest = key; rest > 0; rest = Math.floor(rest / STEP_COUNT)) {
    const step = FLOW_STEPS[rest % STEP_COUNT]?.id ?? '';
    if (step !== '') steps.unshift(step);
  }
  return steps;
}

function countDays(work: Work): FlowPart['days'] {
  const most = new Int32Array(STEP_COUNT * STEP_COUNT).fill(-1);
  eachTime(work, (pair, days) => {
    if (days > at(most, pair)) most[pair] = days;
  });
  const before = new Int32Array(most.length);
  const starts = new Int32Array(most.length + 1);
  for (let pair = 0; pair < most.length; pair += 1) starts[pair + 1] = at(starts, pair) + at(most, pair) + 1;
  const tally = new Int32Array(at(starts, most.length));
  eachTime(work, (pair, days) => {
    if (days < 0) before[pair] = at(before, pair) + 1;
    else {
      const place = at(starts, pair) + days;
      tally[place] = at(tally, place) + 1;
    }
  });
  const found: FlowPart['days'][number][] = [];
  for (let pair = 0; pair < most.length; pair += 1) {
    const own = tally.subarray(at(starts, pair), at(starts, pair + 1));
    if (own.length === 0 && at(before, pair) === 0) continue;
    const from = FLOW_STEPS[Math.floor(pair / STEP_COUNT)]?.id ?? '';
    const to = FLOW_STEPS[pair % STEP_COUNT]?.id ?? '';
    found.push({ from, to, days: pairsOf(own), before: at(before, pair) });
  }
  return found.sort((a, b) => inOrderOfIds([a.from, a.to], [b.from, b.to]));
}

function pairsOf(tally: Int32Array): FlowDays {
  const pairs: [number, number][] = [];
  tally.forEach((cases, days) => {
    if (cases > 0) pairs.push([days, cases]);
  });
  return pairs;
}

/** Visits each pair of steps that follow one another and have a time between them; negative where the later was first. */
function eachTime(
  { cases, selected, places, unit }: Work,
  visit: (pair: number, days: number) => void,
): void {
  const { path, day, length } = cases;
  const clock = flowClock(unit, cases);
  for (let number = 0; number < length; number += 1) {
    if (selected !== undefined && byteAt(selected, number) === 0) continue;
    const base = number * FLOW_WIDTH;
    let from = 0;
    let since = 0;
    for (const place of places) {
      const step = byteAt(path, base + place);
      if (step === 0) continue;
      const now = clock(at(day, base + place));
      if (from !== 0 && now >= 0 && since >= 0 && byteAt(TIMED, step) === 1)
        visit(from * STEP_COUNT + step, now - since);
      from = step;
      since = now;
    }
  }
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
