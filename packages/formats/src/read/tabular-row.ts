import {
  readDate,
  type DateRole,
  type IsoDay,
  type PartialDate,
  type Problem,
  type ProblemEffect,
} from '@case-journey/core';
import { columnName, type ColumnMap } from './column-map.js';
import type { CsvField } from './column-map-headings.js';
import { unguarded } from './csv-guard.js';

/** What every row of a table shares. */
export interface TabularContext {
  readonly file: string;
  readonly asAt: IsoDay;
  readonly system: string;
  readonly child: string;
  readonly map: ColumnMap;
  readonly headings: readonly string[];
  readonly unmapped: readonly number[];
}

/** One row of a table by our fields, and the problems met in it. */
export interface TabularRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly problems: Problem[];
  /** The text of a field as written, without a guard; empty where the table has no such column. */
  readonly raw: (field: CsvField) => string;
  /** The text of a field without white space around it; null where it is empty. */
  readonly text: (field: CsvField) => string | null;
  readonly report: (code: string, effect: ProblemEffect, field?: CsvField) => void;
  /** The date that a field holds; null where it is empty. */
  readonly date: (field: CsvField, role?: DateRole) => PartialDate | null;
}

/** A row of cells, to be asked by field. */
export function tabularRow(context: TabularContext, line: number, cells: readonly string[]): TabularRow {
  const { file, map, asAt } = context;
  const problems: Problem[] = [];
  const raw = (field: CsvField): string => {
    const column = map[field];
    return column === undefined ? '' : unguarded(cells[column] ?? '');
  };
  const text = (field: CsvField): string | null => raw(field).trim() || null;
  const report: TabularRow['report'] = (code, effect, field) => {
    const column = field === undefined ? undefined : map[field];
    problems.push({
      code,
      effect,
      file,
      line,
      ...(column === undefined ? {} : { column: columnName(column, field) }),
      params: [],
    });
  };
  const date: TabularRow['date'] = (field, role = 'event') => {
    const written = text(field);
    if (written === null) return null;
    const { date: read, problem, notes } = readDate(written, { asAt, role });
    if (problem !== null) report(problem, 'kept', field);
    for (const note of notes) report(note, 'kept', field);
    return read;
  };
  return { line, cells, problems, raw, text, report, date };
}
