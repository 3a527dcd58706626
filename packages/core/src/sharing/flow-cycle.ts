import type { FlowEdge, FlowNetwork } from './flow-network.js';
import { FLOW_KEY } from './flow-tables.js';

/**
 * The cheapest way around an edge: edges that, all changed by `room` up or down together with it, leave every sum as
 * it is. Hidden edges cost nothing, shown ones as many cases as they have and more.
 *
 * @param mayHide - Whether shown edges may be used; else only hidden ones.
 * @returns The edges, without the one asked about; null where there is none.
 */
export function wayAround(
  network: FlowNetwork,
  edge: FlowEdge,
  room: number,
  mayHide: boolean,
): readonly FlowEdge[] | null {
  const search = { network, edge, room, mayHide };
  const up = cheapest(search, edge.to, edge.from); // more along the edge: on, and back to where it begins
  const down = canFall(edge, room) ? cheapest(search, edge.from, edge.to) : null;
  if (up === null || down === null) return (up ?? down)?.edges ?? null;
  return (up.cost <= down.cost ? up : down).edges;
}

interface Search {
  readonly network: FlowNetwork;
  readonly edge: FlowEdge;
  readonly room: number;
  readonly mayHide: boolean;
}

interface Way {
  readonly cost: number;
  readonly edges: readonly FlowEdge[];
}

// Dijkstra's search; networks of flows are small, so that the next place is found by looking at all.
function cheapest(search: Search, start: number, end: number): Way | null {
  const { places } = search.network;
  const found: Found = {
    cost: new Float64Array(places).fill(Infinity),
    by: new Int32Array(places).fill(-1),
    done: new Uint8Array(places),
  };
  found.cost[start] = 0;
  for (let place = start; place !== end; place = nearest(found)) {
    if (place < 0) return null;
    found.done[place] = 1;
    for (const position of search.network.at[place] ?? []) reach(search, found, place, position);
  }
  return { cost: found.cost[end] ?? 0, edges: wayTo(search.network, found.by, start, end) };
}

interface Found {
  readonly cost: Float64Array;
  readonly by: Int32Array;
  readonly done: Uint8Array;
}

function reach(
  { network, edge, room, mayHide }: Search,
  found: Found,
  place: number,
  position: number,
): void {
  const one = network.edges[position];
  if (one === undefined || one === edge || !(one.hidden || mayHide)) return;
  if (one.from !== place && !canFall(one, room)) return;
  const other = one.from === place ? one.to : one.from;
  const total = (found.cost[place] ?? 0) + costOf(one);
  if (total >= (found.cost[other] ?? 0)) return;
  found.cost[other] = total;
  found.by[other] = position;
}

// Against its direction an edge loses cases: it must keep one, and all that is known to be along it.
function canFall({ cases, beside }: FlowEdge, room: number): boolean {
  return beside >= room && cases - room >= 1;
}

// A start or an end is in no table, and all cases are what a reader needs most.
function costOf({ key, cases, hidden }: FlowEdge): number {
  if (hidden) return 0.001;
  if (key === FLOW_KEY.total) return 1e9;
  return key.startsWith('s ') || key.startsWith('e ') ? 0.5 : 1 + cases;
}

function nearest({ cost, done }: Found): number {
  let best = -1;
  let least = Infinity;
  cost.forEach((one, place) => {
    if (done[place] === 1 || one >= least) return;
    best = place;
    least = one;
  });
  return best;
}

function wayTo({ edges }: FlowNetwork, by: Int32Array, start: number, end: number): FlowEdge[] {
  const way: FlowEdge[] = [];
  for (let place = end; place !== start;) {
    const one = edges[by[place] ?? -1];
    if (one === undefined) return way;
    way.push(one);
    place = one.from === place ? one.to : one.from;
  }
  return way;
}
