import type { FlowResult, FlowRoute } from '../journey/flow-result.js';
import { addFamily, type FlowFamilies } from './flow-families.js';
import { flowNetwork, type FlowEdge, type FlowNetwork } from './flow-network.js';
import { FLOW_KEY } from './flow-tables.js';
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
 * first; one that is small, or whose number would give away what is left beside it, is not listed. Small is also what
 * has too few families, of a number as of what is left beside it.
 *
 * @param wanted - How many routes are to be listed.
 */
export function protectFlow(
  result: FlowResult,
  wanted: number,
  families: FlowFamilies,
  preset: SharingPreset,
): ProtectedFlow {
  const network = flowNetwork(result.routes);
  const work: Work = {
    network,
    preset,
    families: result.routes.map(({ steps }) => families.get(steps.join(' ')) ?? []),
    listed: new Set(),
  };
  listRoutes(work, result.routes, wanted);
  const small = network.edges.filter((edge) => isSmallEdge(work, edge)).sort(byCases);
  for (const edge of network.edges) edge.hidden = isUnshown(edge);
  for (const edge of small) edge.hidden = true;
  for (const edge of small) protectEdge(network, edge, preset.room);
  showAgain(network, small, preset.room);
  return numbers(
    result,
    result.routes.filter((_, route) => work.listed.has(route)),
    network,
    preset,
  );
}

interface Work {
  readonly network: FlowNetwork;
  readonly preset: SharingPreset;
  /** Families by the position of the route. */
  readonly families: readonly (readonly number[])[];
  readonly listed: Set<number>;
}

const NO_ROUTES: ReadonlySet<number> = new Set();

function isSmallEdge(work: Work, { cases, beside, routes }: FlowEdge): boolean {
  return isSmall(work, cases, routes, NO_ROUTES) || isSmall(work, beside, routes, work.listed);
}

function isSmall(
  { families, preset: { hideUpTo, leastFamilies } }: Work,
  cases: number,
  routes: readonly number[],
  without: ReadonlySet<number>,
): boolean {
  if (cases === 0 || cases <= hideUpTo) return cases > 0;
  const found: number[] = [];
  for (const route of routes) {
    if (without.has(route)) continue;
    for (const family of families[route] ?? []) addFamily(found, family, leastFamilies);
    if (found.length >= leastFamilies) return false;
  }
  return found.length < leastFamilies;
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

/** Lists the routes whose numbers may be shown: large themselves, and leaving nothing small beside them anywhere. */
function listRoutes(work: Work, routes: readonly FlowRoute[], wanted: number): void {
  const { network, listed } = work;
  const list = (route: number, cases: number): void => {
    if (cases < 0) listed.add(route);
    else listed.delete(route);
    for (const edge of network.edges) if (edge.routes.includes(route)) edge.beside += cases;
  };
  routes.slice(0, wanted).forEach(({ cases }, route) => {
    if (!isSmall(work, cases, [route], NO_ROUTES)) list(route, -cases);
  });
  const large = network.edges.filter((edge) => !isSmall(work, edge.cases, edge.routes, NO_ROUTES));
  for (;;) {
    const told = large.find(({ beside, routes: along }) => isSmall(work, beside, along, listed));
    const least = told?.routes.filter((route) => listed.has(route)).at(-1);
    if (least === undefined) return;
    list(least, routes[least]?.cases ?? 0);
  }
}

function numbers(
  result: FlowResult,
  routes: readonly FlowRoute[],
  network: FlowNetwork,
  { roundTo, hideUpTo }: SharingPreset,
): ProtectedFlow {
  const shown = new Map<string, SharedNumber>();
  let hidden = 0;
  const put = (key: string, cases: number, isHidden: boolean): void => {
    if (isHidden) hidden += 1;
    shown.set(key, isHidden ? 'c' : Math.round(cases / roundTo) * roundTo);
  };
  for (const edge of network.edges) if (!isUnshown(edge)) put(edge.key, edge.cases, edge.hidden);
  const isTotalHidden = shown.get(FLOW_KEY.total) === 'c';
  // Children beside cases tell how many cases are a child's second or later one
  const again = result.cases - result.children;
  const isFew = [again, result.children].some((count) => count > 0 && count <= hideUpTo);
  put(FLOW_KEY.children, result.children, isTotalHidden || isFew);
  for (const { steps, cases } of routes) put(FLOW_KEY.route(steps), cases, false);
  const rest = result.cases - routes.reduce((sum, { cases }) => sum + cases, 0);
  put(FLOW_KEY.rest, rest, rest > 0 && isTotalHidden);
  return { shown, hidden, routes };
}
