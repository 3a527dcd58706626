import {
  flowOf,
  flowResult,
  countFlow,
  flowRounds,
  flowSums,
  flowWords,
  FLOW_COLUMNS,
  sharingPreset,
  shownFlow,
  USUAL_COLUMNS,
  type FlowCases,
  type FlowResult,
  type FlowUnit,
  type SharingPreset,
} from '@case-journey/core';
import { sayAfter } from './after-as-at.js';
import { asJson } from './as-json.js';
import { flowText, sharedFlowText } from './flow-text.js';
import { notUnderstood } from './not-understood.js';
import type { Output } from './output.js';
import { parsedArgs } from './parsed-args.js';
import { pathsAsked, readPaths, type PathsAsked } from './read-paths.js';

/** How to call it. */
export const FLOW_USAGE = `  flow FILE... [--json] [--working-days] [--sources] [--share PRESET] [--as FORMAT] [--as-at DAY]
      Counts what happened to cases, from the front-door decision to their position on the day and what happened next.
      --json           print JSON: steps, bands, routes, rounds, and whether everything adds up
      --working-days   days between steps in working days
      --sources        begin with who referred
      --share PRESET   hide small numbers: dfe, dfe-rounded, under-10
      --as FORMAT, --as-at DAY   as for read; an old file is best judged as at the day it was drawn up`;

/** Prints what happened to the cases in some files: `case-journey flow`. */
export async function flow(args: readonly string[], output: Output): Promise<number> {
  const asked = understood(args);
  if (typeof asked === 'string') return notUnderstood(asked, FLOW_USAGE, output);
  const dataset = await readPaths(asked, output);
  if (dataset === null) return 1;
  sayAfter(dataset, asked.asAt, output);
  const cases = flowOf(dataset, { asAt: asked.asAt });
  output.print(asked.preset === null ? plain(cases, asked) : shared(cases, asked, asked.preset));
  return 0;
}

interface Asked extends PathsAsked {
  readonly json: boolean;
  readonly unit: FlowUnit;
  readonly sources: boolean;
  readonly preset: SharingPreset | null;
}

function understood(args: readonly string[]): Asked | string {
  const parsed = parsedArgs(args, {
    json: { type: 'boolean', default: false },
    'working-days': { type: 'boolean', default: false },
    sources: { type: 'boolean', default: false },
    share: { type: 'string' },
  });
  if (typeof parsed === 'string') return parsed;
  const { values, positionals } = parsed;
  const preset = values.share === undefined ? null : sharingPreset(values.share);
  if (values.share !== undefined && preset === null) return 'There is no preset of the name after --share.';
  const asked = pathsAsked(positionals, values);
  if (typeof asked === 'string') return asked;
  const unit = values['working-days'] ? 'working' : 'calendar';
  return { ...asked, json: values.json, unit, sources: values.sources, preset };
}

function plain(cases: FlowCases, { json, unit, sources }: Asked): string {
  const columns = sources ? FLOW_COLUMNS : USUAL_COLUMNS;
  const result = flowResult(countFlow(cases, { columns, unit }));
  const sums = flowSums(result);
  const rounds = flowRounds(cases);
  const words = flowWords({ ...cases, unit });
  if (!json) return flowText(result, { sums, rounds, words, cases });
  return asJson({
    asAt: cases.asAt,
    cases: result.cases,
    children: result.children,
    notInAnyCase: cases.left,
    tooRecent: { ...tooRecent(result), days: cases.tooRecentDays, months: cases.followMonths },
    unit,
    nodes: result.nodes,
    bands: result.bands,
    routes: result.routes,
    coverage: coverage(result),
    rounds,
    addsUp: sums.addsUp,
    columns: sums.columns,
  });
}

function shared(cases: FlowCases, { json, unit, sources }: Asked, preset: SharingPreset): string {
  const columns = sources ? FLOW_COLUMNS : USUAL_COLUMNS;
  const shown = shownFlow(cases, { preset, columns, unit });
  return json ? asJson({ asAt: cases.asAt, ...shown }) : sharedFlowText(shown, flowWords({ ...cases, unit }));
}

function tooRecent({ nodes }: FlowResult): { readonly position: number; readonly next: number } {
  const count = (wanted: string): number => nodes.find(({ id }) => id === wanted)?.cases ?? 0;
  return { position: count('position.too-recent'), next: count('next.too-recent') };
}

function coverage({ routes, cases }: FlowResult): {
  readonly routes: number;
  readonly cases: number;
  readonly of: number;
} {
  const listed = routes.slice(0, 12);
  return { routes: listed.length, cases: listed.reduce((sum, route) => sum + route.cases, 0), of: cases };
}
