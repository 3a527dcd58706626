import type { FlowResult, FlowRoute } from '../journey/flow-result.js';
import { FLOW_KEY } from './flow-tables.js';
import { flowNetwork, flowTally, type FlowEdge, type FlowNetwork, type FlowTally } from './flow-network.js';
import { wayAround } from './flow-cycle.js';
import type { SharedNumber } from './shared-tables.js';
import type { SharingPreset } from './sharing-preset.js';

/** What may be shown of the numbers of a flow, by their keys, and how many are hidden. */
export interface ProtectedFlow {
  readonly shown: ReadonlyMap<string, SharedNumber>;
  readonly hidden: number;
  /** The routes that may be listed, each with its number. */
  readonly routes: readonly FlowRoute[];
}

/**
 * What may be shown of a flow. The numbers of a flow are those of a network: what comes to a step goes from it. A hidden
 * number is safe where another answer fits all that is shown, and in a network every other answer is a way around: so
 * each small number is put on a cycle of hidden ones, by the cheapest way. Listed routes are taken out of the network
 * first; one that is small, or whose number would give away what is left beside it on a band, is not listed.
 *
 * @param wanted - How many routes are to be listed.
 * @param families - Families behind each number, by key.
 */
export function protectFlow(
  result: FlowResult,
  wanted: number,
  families: ReadonlyMap<string, number>,
  preset: SharingPreset,
): ProtectedFlow {
  const isSmall = (key: string, count: number): boolean =>
    count > 0 &&
    (count <= preset.hideUpTo || (families.get(key) ?? preset.leastFamilies) < preset.leastFamilies);
  const cases = flowTally(result.routes);
  const routes = shownRoutes(result.routes.slice(0, wanted), cases, isSmall);
  const network = flowNetwork(cases, routes);
  const small = network.edges
    .filter((edge) => isSmall(edge.key, edge.cases) || isSmall('', edge.beside))
    .sort(byCases);
  for (const edge of network.edges) edge.hidden = isUnshown(edge) || small.includes(edge);
  for (const edge of small) protectEdge(network, edge, preset.room);
  showAgain(network, small, preset.room);
  return numbers(result, routes, network, preset);
}

// Where a way begins or ends is in no table: nobody is told, though it could be worked out.
function isUnshown({ key }: FlowEdge): boolean {
  return key.startsWith('s ') || key.startsWith('e ');
}

function byCases(a: FlowEdge, b: FlowEdge): number {
  return b.cases - a.cases || (a.key < b.key ? -1 : 1);
}

function protectEdge(network: FlowNetwork, edge: FlowEdge, room: number): void {
  for (const one of wayAround(network, edge, room, true) ?? []) one.hidden = true;
}

/** Shows again what is not small and no small number leans on, the largest first. */
function showAgain(network: FlowNetwork, small: readonly FlowEdge[], room: number): void {
  const needed = new Set(small);
  const ways = new Map(small.map((edge) => [edge, wayAround(network, edge, room, false) ?? []] as const));
  for (const edge of network.edges.filter(({ hidden }) => hidden).sort(byCases)) {
    if (needed.has(edge) || isUnshown(edge)) continue;
    edge.hidden = false;
    const others = waysWithout(network, ways, edge, room);
    if (others === null) edge.hidden = true;
    else for (const [one, way] of others) ways.set(one, way);
  }
}

// New ways around for the numbers whose way led along an edge that is shown now; null where one has none.
function waysWithout(
  network: FlowNetwork,
  ways: ReadonlyMap<FlowEdge, readonly FlowEdge[]>,
  shown: FlowEdge,
  room: number,
): Map<FlowEdge, readonly FlowEdge[]> | null {
  const found = new Map<FlowEdge, readonly FlowEdge[]>();
  for (const [edge, way] of ways) {
    if (!way.includes(shown)) continue;
    const other = wayAround(network, edge, room, false);
    if (other === null) return null;
    found.set(edge, other);
  }
  return found;
}

/** The routes whose numbers may be shown: large themselves, and leaving nothing small beside them on any band. */
function shownRoutes(
  wanted: readonly FlowRoute[],
  tally: FlowTally,
  isSmall: (key: string, cases: number) => boolean,
): FlowRoute[] {
  let routes = wanted.filter(({ steps, cases }) => !isSmall(FLOW_KEY.route(steps), cases));
  for (;;) {
    const { edges } = flowNetwork(tally, routes);
    const told = edges.find((edge) => !isSmall(edge.key, edge.cases) && isSmall('', edge.beside));
    if (told === undefined) return routes;
    const least = routes.filter(({ steps }) => isOn(told.key, steps)).at(-1);
    if (least === undefined) return routes;
    routes = routes.filter((route) => route !== least);
  }
}

function isOn(key: string, steps: readonly string[]): boolean {
  if (key === FLOW_KEY.total) return true;
  return steps.some((step, i) => {
    const from = steps[i - 1];
    if (key === FLOW_KEY.node(step)) return true;
    if (i === steps.length - 1 && key === FLOW_KEY.ends(step)) return true;
    return key === (from === undefined ? FLOW_KEY.starts(step) : FLOW_KEY.band(from, step));
  });
}

function numbers(
  result: FlowResult,
  routes: readonly FlowRoute[],
  network: FlowNetwork,
  { roundTo }: SharingPreset,
): ProtectedFlow {
  const shown = new Map<string, SharedNumber>();
  let hidden = 0;
  const put = (key: string, cases: number, isHidden: boolean): void => {
    if (isHidden) hidden += 1;
    shown.set(key, isHidden ? 'c' : Math.round(cases / roundTo) * roundTo);
  };
  for (const edge of network.edges) if (!isUnshown(edge)) put(edge.key, edge.cases, edge.hidden);
  const isTotalHidden = shown.get(FLOW_KEY.total) === 'c';
  put(FLOW_KEY.children, result.children, isTotalHidden);
  for (const { steps, cases } of routes) put(FLOW_KEY.route(steps), cases, false);
  const rest = result.cases - routes.reduce((sum, { cases }) => sum + cases, 0);
  put(FLOW_KEY.rest, rest, rest > 0 && isTotalHidden);
  return { shown, hidden, routes };
}
