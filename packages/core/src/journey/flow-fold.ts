import type { FlowPart } from './flow-count.js';
import { flowAggregate, mergeFlowParts } from './flow-merge.js';
import { flowStep, flowStepNumber, type FlowColumn } from './flow-steps.js';

/** A counted flow in which rare steps are one, and which steps those are. */
export interface FoldedFlow {
  readonly part: FlowPart;
  /** The step that stands for each that is folded. */
  readonly folds: ReadonlyMap<string, string>;
  /** How many routes lead through each step that stands for others. */
  readonly routes: ReadonlyMap<string, number>;
}

/**
 * Folds the rarest steps of a column into one until it has at most so many: sources into one, closed positions into
 * one, open positions into one. What is not known, not recorded or too recent stays as it is. Of two alike, the later
 * in the table of steps is folded first. Every case stays counted.
 */
export function foldFlow(part: FlowPart, most: number): FoldedFlow {
  const counts = new Map<string, number>();
  for (const [steps, cases] of part.routes)
    for (const step of steps) counts.set(step, (counts.get(step) ?? 0) + cases);
  const folds = new Map<string, string>();
  for (const column of part.columns) foldColumn(column, counts, most, folds);
  if (folds.size === 0) return { part, folds, routes: new Map() };
  return { part: folded(part, folds), folds, routes: routesThrough(part, folds) };
}

const GROUPS: readonly (readonly [start: string, into: string])[] = [
  ['entry.', 'entry.more'],
  ['position.closed-', 'position.closed-more'],
  ['position.open-', 'position.open-more'],
];
const KEPT: ReadonlySet<string> = new Set(['entry.not-recorded']);

function foldColumn(
  column: FlowColumn,
  counts: ReadonlyMap<string, number>,
  most: number,
  folds: Map<string, string>,
): void {
  const steps = [...counts.keys()].filter((step) => flowStep(step)?.column === column);
  const rare = steps
    .filter((step) => foldedInto(step) !== undefined && !KEPT.has(step))
    .sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || flowStepNumber(b) - flowStepNumber(a));
  for (const step of rare) {
    if (shownOf(steps, folds) <= most && !isAlone(steps, folds)) return;
    folds.set(step, foldedInto(step) ?? step);
  }
}

/** The step that can stand for a rare one and others like it; undefined where none does. */
export function foldedInto(step: string): string | undefined {
  return GROUPS.find(([start]) => step.startsWith(start))?.[1];
}

function shownOf(steps: readonly string[], folds: ReadonlyMap<string, string>): number {
  return new Set(steps.map((step) => folds.get(step) ?? step)).size;
}

// One step in the place of one would hide its name and gain nothing.
function isAlone(steps: readonly string[], folds: ReadonlyMap<string, string>): boolean {
  const into = steps.flatMap((step) => folds.get(step) ?? []);
  return into.some((one) => into.filter((other) => other === one).length === 1);
}

function folded(part: FlowPart, folds: ReadonlyMap<string, string>): FlowPart {
  const empty = flowAggregate.empty(part.columns, part.unit);
  const name = (step: string): string => folds.get(step) ?? step;
  const routes = part.routes.map(([steps, cases]) => [steps.map(name), cases] as const);
  const days = part.days.map((one) => ({ ...one, from: name(one.from), to: name(one.to) }));
  return mergeFlowParts({ ...part, routes, days }, empty);
}

function routesThrough(part: FlowPart, folds: ReadonlyMap<string, string>): ReadonlyMap<string, number> {
  const routes = new Map<string, number>();
  for (const [steps] of part.routes) {
    const into = new Set(steps.flatMap((step) => folds.get(step) ?? []));
    for (const one of into) routes.set(one, (routes.get(one) ?? 0) + 1);
  }
  return routes;
}
