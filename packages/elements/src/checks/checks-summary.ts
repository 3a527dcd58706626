import { dayWords, say, type IsoDay, type Messages } from '@case-journey/core';
import type { QueryRow } from './query-rows.js';

/** As at when, of how many children, and in which words. */
export interface SummaryContext {
  readonly messages: Messages;
  readonly locale: string;
  readonly asAt: IsoDay | undefined;
  /** How many children's records were looked at; at least one. */
  readonly children: number;
}

/** "14 record queries about this record; 3 cannot be told from what was read; 2 answered. As at 7 June 2013." */
export function summaryWords(rows: readonly QueryRow[], context: SummaryContext): string {
  const { messages, asAt } = context;
  const said =
    rows.length === 0 ? say(messages, 'checks.summary.none') : `${countWords(rows, context).join('; ')}.`;
  if (asAt === undefined) return said;
  return `${said} ${say(messages, 'checks.as-at', { date: dayWords(asAt, { messages }) })}`;
}

function countWords(
  rows: readonly QueryRow[],
  { messages, locale, children }: Omit<SummaryContext, 'asAt'>,
): string[] {
  const count = (test: (row: QueryRow) => boolean): number => rows.filter(test).length;
  const parts: readonly (readonly [string, number])[] = [
    ['cannot-tell', count(({ query }) => query.answer === 'cannot-tell')],
    ['answered', count(({ state }) => state === 'answered')],
    ['will-be-done', count(({ state }) => state === 'will-be-done')],
    ['overdue', count(({ state }) => state === 'overdue')],
  ];
  const of = children === 1 ? 'one-record' : 'records';
  return [
    say(messages, `checks.summary.${of}`, { count: rows.length, children }, locale),
    ...parts
      .filter(([, number]) => number > 0)
      .map(([name, number]) => say(messages, `checks.summary.${name}`, { count: number }, locale)),
  ];
}
