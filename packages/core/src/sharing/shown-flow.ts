import type { FlowCases } from '../journey/flow-cases.js';
import { countFlow, type FlowScope } from '../journey/flow-count.js';
import { foldFlow } from '../journey/flow-fold.js';
import { flowResult, type FlowBand, type FlowResult, type FlowRoute } from '../journey/flow-result.js';
import type { FlowColumn } from '../journey/flow-steps.js';
import { flowFamilies } from './flow-families.js';
import { FLOW_KEY, flowEnding, type FlowEnding } from './flow-tables.js';
import { protectFlow, type ProtectedFlow } from './protect-flow.js';
import type { SharedNumber } from './shared-tables.js';
import type { SharingPreset } from './sharing-preset.js';

/** One step as it may be shown. */
export interface ShownFlowNode {
  readonly id: string;
  readonly column: FlowColumn;
  readonly cases: SharedNumber;
  /** Percent of all cases; null where it must not be shown. */
  readonly share: number | null;
  /** Of a step that stands for several rare ones: how many routes lead through it; else, or where hidden, null. */
  readonly routes: number | null;
}

/** One band as it may be shown: days are left out with its number. */
export interface ShownFlowBand {
  readonly from: string;
  readonly to: string;
  readonly cases: SharedNumber;
  /** Percent of the cases of the step that it comes from. */
  readonly share: number | null;
  readonly median: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Cases in which the later step began first; null where it must not be shown. */
  readonly before: number | null;
}

/** A route as it may be shown. */
export interface ShownFlowRoute {
  readonly steps: readonly string[];
  readonly cases: SharedNumber;
  readonly share: number | null;
}

/** A flow as it may be shown: the only thing that its drawing, table, list, speech and file read. */
export interface ShownFlow {
  readonly columns: readonly FlowColumn[];
  readonly unit: FlowResult['unit'];
  readonly cases: SharedNumber;
  readonly children: SharedNumber;
  /** Cases that are over, and of those the ones whose child came back. */
  readonly ended: SharedNumber;
  readonly back: SharedNumber;
  readonly nodes: readonly ShownFlowNode[];
  readonly bands: readonly ShownFlowBand[];
  /** The most common routes, and how many others there are with how many cases; null where numbers are hidden. */
  readonly routes: readonly ShownFlowRoute[];
  readonly otherRoutes: number | null;
  readonly otherCases: SharedNumber;
  /** Percent of all cases that took one of the listed routes. */
  readonly covered: number | null;
  /** The preset that protects it, and how many numbers are hidden; null: nothing is. */
  readonly sharing: {
    readonly preset: string;
    readonly hidden: number;
    readonly hideUpTo: number;
  } | null;
}

/** What is shown of a flow. */
export interface ShownFlowOptions extends FlowScope {
  /** How small numbers are protected; null: they are shown. */
  readonly preset: SharingPreset | null;
  /** At most so many steps a column: rare ones are then one. 12 unless set. */
  readonly mostSteps?: number | undefined;
  /** How many routes are listed. 12 unless set. */
  readonly mostRoutes?: number | undefined;
}

/** Counts a flow over some cases and gives what may be shown of it. */
export function shownFlow(cases: FlowCases, options: ShownFlowOptions): ShownFlow {
  const { preset, mostSteps = 12, mostRoutes = 12, selected } = options;
  const { part, folds, routes } = foldFlow(countFlow(cases, options), mostSteps);
  const result = flowResult(part);
  const tables =
    preset === null
      ? null
      : protectFlow(
          result,
          mostRoutes,
          flowFamilies(cases, selected, part.columns, folds, preset.leastFamilies),
          preset,
        );
  return shown(result, {
    listed: tables?.routes ?? result.routes.slice(0, mostRoutes),
    routes,
    tables,
    preset,
  });
}

interface Showing {
  readonly listed: readonly FlowRoute[];
  readonly routes: ReadonlyMap<string, number>;
  readonly tables: ProtectedFlow | null;
  readonly preset: SharingPreset | null;
}

function shown(result: FlowResult, showing: Showing): ShownFlow {
  const { listed, routes, tables, preset } = showing;
  const number = (key: string, plain: number): SharedNumber =>
    tables === null || plain === 0 ? plain : (tables.shown.get(key) ?? 'c');
  const total = number(FLOW_KEY.total, result.cases);
  const nodes = result.nodes.map(({ id, column, cases }): ShownFlowNode => {
    const own = number(FLOW_KEY.node(id), cases);
    return {
      id,
      column,
      cases: own,
      share: percent(own, total),
      routes: own === 'c' ? null : (routes.get(id) ?? null),
    };
  });
  const byId = new Map(nodes.map((node) => [node.id, node.cases]));
  const listedRoutes = listed.map(({ steps, cases }): ShownFlowRoute => {
    const own = number(FLOW_KEY.route(steps), cases);
    return { steps, cases: own, share: percent(own, total) };
  });
  const fate = (ending: FlowEnding): SharedNumber => number(FLOW_KEY.fate(ending), casesOf(result, ending));
  const rest = number(FLOW_KEY.rest, result.cases - listed.reduce((sum, { cases }) => sum + cases, 0));
  const left = percent(rest, total);
  return {
    columns: result.columns,
    unit: result.unit,
    cases: total,
    children: number(FLOW_KEY.children, result.children),
    ended: sumOf(fate('over'), fate('back')),
    back: fate('back'),
    nodes,
    bands: result.bands.map((band) =>
      shownBand(band, number(FLOW_KEY.band(band.from, band.to), band.cases), byId.get(band.from), preset),
    ),
    routes: listedRoutes,
    otherRoutes: (tables?.hidden ?? 0) > 0 ? null : result.routes.length - listed.length,
    otherCases: rest,
    covered: left === null ? null : Math.round(1000 - left * 10) / 10,
    sharing:
      tables === null || preset === null
        ? null
        : {
            preset: preset.id,
            hidden: tables.hidden,
            hideUpTo: preset.hideUpTo,
          },
  };
}

function casesOf({ routes }: FlowResult, ending: FlowEnding): number {
  return routes.reduce((sum, { steps, cases }) => sum + (flowEnding(steps) === ending ? cases : 0), 0);
}

function sumOf(a: SharedNumber, b: SharedNumber): SharedNumber {
  return a === 'c' || b === 'c' ? 'c' : a + b;
}

function shownBand(
  { from, to, median, lower, upper, timed, before }: FlowBand,
  cases: SharedNumber,
  whole: SharedNumber | undefined,
  preset: SharingPreset | null,
): ShownFlowBand {
  const isHidden = cases === 'c' || (preset !== null && timed <= preset.hideUpTo);
  return {
    from,
    to,
    cases,
    share: percent(cases, whole ?? 'c'),
    median: isHidden ? null : median,
    lower: isHidden ? null : lower,
    upper: isHidden ? null : upper,
    before: preset === null ? before : null,
  };
}

function percent(part: SharedNumber, whole: SharedNumber): number | null {
  if (part === 'c' || whole === 'c' || whole === 0) return null;
  return Math.round((1000 * part) / whole) / 10;
}
