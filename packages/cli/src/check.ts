import {
  checksOf,
  CHECKS,
  journeyLimits,
  journeyOf,
  queryWords,
  type Dataset,
  type RecordQuery,
} from '@case-journey/core';
import { asJson } from './as-json.js';
import { checkText, type RuleCounts } from './check-text.js';
import { childAsked, hasChild, noSuchChild } from './child-asked.js';
import { notUnderstood } from './not-understood.js';
import type { Output } from './output.js';
import { readPaths } from './read-paths.js';

/** How to call it. */
export const CHECK_USAGE = `  check FILE... [--child ID] [--json] [--as FORMAT] [--as-at DAY]
      Asks of the records what they lack or contradict: record queries by kind, and what cannot be told from the files.
      --child ID    one child only, by the id that the files have
      --json        print JSON: how often each rule answers yes or cannot tell, and every query in words
      --as FORMAT, --as-at DAY   as for read; an old file is best judged as at the day it was drawn up`;

/** Prints the record queries about some files: `case-journey check`. */
export async function check(args: readonly string[], output: Output): Promise<number> {
  const asked = childAsked(args);
  if (typeof asked === 'string') return notUnderstood(asked, CHECK_USAGE, output);
  const dataset = await readPaths(asked, output);
  if (dataset === null) return 1;
  const { asAt, childId } = asked;
  if (childId !== undefined && !hasChild(dataset, childId)) return noSuchChild(output);
  const queries = checksOf(dataset, { asAt, ...(childId === undefined ? {} : { childId }) });
  const told = { asAt, limits: limitsOf(dataset, asAt), rules: countsOf(queries), queries };
  output.print(asked.json ? asJson(answer(told)) : checkText(told));
  return 0;
}

/** Every rule that was run, in the order of groups, with how often it answers yes and how often it cannot tell. */
function countsOf(queries: readonly RecordQuery[]): RuleCounts {
  const counts = new Map(CHECKS.map(({ definition }) => [definition.id, { yes: 0, cannotTell: 0 }]));
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
