import {
  checksOf,
  CHECKS,
  CHRONOLOGY_SIGNS,
  chronologyQueries,
  journeyLimits,
  journeyOf,
  queryWords,
  type CheckDefinition,
  type Dataset,
  type RecordQuery,
} from '@case-journey/core';
import { asJson } from './as-json.js';
import { checkText, type RuleCounts } from './check-text.js';
import { CHILD_OPTIONS, hasChild, noSuchChild, type ChildAsked } from './child-asked.js';
import { notUnderstood } from './not-understood.js';
import type { Output } from './output.js';
import { parsedArgs } from './parsed-args.js';
import { readChronologyPath } from './read-chronology-path.js';
import { pathsAsked, readPaths } from './read-paths.js';

/** How to call it. */
export const CHECK_USAGE = `  check FILE... [--child ID] [--chronology FILE] [--json] [--as FORMAT] [--as-at DAY]
      Asks of the records what they lack or contradict: record queries by kind, and what cannot be told from the files.
      --child ID    one child only, by the id that the files have
      --chronology FILE   a kept chronology (JSON): what is asked of its entries is added
      --json        print JSON: how often each rule answers yes or cannot tell, and every query in words
      --as FORMAT, --as-at DAY   as for read; an old file is best judged as at the day it was drawn up`;

/** Prints the record queries about some files: `case-journey check`. */
export async function check(args: readonly string[], output: Output): Promise<number> {
  const asked = checkAsked(args);
  if (typeof asked === 'string') return notUnderstood(asked, CHECK_USAGE, output);
  const dataset = await readPaths(asked, output);
  if (dataset === null) return 1;
  const { asAt, childId } = asked;
  if (childId !== undefined && !hasChild(dataset, childId)) return noSuchChild(output);
  const ofRecord = checksOf(dataset, { asAt, ...(childId === undefined ? {} : { childId }) });
  const kept = asked.chronology === undefined ? null : await readChronologyPath(asked.chronology, output);
  if (kept === null && asked.chronology !== undefined) return 1;
  const ofChronology = kept === null ? [] : chronologyQueries(kept, { events: dataset.events, asAt });
  const queries = [
    ...ofRecord,
    ...ofChronology.filter((query) => childId === undefined || query.childId === childId),
  ];
  const signs = kept === null ? [] : CHRONOLOGY_SIGNS;
  const told = { asAt, limits: limitsOf(dataset, asAt), rules: countsOf(queries, signs), queries };
  output.print(asked.json ? asJson(answer(told)) : checkText(told));
  return 0;
}

function checkAsked(
  args: readonly string[],
): (ChildAsked & { readonly chronology: string | undefined }) | string {
  const parsed = parsedArgs(args, { ...CHILD_OPTIONS, chronology: { type: 'string' } });
  if (typeof parsed === 'string') return parsed;
  const { values, positionals } = parsed;
  const asked = pathsAsked(positionals, values);
  if (typeof asked === 'string') return asked;
  return { ...asked, childId: values.child, json: values.json, chronology: values.chronology };
}

/** Every rule that was run, in the order of groups, with how often it answers yes and how often it cannot tell. */
function countsOf(queries: readonly RecordQuery[], signs: readonly CheckDefinition[]): RuleCounts {
  const definitions = [...CHECKS.map(({ definition }) => definition), ...signs];
  const counts = new Map(definitions.map(({ id }) => [id, { yes: 0, cannotTell: 0 }]));
  for (const { rule, answer } of queries) {
    const own = counts.get(rule);
    if (own !== undefined) own[answer === 'yes' ? 'yes' : 'cannotTell'] += 1;
  }
  return counts;
}

function limitsOf({ known }: Dataset, asAt: string): readonly string[] {
  return journeyLimits(journeyOf([], { childId: '', asAt, known }));
}

function answer({ asAt, limits, rules, queries }: Parameters<typeof checkText>[0]): object {
  return {
    asAt,
    limits,
    rules: Object.fromEntries(rules),
    queries: queries.map((query) => ({ ...query, words: queryWords(query) })),
  };
}
