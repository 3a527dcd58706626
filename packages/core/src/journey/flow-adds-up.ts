import { FLOW_COLUMNS, flowStep, type FlowColumn } from './flow-steps.js';
import type { FlowResult } from './flow-result.js';

/** All cases at one column: those with a step in it, those that pass it, and those whose way had ended before. */
export interface FlowColumnSum {
  readonly column: FlowColumn;
  readonly at: number;
  readonly passing: number;
  readonly ended: number;
}

/** The sums of a flow, column by column, and whether everything adds up. */
export interface FlowSums {
  readonly columns: readonly FlowColumnSum[];
  /** Steps that do not add up: as many in as out and ended, and all of them closed, ended, open or too recent. */
  readonly wrong: readonly string[];
  readonly addsUp: boolean;
}

/**
 * Adds a flow up at every column. At each, the cases with a step, those that pass and those that had ended are all
 * cases; of each step, the cases that came are those that go on or end, and the sum of how they stand.
 */
export function flowSums(result: FlowResult): FlowSums {
  const columns = result.columns.map((column) => sumOf(result, column));
  const wrong = result.nodes.filter((node) => !isRight(result, node)).map(({ id }) => id);
  const isWhole = columns.every(({ at, passing, ended }) => at + passing + ended === result.cases);
  const routed = result.routes.reduce((sum, { cases }) => sum + cases, 0);
  return { columns, wrong, addsUp: isWhole && wrong.length === 0 && routed === result.cases };
}

function sumOf({ nodes, routes }: FlowResult, column: FlowColumn): FlowColumnSum {
  const place = FLOW_COLUMNS.indexOf(column);
  const at = nodes.reduce((sum, node) => sum + (node.column === column ? node.cases : 0), 0);
  let [passing, ended] = [0, 0];
  for (const { steps, cases } of routes) {
    const places = steps.map(placeOf);
    if (places.includes(place)) continue;
    if (places.some((other) => other > place)) passing += cases;
    else ended += cases;
  }
  return { column, at, passing, ended };
}

function placeOf(step: string): number {
  const column = flowStep(step)?.column;
  return column === undefined ? -1 : FLOW_COLUMNS.indexOf(column);
}

function isRight({ bands, routes }: FlowResult, { id, cases, fate }: FlowResult['nodes'][number]): boolean {
  const sum = (found: readonly { readonly cases: number }[]): number =>
    found.reduce((total, one) => total + one.cases, 0);
  const into = sum(bands.filter(({ to }) => to === id)) + sum(routes.filter(({ steps }) => steps[0] === id));
  const out =
    sum(bands.filter(({ from }) => from === id)) + sum(routes.filter(({ steps }) => steps.at(-1) === id));
  const stands = Object.values(fate).reduce((total, number) => total + number, 0);
  return into === cases && out === cases && stands === cases;
}
