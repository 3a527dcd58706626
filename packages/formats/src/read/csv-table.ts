import type { Problem } from '@case-journey/core';
import { columnName } from './column-name.js';
import { csvCursor, type CsvCursor, type CsvDefectCode } from './csv-cursor.js';
import { guessDelimiter } from './csv-delimiter.js';
import { toUtf8 } from './encoding.js';
import { problemAt } from './problem-at.js';
import type { TabularCsvOptions } from './tabular-options.js';
import { fieldOf, tableHeader, type TableHeader } from './tabular-header.js';
import { reportHeader } from './tabular-header-problems.js';
import type { ReportInTable, TabularContext } from './tabular-context.js';

/** A table in a CSV file whose headings are read; the cursor stands before its first row. */
export interface CsvTable {
  readonly bytes: Uint8Array;
  readonly cursor: CsvCursor;
  readonly header: TableHeader;
  readonly delimiter: string;
  readonly problems: Problem[];
  /** Problems beyond the most that are listed. */
  notListed: number;
  readonly report: ReportInTable;
  /** What its rows share. */
  readonly context: TabularContext;
}

/**
 * Opens a table. What is wrong with its encoding and headings, and with the way it is written as the cursor moves on, is
 * among its problems.
 *
 * @param maxProblems - The most problems that are listed; the rest are counted.
 * @throws {FileRefusedError} `file-empty`, or `no-header` where no row names a date or words and the host says nothing.
 */
export function openTable(source: Uint8Array, options: TabularCsvOptions, maxProblems = Infinity): CsvTable {
  const { file, asAt, system = 'csv', child = 'child' } = options;
  const { bytes, problem } = toUtf8(source);
  const delimiter = options.delimiter ?? guessDelimiter(bytes);
  const header = tableHeader(bytes, { ...options, delimiter });
  const report: ReportInTable = (code, effect, line, column, field) => {
    if (table.problems.length >= maxProblems) table.notListed += 1;
    else {
      const name = column === undefined ? undefined : columnName(column, field ?? fieldOf(header, column));
      table.problems.push(problemAt(code, effect, { file, line, column: name }));
    }
  };
  const onDefect = (code: CsvDefectCode, line: number, field: number): void => {
    const isDropped = code === 'csv-field-too-long' || code === 'csv-too-many-columns';
    report(code, isDropped ? 'field-dropped' : 'kept', line, field - 1);
  };
  const cursor = csvCursor(bytes, { ...options, delimiter, onDefect });
  const context = { file, asAt, system, child, report, ...header };
  const table: CsvTable = { bytes, cursor, header, delimiter, problems: [], notListed: 0, report, context };
  if (problem !== null) report(problem, 'kept');
  reportHeader(header, options.child !== undefined, report);
  for (let row = 0; row < header.rowsAbove; row += 1) cursor.next();
  return table;
}
