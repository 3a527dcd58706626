import {
  addCohort,
  emptyCohort,
  isIsoDay,
  publishedFigures,
  PUBLISHED_SOURCE,
  rereferralMeasures,
  rereferralMessages,
  rereferralRecords,
  say,
  type IsoDay,
  type MeasureSummary,
} from '@case-journey/core';
import { sayAfter } from './after-as-at.js';
import { asJson } from './as-json.js';
import { notUnderstood } from './not-understood.js';
import type { Output } from './output.js';
import { parsedArgs } from './parsed-args.js';
import { pathsAsked, readPaths, type PathsAsked } from './read-paths.js';
import { rereferralsText } from './rereferrals-text.js';

/** How to call it. */
export const REREFERRALS_USAGE = `  rereferrals FILE... [--from DAY] [--to DAY] [--json] [--published] [--as FORMAT] [--as-at DAY]
      Who came back: the official re-referral rate, coming back after a closure, repeat contacts, enquiries and plans,
      becoming looked after again; each under its own name, with who counts, who is left out and why.
      --from, --to   only what falls in these days, both included; each measure says which day decides
      --published    beside it the published figures of England and of one council
      --json         print JSON
      --as FORMAT, --as-at DAY   as for read; an old file is best judged as at the day it was drawn up`;

/** Prints the measures of coming back of some files: `case-journey rereferrals`. */
export async function rereferrals(args: readonly string[], output: Output): Promise<number> {
  const asked = understood(args);
  if (typeof asked === 'string') return notUnderstood(asked, REREFERRALS_USAGE, output);
  const dataset = await readPaths(asked, output);
  if (dataset === null) return 1;
  sayAfter(dataset, asked.asAt, output);
  const { asAt, period, json, published } = asked;
  const measures = rereferralMeasures(addCohort(emptyCohort(), rereferralRecords(dataset, { asAt })), period);
  const figures = published ? { source: PUBLISHED_SOURCE, figures: publishedFigures() } : null;
  output.print(
    json
      ? asJson({
          asAt,
          period,
          known: dataset.known,
          ...measures,
          summaries: measures.summaries.map(withWords),
          published: figures,
        })
      : rereferralsText(measures, figures),
  );
  return 0;
}

interface Asked extends PathsAsked {
  readonly period: { readonly from?: IsoDay; readonly to?: IsoDay };
  readonly json: boolean;
  readonly published: boolean;
}

function understood(args: readonly string[]): Asked | string {
  const parsed = parsedArgs(args, {
    from: { type: 'string' },
    to: { type: 'string' },
    json: { type: 'boolean', default: false },
    published: { type: 'boolean', default: false },
  });
  if (typeof parsed === 'string') return parsed;
  const { values, positionals } = parsed;
  const asked = pathsAsked(positionals, values);
  if (typeof asked === 'string') return asked;
  const { from, to, json, published } = values;
  for (const day of [from, to])
    if (day !== undefined && !isIsoDay(day))
      return 'The days after --from and --to must be real dates written YYYY-MM-DD.';
  if (from !== undefined && to !== undefined && to < from)
    return 'The day after --to must not be before the day after --from.';
  const period = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  return { ...asked, period, json, published };
}

function withWords(summary: MeasureSummary): object {
  return {
    ...summary,
    name: say(rereferralMessages, `rereferral.name.${summary.measure}`),
    definition: say(rereferralMessages, `rereferral.definition.${summary.measure}`),
  };
}
