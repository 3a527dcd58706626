import {
  columnsBuilder,
  type ColumnsBuilder,
  type EventColumns,
  type Problem,
  type ProblemEffect,
} from '@case-journey/core';
import { columnName } from './column-map.js';
import type { CsvField } from './column-map-headings.js';
import { columnRows, type ColumnRows } from './csv-column-rows.js';
import { csvCursor, type CsvCursor, type CsvDefectCode } from './csv-cursor.js';
import { guessDelimiter } from './csv-delimiter.js';
import { toUtf8 } from './encoding.js';
import { pause } from './pause.js';
import type { TabularCsvOptions } from './tabular-csv.js';
import { tableHeader, type TableHeader } from './tabular-header.js';
import { fieldOf, headerProblems } from './tabular-header-problems.js';

/** How a CSV file is read into columns. */
export interface CsvColumnsOptions extends TabularCsvOptions {
  /** Further columns that are wanted, by our field (`agency`) or by heading as written. */
  readonly attributes?: readonly string[];
  /** The most problems that are listed; the rest are counted. 100,000 by default. */
  readonly maxProblems?: number;
}

/** A further column: for each row of the event columns the position of its text, or -1 where it is empty. */
export interface CsvAttribute {
  readonly name: string;
  readonly texts: readonly string[];
  readonly codes: Int32Array;
}

/** A CSV file as columns. `rows` = `eventRows` + `problemRows` + `blankRows`, and `unaccounted` is the rest: 0. */
export interface CsvColumns {
  readonly columns: EventColumns;
  readonly attributes: readonly CsvAttribute[];
  readonly rows: number;
  readonly eventRows: number;
  readonly problemRows: number;
  readonly blankRows: number;
  readonly unaccounted: number;
  readonly problems: readonly Problem[];
  /** Problems beyond `maxProblems`: counted, not listed. */
  readonly problemsNotListed: number;
}

/** How far the reading is; the last step has the columns. */
export type CsvColumnsStep =
  | { readonly done: false; readonly rows: number; readonly bytesRead: number; readonly bytes: number }
  | { readonly done: true; readonly read: CsvColumns };

/**
 * Reads a table of events in a CSV file straight into columns, for millions of rows: no object and no text for each
 * row. It reads as {@link readTabularCsv} does, but records that say the same are not joined. `event` in the columns is
 * the row's position in the file, from 0. There is a pause after every 16,384 rows.
 *
 * @throws {FileRefusedError} `file-empty`, or `no-header` where no row names a date or words and the host says nothing.
 */
export async function* readCsvColumns(
  source: Uint8Array,
  options: CsvColumnsOptions,
): AsyncGenerator<CsvColumnsStep, void> {
  options.signal?.throwIfAborted();
  const reading = startReading(source, options);
  while (readSome(reading)) {
    yield {
      done: false,
      rows: reading.counts.rows,
      bytesRead: reading.cursor.position,
      bytes: reading.bytes.length,
    };
    await pause(options.signal);
  }
  yield { done: true, read: finished(reading) };
}

/** All of a CSV file as columns: the last step of {@link readCsvColumns}. */
export async function csvColumns(source: Uint8Array, options: CsvColumnsOptions): Promise<CsvColumns> {
  for await (const step of readCsvColumns(source, options)) if (step.done) return step.read;
  throw new RangeError('The reader ended without its last step');
}

const SLICE_ROWS = 16_384;

interface Attribute {
  readonly name: string;
  readonly column: number;
  readonly texts: readonly string[];
  readonly codeOf: (field: number) => number;
  codes: Int32Array;
}

interface Reading {
  readonly bytes: Uint8Array;
  readonly cursor: CsvCursor;
  readonly header: TableHeader;
  readonly builder: ColumnsBuilder;
  readonly rowsOf: ColumnRows;
  readonly attributes: readonly Attribute[];
  readonly counts: { rows: number; event: number; problem: number; blank: number; added: number };
  readonly report: Report;
  readonly problems: { readonly list: Problem[]; notListed: number };
}

