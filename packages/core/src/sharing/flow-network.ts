import type { FlowRoute } from '../journey/flow-result.js';
import { FLOW_KEY, flowEnding } from './flow-tables.js';

/** One number of a flow as an edge: of a network in which as much comes to every place as goes from it. */
export interface FlowEdge {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly cases: number;
  /** Positions of the routes along it. */
  readonly routes: readonly number[];
  /** What is left of it beside the routes whose numbers are shown. */
  beside: number;
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
 * The network of a flow: a step is an edge between its entrance and its exit, a band leads from an exit to an entrance.
 * Ways end in one of three places, by how the case stands; from each an edge of its own, and then all cases together,
 * lead round to the start. So what is told of cases that are over, and of children who came back, is in the network too.
 */
export function flowNetwork(routes: readonly FlowRoute[]): FlowNetwork {
  const building: Building = { places: new Map(), edges: new Map() };
  routes.forEach(({ steps, cases }, route) => {
    addRoute(building, steps, cases, route);
  });
  const edges = [...building.edges.values()];
  const at: number[][] = Array.from({ length: building.places.size }, () => []);
  edges.forEach(({ from, to }, position) => {
    at[from]?.push(position);
    at[to]?.push(position);
  });
  return { places: building.places.size, edges, at };
}

interface Building {
  readonly places: Map<string, number>;
  readonly edges: Map<string, { -readonly [Name in keyof FlowEdge]: FlowEdge[Name] } & { routes: number[] }>;
}

function addRoute(building: Building, steps: readonly string[], cases: number, route: number): void {
  const add = (key: string, from: string, to: string): void => {
    const known = building.edges.get(key);
    if (known !== undefined) {
      known.cases += cases;
      known.beside += cases;
      known.routes.push(route);
      return;
    }
    const [start, end] = [placeOf(building, from), placeOf(building, to)];
    building.edges.set(key, {
      key,
      from: start,
      to: end,
      cases,
      routes: [route],
      beside: cases,
      hidden: false,
    });
  };
  const ending = flowEnding(steps);
  add(FLOW_KEY.total, ALL, START);
  add(FLOW_KEY.fate(ending), ending, ALL);
  steps.forEach((step, i) => {
    const from = steps[i - 1];
    if (from === undefined) add(FLOW_KEY.starts(step), START, `in ${step}`);
    else add(FLOW_KEY.band(from, step), `out ${from}`, `in ${step}`);
    add(FLOW_KEY.node(step), `in ${step}`, `out ${step}`);
    if (i === steps.length - 1) add(FLOW_KEY.ends(step), `out ${step}`, ending);
  });
}

const START = 'start';
const ALL = 'all';

function placeOf({ places }: Building, name: string): number {
  const known = places.get(name);
  if (known !== undefined) return known;
  places.set(name, places.size);
  return places.size - 1;
}
