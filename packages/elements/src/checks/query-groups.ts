import type { QueryRow } from './query-rows.js';

/** The record queries of one check, or all that cannot be told. */
export interface RuleBlock {
  readonly rule: string;
  /** At least one. */
  readonly rows: readonly QueryRow[];
}

/** The record queries of one kind, or all that cannot be told. */
export interface GroupBlock {
  readonly key: string;
  readonly count: number;
  readonly rules: readonly RuleBlock[];
}

/** The key of what cannot be told: it stands apart, so that nobody reads it as being asked. */
export const CANNOT_TELL = 'cannot-tell';

/** Rows as they follow each other: what is asked by kind and within it by check, then what cannot be told, together. */
export function queryGroups(rows: readonly QueryRow[]): readonly GroupBlock[] {
  return runs(rows, ({ query, group }) => (query.answer === 'yes' ? (group ?? 'other') : CANNOT_TELL)).map(
    ([key, own]) => ({
      key,
      count: own.length,
      rules:
        key === CANNOT_TELL
          ? [{ rule: CANNOT_TELL, rows: own }]
          : runs(own, ({ query }) => query.rule).map(([rule, alike]) => ({ rule, rows: alike })),
    }),
  );
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