type Report = (code: string, effect: ProblemEffect, line?: number, column?: number, field?: string) => void;

function startReading(source: Uint8Array, options: CsvColumnsOptions): Reading {
  const { bytes, problem } = toUtf8(source);
  const { file, maxProblems = 100_000 } = options;
  const delimiter = options.delimiter ?? guessDelimiter(bytes);
  const header = tableHeader(bytes, { ...options, delimiter });
  const problems: Reading['problems'] = { list: [], notListed: 0 };
  const report: Report = (code, effect, line, column, field) => {
    if (problems.list.length >= maxProblems) {
      problems.notListed += 1;
      return;
    }
    const name = column === undefined ? {} : { column: columnName(column, field ?? fieldOf(header, column)) };
    problems.list.push({ code, effect, file, ...(line === undefined ? {} : { line }), ...name, params: [] });
  };
  if (problem !== null) report(problem, 'kept');
  problems.list.push(...headerProblems(header, file));
  const onDefect = (code: CsvDefectCode, line: number, field: number): void => {
    const dropped = code === 'csv-field-too-long' || code === 'csv-too-many-columns';
    report(code, dropped ? 'field-dropped' : 'kept', line, field - 1);
  };
  const cursor = csvCursor(bytes, { ...options, delimiter, onDefect });
  for (let row = 0; row < header.rowsAbove; row += 1) cursor.next();
  const builder = columnsBuilder(rowsAbout(bytes, delimiter));
  const rows = columnRows({ bytes, cursor, header, builder, report, options });
  const attributes = (options.attributes ?? []).flatMap((name): Attribute[] => {
    const column = header.map[name as CsvField] ?? header.headings.indexOf(name);
    return column < 0 ? [] : [{ name, column, ...rows.coders.own(), codes: new Int32Array(1024) }];
  });
  const counts = { rows: 0, event: 0, problem: 0, blank: 0, added: 0 };
  return { bytes, cursor, header, builder, rowsOf: rows, attributes, counts, report, problems };
}

/** Reads one slice; false at the end of the file. */
function readSome(reading: Reading): boolean {
  const { cursor, counts, header, report } = reading;
  const width = header.headings.length;
  for (let row = 0; row < SLICE_ROWS; row += 1) {
    if (!cursor.next()) return false;
    counts.rows += 1;
    const added = reading.rowsOf.add(counts.rows - 1);
    if (added > 0) {
      counts.event += 1;
      for (const attribute of reading.attributes) addCodes(attribute, counts.added, added);
      counts.added += added;
    } else if (added === 0) {
      counts.blank += 1;
      continue;
    } else counts.problem += 1;
    if (cursor.count !== width) report('csv-ragged-row', 'kept', cursor.line);
  }
  return true;
}

function addCodes(attribute: Attribute, from: number, rows: number): void {
  if (from + rows > attribute.codes.length) {
    const grown = new Int32Array(Math.max(attribute.codes.length * 2, from + rows));
    grown.set(attribute.codes);
    attribute.codes = grown;
  }
  attribute.codes.fill(attribute.codeOf(attribute.column), from, from + rows);
}

function finished({ builder, attributes, counts, problems }: Reading): CsvColumns {
  return {
    columns: builder.finish(),
    attributes: attributes.map(({ name, texts, codes }) => ({
      name,
      texts,
      codes: codes.subarray(0, counts.added),
    })),
    rows: counts.rows,
    eventRows: counts.event,
    problemRows: counts.problem,
    blankRows: counts.blank,
    unaccounted: counts.rows - counts.event - counts.problem - counts.blank,
    problems: problems.list,
    problemsNotListed: problems.notListed,
  };
}

/** How many rows a file has, by the length of its first ones: a little too many rather than too few. */
function rowsAbout(bytes: Uint8Array, delimiter: string): number {
  const sample = bytes.subarray(0, 1 << 16);
  const cursor = csvCursor(sample, { delimiter });
  let rows = 1;
  while (cursor.next()) rows += 1;
  return Math.ceil((rows * bytes.length * 1.05) / Math.max(1, sample.length));
}
