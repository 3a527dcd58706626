import type { Problem } from '@case-journey/core';
import { columnName } from './column-map.js';
import { holdsEvents, type TableHeader } from './tabular-header.js';

/** What is wrong with a table's headings: columns that hold the same, that are not read, or that lack. */
export function headerProblems(header: TableHeader, file: string): Problem[] {
  const { map, headings, ambiguous } = header;
  const at = { file, ...(header.line > 0 ? { line: header.line } : {}), params: [] };
  const problems: Problem[] = ambiguous.flatMap(({ field, columns }) =>
    columns.slice(1).map((column) => ({
      code: 'heading-ambiguous',
      effect: 'kept' as const,
      ...at,
      column: columnName(column, field),
    })),
  );
  if (holdsEvents(header)) {
    if (map.date === undefined) problems.push({ code: 'no-date-column', effect: 'kept', ...at });
    return problems;
  }
  const read = new Set(PERSON_FIELDS.map((field) => map[field]));
  headings.forEach((heading, column) => {
    if (read.has(column) || heading.trim() === '') return;
    const name = columnName(column, fieldOf(header, column));
    problems.push({ code: 'column-not-read', effect: 'field-dropped', ...at, column: name });
  });
  return problems;
}

/** Our name for the field that a column holds, or undefined where it holds none. */
export function fieldOf({ map }: TableHeader, column: number): string | undefined {
  return Object.entries(map).find(([, at]) => at === column)?.[0];
}

/** The fields that say something of a child. */
export const PERSON_FIELDS = ['child', 'childName', 'family', 'birth'] as const;
