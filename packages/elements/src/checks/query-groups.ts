import type { QueryRow } from './query-rows.js';

/** The record queries of one check. */
export interface RuleBlock {
  readonly rule: string;
  /** At least one. */
  readonly rows: readonly QueryRow[];
}

/** The record queries of one kind. */
export interface GroupBlock {
  readonly key: string;
  readonly count: number;
  readonly rules: readonly RuleBlock[];
}

/** Rows as they follow each other, put together by kind and within it by check. */
export function queryGroups(rows: readonly QueryRow[]): readonly GroupBlock[] {
  return runs(rows, ({ group }) => group ?? 'other').map(([key, own]) => ({
    key,
    count: own.length,
    rules: runs(own, ({ query }) => query.rule).map(([rule, alike]) => ({ rule, rows: alike })),
  }));
}

function runs(rows: readonly QueryRow[], keyOf: (row: QueryRow) => string): [string, readonly QueryRow[]][] {
  const found = new Map<string, QueryRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const known = found.get(key);
    if (known === undefined) found.set(key, [row]);
    else known.push(row);
  }
  return [...found];
}
