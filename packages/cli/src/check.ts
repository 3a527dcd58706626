import {
  checksOf,
  CHECKS,
  journeyLimits,
  journeyOf,
  queryWords,
  type Dataset,
  type RecordQuery,
} from '@case-journey/core';
import { checkText, type RuleCounts } from './check-text.js';
import type { Output } from './output.js';
import { parsedArgs } from './parsed-args.js';
import { pathsAsked, readPaths, type PathsAsked } from './read-paths.js';

/** How to call it. */
export const CHECK_USAGE = `  check FILE... [--child ID] [--json] [--as FORMAT] [--as-at DAY]
      Asks of the records what they lack or contradict: record queries by kind, and what cannot be told from the files.
      --child ID    one child only, by the id that the files have
      --json        print JSON: how often each rule answers yes or cannot tell, and every query in words
      --as FORMAT, --as-at DAY   as for read; an old file is best judged as at the day it was drawn up`;

/** Prints the record queries about some files: `case-journey check`. */
export async function check(args: readonly string[], output: Output): Promise<number> {
  const asked = understood(args);
  if (typeof asked === 'string') {
    output.complain(`${asked}\n\n${CHECK_USAGE}\n`);
    return 2;
  }
  const dataset = await readPaths(asked, output);
  if (dataset === null) return 1;
  const { asAt, childId } = asked;
  if (childId !== undefined && !hasChild(dataset, childId)) {
    output.complain('No child with the id after --child is in what was read.\n');
    return 1;
  }
  const queries = checksOf(dataset, { asAt, ...(childId === undefined ? {} : { childId }) });
  const told = { asAt, limits: limitsOf(dataset, asAt), rules: countsOf(queries), queries };
  output.print(asked.json ? asJson(told) : checkText(told));
  return 0;
}

interface Asked extends PathsAsked {
  readonly childId: string | undefined;
  readonly json: boolean;
}

function understood(args: readonly string[]): Asked | string {
  const parsed = parsedArgs(args, {
    child: { type: 'string' },
    json: { type: 'boolean', default: false },
  });
  if (typeof parsed === 'string') return parsed;
  const { values, positionals } = parsed;
  const asked = pathsAsked(positionals, values);
  return typeof asked === 'string' ? asked : { ...asked, childId: values.child, json: values.json };
}

function hasChild({ people, events }: Dataset, childId: string): boolean {
  return (
    people.some(({ id }) => id === childId) ||
    events.some(({ children }) => children.some((child) => child.childId === childId))
  );
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

function asJson({ asAt, limits, rules, queries }: Parameters<typeof checkText>[0]): string {
  const answer = {
    asAt,
    limits,
    rules: Object.fromEntries(rules),
    queries: queries.map((query) => ({ ...query, words: queryWords(query) })),
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
