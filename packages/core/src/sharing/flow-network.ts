import type { FlowRoute } from '../journey/flow-result.js';
import { FLOW_KEY } from './flow-tables.js';

/** One number of a flow as an edge: of a network in which as much comes to every place as goes from it. */
export interface FlowEdge {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly cases: number;
  /** What is left of it beside the routes whose numbers are shown. */
  readonly beside: number;
  hidden: boolean;
}

/** The numbers of a flow as a network. */
export interface FlowNetwork {
  readonly places: number;
  readonly edges: readonly FlowEdge[];
  /** Positions of the edges at each place. */
  readonly at: readonly (readonly number[])[];
}

/**
 * The network of a flow: a step is an edge between its entrance and its exit, a band leads from an exit to an entrance,
 * all cases go round from the end to the start.
 *
 * @param cases - Of all routes, by {@link flowTally}.
 * @param routes - Those whose numbers are shown.
 */
export function flowNetwork(cases: FlowTally, routes: readonly FlowRoute[]): FlowNetwork {
  const taken = flowTally(routes);
  const places = new Map<string, number>([
    [START, 0],
    [END, 1],
  ]);
  const place = (name: string): number => {
    const known = places.get(name);
    if (known !== undefined) return known;
    places.set(name, places.size);
    return places.size - 1;
  };
  const edges = [...cases].map(([key, { from, to, count }]): FlowEdge => {
    const beside = count - (taken.get(key)?.count ?? 0);
    return { key, from: place(from), to: place(to), cases: count, beside, hidden: false };
  });
  const at: number[][] = Array.from({ length: places.size }, () => []);
  edges.forEach(({ from, to }, position) => {
    at[from]?.push(position);
    at[to]?.push(position);
  });
  return { places: places.size, edges, at };
}

const START = 'start';
const END = 'end';

/** Cases by the key of a number, with the places it lies between. */
export type FlowTally = ReadonlyMap<string, Counted>;

interface Counted {
  readonly from: string;
  readonly to: string;
  count: number;
}

/** The cases of some routes, number by number. */
export function flowTally(routes: readonly FlowRoute[]): FlowTally {
  const counts = new Map<string, Counted>();
  const add = (key: string, from: string, to: string, cases: number): void => {
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { from, to, count: cases });
    else known.count += cases;
  };
  for (const { steps, cases } of routes) {
    add(FLOW_KEY.total, END, START, cases);
    steps.forEach((step, i) => {
      const from = steps[i - 1];
      if (from === undefined) add(FLOW_KEY.starts(step), START, `in ${step}`, cases);
      else add(FLOW_KEY.band(from, step), `out ${from}`, `in ${step}`, cases);
      add(FLOW_KEY.node(step), `in ${step}`, `out ${step}`, cases);
      if (i === steps.length - 1) add(FLOW_KEY.ends(step), `out ${step}`, END, cases);
    });
  }
  return counts;
}
