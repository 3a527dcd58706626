import {
  columnsBuilder,
  dictionary,
  type ColumnsBuilder,
  type EventColumns,
  type Problem,
} from '@case-journey/core';
import type { CsvField } from './column-map-headings.js';
import { columnRows, type ColumnRows } from './csv-column-rows.js';
import { csvCursor } from './csv-cursor.js';
import { openTable, type CsvTable } from './csv-table.js';
import { pause } from './pause.js';
import { namesChildren } from './tabular-children.js';
import type { TabularCsvOptions } from './tabular-options.js';
import { surveyed } from './tabular-survey.js';

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
  const reading = await startReading(source, options);
  while (readSome(reading)) {
    yield {
      done: false,
      rows: reading.counts.rows,
      bytesRead: reading.table.cursor.position,
      bytes: reading.table.bytes.length,
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
  readonly codes: number[];
}

interface Reading {
  readonly table: CsvTable;
  readonly builder: ColumnsBuilder;
  readonly rowsOf: ColumnRows;
  readonly attributes: readonly Attribute[];
  readonly counts: { rows: number; eventRows: number; problemRows: number; blankRows: number };
}

async function startReading(source: Uint8Array, options: CsvColumnsOptions): Promise<Reading> {
  const table = openTable(source, options, options.maxProblems ?? 100_000);
  const { map, headings } = table.header;
  const builder = columnsBuilder(rowsAbout(table));
  const asked = map.child === undefined && (namesChildren({ map }) || map.birth !== undefined);
  const rowsOf = columnRows(table, builder, asked ? await surveyed(table, options) : table.context);
  const attributes = (options.attributes ?? []).flatMap((name): Attribute[] => {
    const column = map[name as CsvField] ?? headings.indexOf(name);
    const { texts, intern } = dictionary();
    const codeOf = rowsOf.cells.coder((text) => (text === '' ? -1 : intern(text)));
    return column < 0 ? [] : [{ name, column, texts, codeOf, codes: [] }];
  });
  const counts = { rows: 0, eventRows: 0, problemRows: 0, blankRows: 0 };
  return { table, builder, rowsOf, attributes, counts };
}

/** Reads one slice; false at the end of the file. */
function readSome(reading: Reading): boolean {
  const { counts } = reading;
  const { cursor, header, report } = reading.table;
  const width = header.headings.length;
  for (let row = 0; row < SLICE_ROWS; row += 1) {
    if (!cursor.next()) return false;
    counts.rows += 1;
    const added = reading.rowsOf.add(counts.rows - 1);
    for (const attribute of reading.attributes) addCodes(attribute, added);
    counts[added > 0 ? 'eventRows' : added < 0 ? 'problemRows' : 'blankRows'] += 1;
    if (added !== 0 && cursor.count !== width) report('csv-ragged-row', 'kept', cursor.line);
  }
  return true;
}

function addCodes({ codes, codeOf, column }: Attribute, rows: number): void {
  const code = codeOf(column);
  for (let row = 0; row < rows; row += 1) codes.push(code);
}

function finished({ table, builder, attributes, counts }: Reading): CsvColumns {
  return {
    columns: builder.finish(),
    attributes: attributes.map(({ name, texts, codes }) => ({ name, texts, codes: Int32Array.from(codes) })),
    ...counts,
    unaccounted: counts.rows - counts.eventRows - counts.problemRows - counts.blankRows,
    problems: table.problems,
    problemsNotListed: table.notListed,
  };
}

/** How many rows a file has, by the length of its first ones: a little too many rather than too few. */
function rowsAbout({ bytes, delimiter }: CsvTable): number {
  const sample = bytes.subarray(0, 1 << 16);
  const cursor = csvCursor(sample, { delimiter });
  let rows = 1;
  while (cursor.next()) rows += 1;
  return Math.ceil((rows * bytes.length * 1.05) / Math.max(1, sample.length));
}
