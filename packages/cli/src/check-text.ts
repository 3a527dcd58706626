import {
  CHECK_GROUPS,
  CHECKS,
  CHRONOLOGY_SIGNS,
  checkReasonMessages,
  checkSentence,
  dateWords,
  onDay,
  queryWords,
  say,
  type RecordQuery,
} from '@case-journey/core';
import { plainLine } from './plain-line.js';

/** How often each rule answers yes, and how often it cannot tell, in the order of groups. */
export type RuleCounts = ReadonlyMap<string, { readonly yes: number; readonly cannotTell: number }>;

/** What is printed: the queries, counted by rule, as at a day, and what the sources cannot show at all. */
export interface Checked {
  readonly asAt: string;
  readonly limits: readonly string[];
  readonly rules: RuleCounts;
  readonly queries: readonly RecordQuery[];
}

/** The record queries for reading: kind by kind and rule by rule, then what cannot be told, and why. */
export function checkText({ asAt, limits, rules, queries }: Checked): string {
  const asks = queries.filter(({ answer }) => answer === 'yes');
  const lines = [summary(asAt, asks)];
  for (const group of CHECK_GROUPS) lines.push(...groupLines(group, rules, asks));
  const quiet = DEFINITIONS.filter(({ id }) => isQuiet(rules.get(id)));
  if (quiet.length > 0)
    lines.push('', 'Looked at, nothing to ask', `  ${quiet.map(({ id }) => id).join(', ')}`);
  lines.push(...unknownLines(queries, limits));
  return `${lines.map(plainLine).join('\n')}\n`;
}

const DEFINITIONS = [...CHECKS.map(({ definition }) => definition), ...CHRONOLOGY_SIGNS];

function summary(asAt: string, asks: readonly RecordQuery[]): string {
  const children = new Set(asks.map(({ childId }) => childId)).size;
  const count = asks.length === 1 ? '1 record query' : `${asks.length} record queries`;
  return `${count} about ${children === 1 ? '1 child' : `${children} children`}, as at ${day(asAt)}`;
}

function groupLines(
  group: (typeof CHECK_GROUPS)[number],
  rules: RuleCounts,
  asks: readonly RecordQuery[],
): string[] {
  const own = DEFINITIONS.filter((definition) => definition.group === group);
  const asking = own.filter((definition) => (rules.get(definition.id)?.yes ?? 0) > 0);
  if (asking.length === 0) return [];
  const lines = ['', say(checkReasonMessages, `check.group.${group}`)];
  for (const definition of asking) {
    const found = asks.filter(({ rule }) => rule === definition.id);
    const [first] = found;
    if (first === undefined) continue;
    lines.push(`  ${definition.id}: ${queryWords(first).title} (${found.length})`);
    lines.push(...found.map(queryLine));
  }
  return lines;
}

function queryLine(query: RecordQuery): string {
  const when = query.day === null ? '' : `, ${day(query.day)}`;
  return `    ${query.childId}${when}: ${checkSentence(query)}`;
}

/** Why some rules cannot tell: each reason once, with the rules and how often; then what the sources do not show. */
function unknownLines(queries: readonly RecordQuery[], limits: readonly string[]): string[] {
  const reasons = new Map<string, Map<string, number>>();
  for (const { rule, reason } of queries) {
    if (reason === null) continue;
    const rules = reasons.get(reason) ?? new Map<string, number>();
    reasons.set(reason, rules.set(rule, (rules.get(rule) ?? 0) + 1));
  }
  if (reasons.size === 0 && limits.length === 0) return [];
  const lines = ['', 'What cannot be told'];
  for (const [reason, rules] of [...reasons].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const order = DEFINITIONS.map(({ id }) => id).filter((id) => rules.has(id));
    lines.push(`  ${say(checkReasonMessages, `check.reason.${reason}`)}:`);
    lines.push(...order.map((id) => `    ${id} (${rules.get(id) ?? 0})`));
  }
  return [...lines, ...limits.map((limit) => `  ${limit}`)];
}

function isQuiet(counts: { readonly yes: number; readonly cannotTell: number } | undefined): boolean {
  return counts?.yes === 0 && counts.cannotTell === 0;
}

function day(iso: string): string {
  return dateWords(onDay(iso));
}
