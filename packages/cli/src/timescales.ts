import {
  LOCAL_PACKS,
  NATIONAL_RULES,
  ruleSentence,
  TIMESCALE_STATES,
  timescaleSentence,
  timescalesOf,
  withPack,
  type IsoDay,
  type TimescaleResult,
  type TimescaleRule,
} from '@case-journey/core';
import { asJson } from './as-json.js';
import { CHILD_OPTIONS, hasChild, noSuchChild, type ChildAsked } from './child-asked.js';
import { notUnderstood } from './not-understood.js';
import type { Output } from './output.js';
import { plainLine } from './plain-line.js';
import { parsedArgs } from './parsed-args.js';
import { pathsAsked, readPaths } from './read-paths.js';

/** How to call it. */
export const TIMESCALES_USAGE = `  timescales FILE... [--child ID] [--local PACK]... [--json] [--as FORMAT] [--as-at DAY]
      Says which timescales were met, are late, are not due yet, or cannot be told, by rule.
      --child ID    one child only, by the id that the files have
      --local PACK  local rules beside the national ones: ${LOCAL_PACKS.map(({ name }) => name).join(', ')}
      --json        print JSON: the rules, every result with its sentence, counts by rule and state
      --as FORMAT, --as-at DAY   as for read`;

/** Prints what the timescale rules say: `case-journey timescales`. */
export async function timescales(args: readonly string[], output: Output): Promise<number> {
  const asked = understood(args);
  if (typeof asked === 'string') return notUnderstood(asked, TIMESCALES_USAGE, output);
  const dataset = await readPaths(asked, output);
  if (dataset === null) return 1;
  const { asAt, rules, childId } = asked;
  const results = timescalesOf(dataset, { asAt, rules }).filter(
    (result) => childId === undefined || result.childId === childId,
  );
  if (childId !== undefined && !hasChild(dataset, childId)) return noSuchChild(output);
  output.print(asked.json ? asJson(answer(asAt, rules, results)) : asText(results));
  return 0;
}

interface Asked extends ChildAsked {
  readonly rules: readonly TimescaleRule[];
}

function understood(args: readonly string[]): Asked | string {
  const parsed = parsedArgs(args, {
    ...CHILD_OPTIONS,
    local: { type: 'string', multiple: true, default: [] },
  });
  if (typeof parsed === 'string') return parsed;
  const { values, positionals } = parsed;
  const asked = pathsAsked(positionals, values);
  if (typeof asked === 'string') return asked;
  const rules = rulesWith(values.local);
  if (rules === null)
    return `The pack after --local must be one of ${LOCAL_PACKS.map(({ name }) => name).join(', ')}.`;
  return { ...asked, rules, childId: values.child, json: values.json };
}

function rulesWith(names: readonly string[]): readonly TimescaleRule[] | null {
  let rules = NATIONAL_RULES;
  for (const name of names) {
    const pack = LOCAL_PACKS.find((one) => one.name === name);
    if (pack === undefined) return null;
    rules = withPack(rules, pack);
  }
  return rules;
}

function answer(asAt: IsoDay, rules: readonly TimescaleRule[], results: readonly TimescaleResult[]): object {
  return {
    asAt,
    rules: rules.map((rule) => ({
      id: rule.id,
      version: rule.version,
      sentence: ruleSentence(rule),
      allowance: rule.allowance,
      from: rule.from,
      to: rule.to,
      authority: rule.authority,
      source: rule.source,
      verified: rule.verified,
    })),
    results: results.map((result) => ({ ...result, sentence: timescaleSentence(result) })),
    counts: Object.fromEntries(counted(results)),
  };
}

function asText(results: readonly TimescaleResult[]): string {
  const lines = counted(results).map(([rule, states]) => {
    const told = TIMESCALE_STATES.filter((state) => states[state] > 0);
    return `${rule}: ${told.map((state) => `${states[state]} ${state}`).join(', ')}`;
  });
  const late = results
    .filter(({ state }) => state === 'late')
    .map((result) =>
      plainLine(`${result.childId}, from ${result.triggeredOn ?? '?'}: ${timescaleSentence(result)}`),
    );
  return `${[...lines, '', ...late].join('\n')}\n`;
}

type Counts = Record<TimescaleResult['state'], number>;

function counted(results: readonly TimescaleResult[]): [string, Counts][] {
  const counts = new Map<string, Counts>();
  for (const { rule, state } of results) {
    const known = counts.get(rule) ?? { met: 0, late: 0, pending: 0, 'not-applicable': 0, 'no-data': 0 };
    known[state] += 1;
    counts.set(rule, known);
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}
