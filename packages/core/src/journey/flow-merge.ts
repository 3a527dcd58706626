import type { FlowUnit } from './flow-clock.js';
import { columnsOf, countFlow, inOrderOfIds, type FlowDays, type FlowPart } from './flow-count.js';
import { flowResult, type FlowResult } from './flow-result.js';
import type { FlowCases } from './flow-cases.js';
import type { FlowScope } from './flow-count.js';
import type { FlowColumn } from './flow-steps.js';

/** A flow counted in pieces: `finish(merge(a, b))` is the same whatever the pieces and their order. */
export const flowAggregate = {
  empty: (columns?: readonly FlowColumn[], unit: FlowUnit = 'calendar'): FlowPart => ({
    columns: columnsOf(columns),
    unit,
    cases: 0,
    children: 0,
    routes: [],
    days: [],
  }),
  of: countFlow,
  /** A part with further cases in it: a new part. */
  add: (part: FlowPart, cases: FlowCases, scope: FlowScope = {}): FlowPart =>
    mergeFlowParts(part, countFlow(cases, { ...scope, columns: part.columns, unit: part.unit })),
  merge: mergeFlowParts,
  finish: (part: FlowPart): FlowResult => flowResult(part),
};

/**
 * Two parts as one: a new part.
 *
 * @throws RangeError where they were counted along other columns or in other days.
 */
export function mergeFlowParts(a: FlowPart, b: FlowPart): FlowPart {
  if (a.unit !== b.unit || inOrderOfIds(a.columns, b.columns) !== 0)
    throw new RangeError('Parts of a flow must have the same columns and the same kind of days.');
  return {
    columns: a.columns,
    unit: a.unit,
    cases: a.cases + b.cases,
    children: a.children + b.children,
    routes: mergedRoutes(a.routes, b.routes),
    days: mergedDays(a.days, b.days),
  };
}

function mergedRoutes(a: FlowPart['routes'], b: FlowPart['routes']): FlowPart['routes'] {
  const all = new Map<string, [readonly string[], number]>();
  for (const [steps, cases] of [...a, ...b]) {
    const key = steps.join(' ');
    all.set(key, [steps, (all.get(key)?.[1] ?? 0) + cases]);
  }
  return [...all.values()].sort(([one], [other]) => inOrderOfIds(one, other));
}

function mergedDays(a: FlowPart['days'], b: FlowPart['days']): FlowPart['days'] {
  const all = new Map<string, FlowPart['days'][number]>();
  for (const one of [...a, ...b]) {
    const key = `${one.from} ${one.to}`;
    const known = all.get(key);
    all.set(
      key,
      known === undefined
        ? one
        : { ...one, days: summed(known.days, one.days), before: known.before + one.before },
    );
  }
  return [...all.values()].sort((one, other) => inOrderOfIds([one.from, one.to], [other.from, other.to]));
}

function summed(a: FlowDays, b: FlowDays): FlowDays {
  const counts = new Map<number, number>();
  for (const [days, cases] of [...a, ...b]) counts.set(days, (counts.get(days) ?? 0) + cases);
  return [...counts].sort(([one], [other]) => one - other);
}
