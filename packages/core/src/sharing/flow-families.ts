import type { FlowCases } from '../journey/flow-cases.js';
import { FLOW_COLUMNS, FLOW_STEPS, type FlowColumn } from '../journey/flow-steps.js';

/** What numbers a case counts in, as keys of tables. */
export type FlowKeys = (steps: readonly string[]) => readonly string[];

/**
 * How many families are behind each number of a flow.
 *
 * @param keysOf - The keys of the numbers that a case of a route counts in; asked once for each route.
 */
export function flowFamilies(
  cases: FlowCases,
  selected: Uint8Array | undefined,
  columns: readonly FlowColumn[],
  keysOf: FlowKeys,
): ReadonlyMap<string, number> {
  const keys: string[] = [];
  const places = new Map<string, number>();
  const routes = cases.routes.map((route) =>
    Int32Array.from(keysOf(stepsOf(route, columns)), (key) => {
      const known = places.get(key);
      if (known !== undefined) return known;
      places.set(key, keys.length);
      return keys.push(key) - 1;
    }),
  );
  const last = new Int32Array(keys.length).fill(-1);
  const families = new Int32Array(keys.length);
  for (const number of byFamily(cases)) {
    if (selected !== undefined && selected[number] !== 1) continue;
    const family = familyOf(cases, number);
    for (const place of routes[cases.route[number] ?? -1] ?? NONE) {
      if (last[place] === family) continue;
      last[place] = family;
      families[place] = (families[place] ?? 0) + 1;
    }
  }
  return new Map(keys.map((key, place) => [key, families[place] ?? 0]));
}

const NONE = new Int32Array(0);

function stepsOf(route: Uint8Array, columns: readonly FlowColumn[]): string[] {
  return columns
    .map((column) => FLOW_STEPS[route[FLOW_COLUMNS.indexOf(column)] ?? 0]?.id ?? '')
    .filter((id) => id !== '');
}

function familyOf({ people, child }: FlowCases, number: number): number {
  const one = child[number] ?? -1;
  return people.family[one] ?? one;
}

const orders = new WeakMap<FlowCases, Int32Array>();

// The cases of a family one after the other: then it is enough to remember each number's last family.
function byFamily(cases: FlowCases): Int32Array {
  const known = orders.get(cases);
  if (known !== undefined) return known;
  const most = cases.people.family.reduce((high, family) => Math.max(high, family), cases.children.length);
  const starts = new Int32Array(most + 2);
  for (let number = 0; number < cases.length; number += 1) {
    const next = familyOf(cases, number) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let family = 0; family <= most; family += 1)
    starts[family + 1] = (starts[family + 1] ?? 0) + (starts[family] ?? 0);
  const order = new Int32Array(cases.length);
  for (let number = 0; number < cases.length; number += 1) {
    const family = familyOf(cases, number);
    const place = starts[family] ?? 0;
    order[place] = number;
    starts[family] = place + 1;
  }
  orders.set(cases, order);
  return order;
}
