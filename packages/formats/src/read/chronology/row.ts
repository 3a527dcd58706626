import type { Problem, ProblemEffect } from '@case-journey/core';
import { columnName } from '../column-name.js';
import { unguarded } from '../csv-guard.js';
import { problemAt } from '../problem-at.js';
import type { ChronologyField } from './columns.js';
import type { WordList } from './words.js';

/** Where each field is: the column's position from 0. */
export type ColumnPlaces = ReadonlyMap<ChronologyField, number>;

/** One row of the table. */
export interface ChronologyRow {
  readonly line: number;
  /** The text of a cell as it stands; null where it is empty or only spaces. */
  readonly text: (field: ChronologyField) => string | null;
  /** The value that a cell's words stand for; null where it is empty, or (reported) where they stand for none. */
  readonly word: <T extends string>(field: ChronologyField, words: WordList<T>) => T | null;
  readonly report: (code: string, effect: ProblemEffect, field?: ChronologyField) => void;
}

/** A row's cells by our names. */
export function chronologyRow(
  file: string,
  line: number,
  cells: readonly string[],
  places: ColumnPlaces,
  problems: Problem[],
): ChronologyRow {
  const text = (field: ChronologyField): string | null => {
    const cell = unguarded(cells[places.get(field) ?? -1] ?? '');
    return cell.trim() === '' ? null : cell;
  };
  const report: ChronologyRow['report'] = (code, effect, field) => {
    const place = field === undefined ? undefined : places.get(field);
    const column = place === undefined ? undefined : columnName(place, field);
    problems.push(problemAt(code, effect, { file, line, column }));
  };
  return {
    line,
    text,
    report,
    word: (field, words) => {
      const said = text(field);
      const value = said === null ? null : words.read(said);
      if (said !== null && value === null) report('chronology-word', 'field-dropped', field);
      return value;
    },
  };
}
