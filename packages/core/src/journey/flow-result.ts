import { inOrderOfIds, type FlowDays, type FlowPart } from './flow-count.js';
import type { FlowUnit } from './flow-clock.js';
import { flowStanding, flowStep, flowStepNumber, type FlowColumn, type FlowStanding } from './flow-steps.js';

/** How the cases of a step stand in the end; together they are all its cases. */
export type FlowFate = Readonly<Record<FlowStanding, number>>;

/** One step of a flow. */
export interface FlowNode {
  readonly id: string;
  readonly column: FlowColumn;
  readonly cases: number;
  readonly fate: FlowFate;
}

/** Cases that went from one step to the next. */
export interface FlowBand {
  readonly from: string;
  readonly to: string;
  readonly cases: number;
  /** Cases of which the days between are known; `before`: the later step began on an earlier day, and is left out. */
  readonly timed: number;
  readonly before: number;
  /** Days between, with the bounds of the middle half (type 7); null: nothing is timed. */
  readonly median: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** A sequence of steps that cases took. */
export interface FlowRoute {
  readonly steps: readonly string[];
  readonly cases: number;
}

/** A flow as numbers to show. */
export interface FlowResult {
  readonly columns: readonly FlowColumn[];
  readonly unit: FlowUnit;
  readonly cases: number;
  readonly children: number;
  /** By column, then as the steps stand in the table of steps. */
  readonly nodes: readonly FlowNode[];
  /** By the step they come from, then by the step they lead to. */
  readonly bands: readonly FlowBand[];
  /** The most common first; of two alike, in order of the ids of their steps. */
  readonly routes: readonly FlowRoute[];
}

/** What a counted flow says. */
export function flowResult(part: FlowPart): FlowResult {
  const nodes = new Map<string, Counting>();
  for (const [steps, cases] of part.routes) addRoute(nodes, steps, cases);
  const bands = [...nodes].flatMap(([from, { to }]) =>
    [...to].map(([step, cases]) => ({ from, to: step, cases })),
  );
  const days = new Map(part.days.map((one) => [`${one.from} ${one.to}`, one]));
  return {
    columns: part.columns,
    unit: part.unit,
    cases: part.cases,
    children: part.children,
    nodes: [...nodes]
      .map(([id, { cases, fate }]) => ({ id, column: columnOf(id), cases, fate }))
      .sort(byPlace),
    bands: bands.map((band) => ({ ...band, ...times(days.get(`${band.from} ${band.to}`)) })).sort(byEnds),
    routes: part.routes.map(([steps, cases]) => ({ steps, cases })).sort(byCases),
  };
}

interface Counting {
  cases: number;
  readonly fate: Record<FlowStanding, number>;
  readonly to: Map<string, number>;
}

function addRoute(nodes: Map<string, Counting>, steps: readonly string[], cases: number): void {
  const standing = flowStanding(steps.find((step) => step.startsWith('position.')) ?? '');
  let before: Counting | undefined;
  for (const step of steps) {
    let node = nodes.get(step);
    if (node === undefined) {
      node = { cases: 0, fate: { ...NO_FATE }, to: new Map() };
      nodes.set(step, node);
    }
    node.cases += cases;
    node.fate[standing] += cases;
    before?.to.set(step, (before.to.get(step) ?? 0) + cases);
    before = node;
  }
}

const NO_FATE: FlowFate = { closed: 0, ended: 0, open: 0, 'not-known': 0, 'too-recent': 0 };

function columnOf(id: string): FlowColumn {
  return flowStep(id)?.column ?? 'entry';
}

function byPlace(a: { readonly id: string }, b: { readonly id: string }): number {
  return flowStepNumber(a.id) - flowStepNumber(b.id);
}

function byEnds(a: FlowBand, b: FlowBand): number {
  return flowStepNumber(a.from) - flowStepNumber(b.from) || flowStepNumber(a.to) - flowStepNumber(b.to);
}

function byCases(a: FlowRoute, b: FlowRoute): number {
  return b.cases - a.cases || inOrderOfIds(a.steps, b.steps);
}

function times(
  counted: { readonly days: FlowDays; readonly before: number } | undefined,
): Pick<FlowBand, 'timed' | 'before' | 'median' | 'lower' | 'upper'> {
  const days = counted?.days ?? [];
  const timed = days.reduce((sum, [, cases]) => sum + cases, 0);
  const { before } = counted ?? { before: 0 };
  return {
    timed,
    before,
    median: quantile(days, timed, 0.5),
    lower: quantile(days, timed, 0.25),
    upper: quantile(days, timed, 0.75),
  };
}

function quantile(days: FlowDays, timed: number, share: number): number | null {
  if (timed === 0) return null;
  const place = (timed - 1) * share;
  const low = Math.floor(place);
  const [first, second] = [valueAt(days, low), valueAt(days, Math.min(timed - 1, low + 1))];
  return first + (second - first) * (place - low);
}

function valueAt(days: FlowDays, place: number): number {
  let seen = 0;
  for (const [value, cases] of days) {
    seen += cases;
    if (seen > place) return value;
  }
  return days.at(-1)?.[0] ?? 0;
}
