import type { FlowResult } from '../journey/flow-result.js';
import { flowStanding } from '../journey/flow-steps.js';
import type { SharedCount, SharedSum, SharedTables } from './shared-tables.js';

/** How the way of a case ends: not over, over, or over with the child back. */
export type FlowEnding = 'open' | 'over' | 'back';

/** How a route ends. */
export function flowEnding(steps: readonly string[]): FlowEnding {
  if (steps.some((step) => step.startsWith('next.came-back'))) return 'back';
  const standing = flowStanding(steps.find((step) => step.startsWith('position.')) ?? 'position.not-known');
  return standing === 'closed' || standing === 'ended' ? 'over' : 'open';
}

/** The keys of the numbers of a flow in {@link SharedTables}. */
export const FLOW_KEY = {
  total: 'total',
  children: 'children',
  rest: 'rest',
  node: (id: string): string => `n ${id}`,
  band: (from: string, to: string): string => `b ${from} ${to}`,
  route: (steps: readonly string[]): string => `r ${steps.join(' ')}`,
  starts: (id: string): string => `s ${id}`,
  ends: (id: string): string => `e ${id}`,
  /** All cases that stand alike in the end. */
  fate: (fate: FlowEnding): string => `k ${fate}`,
  /** What is left of a band or step beside the routes that are listed. */
  beside: (key: string): string => `x ${key}`,
} as const;

/** The keys of the steps and bands that a case counts in, of where it begins and ends, and of all cases. */
function flowStepKeys(steps: readonly string[]): string[] {
  const keys: string[] = [FLOW_KEY.total];
  steps.forEach((step, i) => {
    const from = steps[i - 1];
    keys.push(FLOW_KEY.node(step), from === undefined ? FLOW_KEY.starts(step) : FLOW_KEY.band(from, step));
  });
  const last = steps.at(-1);
  if (last !== undefined) keys.push(FLOW_KEY.ends(last));
  return keys;
}

/** The keys of all numbers that a case counts in, by its steps; `listed`: the keys of the routes that are shown. */
function flowKeysOf(steps: readonly string[], listed: ReadonlySet<string>): string[] {
  const route = FLOW_KEY.route(steps);
  const inside = flowStepKeys(steps);
  const own = [...inside, FLOW_KEY.children];
  if (listed.has(route)) return [...own, route];
  return [...own, FLOW_KEY.rest, ...inside.slice(1).map((key) => FLOW_KEY.beside(key))];
}

/**
 * All numbers of a flow that are shown together, and all that can be worked out from them: each step is the sum of what
 * comes and of what goes; each band is the sum of the listed routes along it and of the rest.
 *
 * @param listed - The routes that are shown, each with its number.
 */
export function flowTables(
  result: FlowResult,
  listed: ReadonlySet<string>,
  families: ReadonlyMap<string, number>,
): SharedTables {
  const numbers = new Map<string, number>([
    [FLOW_KEY.total, result.cases],
    [FLOW_KEY.children, result.children],
  ]);
  const parts = new Map<string, Set<string>>();
  for (const { steps, cases } of result.routes) {
    const keys = flowKeysOf(steps, listed);
    for (const key of keys)
      if (key !== FLOW_KEY.total && key !== FLOW_KEY.children)
        numbers.set(key, (numbers.get(key) ?? 0) + cases);
    addParts(parts, steps, keys, listed);
  }
  const counts = [...numbers].map(([key, children]): SharedCount => {
    const own = families.get(key);
    return own === undefined ? { key, children } : { key, children, families: own };
  });
  const sums = [...parts].map(([total, of]): SharedSum => ({ total: total.slice(2), parts: [...of] }));
  return { counts, sums: sums.filter((sum) => sum.parts.length > 1 || sum.parts[0] !== sum.total) };
}

// The sums by the number they give: 'i ' what comes to a step, 'o ' what leaves it, 'l ' the routes along a number.
function addParts(
  parts: Map<string, Set<string>>,
  steps: readonly string[],
  keys: readonly string[],
  listed: ReadonlySet<string>,
): void {
  const add = (total: string, part: string): void => {
    const known = parts.get(total);
    if (known === undefined) parts.set(total, new Set([part]));
    else known.add(part);
  };
  steps.forEach((step, i) => {
    const [from, to] = [steps[i - 1], steps[i + 1]];
    const into = from === undefined ? FLOW_KEY.starts(step) : FLOW_KEY.band(from, step);
    add(`i ${FLOW_KEY.node(step)}`, into);
    add(`o ${FLOW_KEY.node(step)}`, to === undefined ? FLOW_KEY.ends(step) : FLOW_KEY.band(step, to));
    if (from === undefined) add(`i ${FLOW_KEY.total}`, into);
    if (to === undefined) add(`o ${FLOW_KEY.total}`, FLOW_KEY.ends(step));
  });
  const route = FLOW_KEY.route(steps);
  const isListed = listed.has(route);
  add(`l ${FLOW_KEY.total}`, isListed ? route : FLOW_KEY.rest);
  for (const key of keys)
    if (key.startsWith('b ') || key.startsWith('n ') || key.startsWith('s ') || key.startsWith('e '))
      add(`l ${key}`, isListed ? route : FLOW_KEY.beside(key));
}
