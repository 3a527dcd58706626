import type { ReportInTable } from './tabular-context.js';
import { namesChildren } from './tabular-children.js';
import { fieldOf, holdsEvents, type TableHeader } from './tabular-header.js';

/**
 * Reports what is wrong with a table's headings: columns that hold the same, that are not read, or that lack.
 *
 * @param childKnown - Whether the host says which child the table is about.
 */
export function reportHeader(header: TableHeader, childKnown: boolean, report: ReportInTable): void {
  const { map, headings, ambiguous } = header;
  const line = header.line > 0 ? header.line : undefined;
  for (const { field, columns } of ambiguous)
    for (const column of columns.slice(1)) report('heading-ambiguous', 'kept', line, column, field);
  if (holdsEvents(header)) {
    if (map.date === undefined) report('no-date-column', 'kept', line);
    if (!childKnown && !namesChildren(header)) report('no-child-column', 'kept', line);
    return;
  }
  const read: readonly (string | undefined)[] = PERSON_FIELDS;
  headings.forEach((heading, column) => {
    if (heading.trim() !== '' && !read.includes(fieldOf(header, column)))
      report('column-not-read', 'field-dropped', line, column);
  });
}

/** The fields that say something of a child. */
export const PERSON_FIELDS = [
  'child',
  'childName',
  'forename',
  'surname',
  'family',
  'birth',
  'gender',
  'sex',
  'ethnicity',
] as const;
