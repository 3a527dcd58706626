import type { Problem } from '@case-journey/core';
import { columnName } from '../column-name.js';
import { plainWords } from '../csv-words.js';
import { problemAt } from '../problem-at.js';
import { COLUMNS, type ChronologyField } from './columns.js';
import type { ColumnPlaces } from './row.js';

/** Where the columns are, by their headings; null where there is not both a date and a title. Case does not count. */
export function columnPlaces(headings: readonly string[]): ColumnPlaces | null {
  const places = new Map<ChronologyField, number>();
  headings.forEach((heading, at) => {
    const field = FIELDS.get(plainWords(heading));
    if (field !== undefined && !places.has(field)) places.set(field, at);
  });
  return places.has('date') && places.has('title') ? places : null;
}

/** What is wrong with headings: those that the format does not have, and those that stand twice. */
export function headingProblems(
  file: string,
  line: number,
  headings: readonly string[],
  places: ColumnPlaces,
): Problem[] {
  return headings.flatMap((heading, at) => {
    const field = FIELDS.get(plainWords(heading));
    if (heading.trim() === '' || (field !== undefined && places.get(field) === at)) return [];
    const code = field === undefined ? 'chronology-column-unknown' : 'chronology-column-twice';
    return [problemAt(code, 'field-dropped', { file, line, column: columnName(at, field) })];
  });
}

const FIELDS: ReadonlyMap<string, ChronologyField> = new Map(
  COLUMNS.map(([field, heading]) => [plainWords(heading), field]),
);
