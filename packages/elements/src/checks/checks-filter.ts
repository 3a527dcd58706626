import { searchWords, type CheckGroup, type RecordQuery } from '@case-journey/core';
import type { QueryRow } from './query-rows.js';

/** Which record queries are shown: null is all of them. JSON-safe. */
export interface ChecksFilter {
  readonly group: CheckGroup | null;
  readonly answer: RecordQuery['answer'] | null;
  readonly replied: 'yes' | 'no' | null;
  /** Beginnings of words in what a query says, and in the titles of its events. */
  readonly text: string;
}

/** Every record query. */
export const ALL_QUERIES: ChecksFilter = { group: null, answer: null, replied: null, text: '' };

/** Whether a filter leaves nothing out. */
export function showsAll({ group, answer, replied, text }: ChecksFilter): boolean {
  return group === null && answer === null && replied === null && searchWords(text).length === 0;
}

/** The rows that a filter shows, in the order given. */
export function filterQueries(rows: readonly QueryRow[], filter: ChecksFilter): readonly QueryRow[] {
  const words = searchWords(filter.text);
  return rows.filter(
    (row) =>
      (filter.group === null || row.group === filter.group) &&
      (filter.answer === null || row.query.answer === filter.answer) &&
      (filter.replied === null || (filter.replied === 'yes') === (row.replies !== null)) &&
      words.every((word) => row.text.includes(word)),
  );
}

/** A filter as a host may set it: what is missing, or not known, leaves nothing out. */
export function wholeFilter(filter: Partial<ChecksFilter> | null | undefined): ChecksFilter {
  const { group = null, answer = null, replied = null, text } = filter ?? {};
  return { group, answer, replied, text: typeof text === 'string' ? text : '' };
}
