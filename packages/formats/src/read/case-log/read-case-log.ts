import { dictionary, type LogAttribute } from '@case-journey/core';
import { columnName } from '../column-name.js';
import { csvCells, type CsvCells } from '../csv-cells.js';
import { csvCursor, type CsvCursor, type CsvDefectCode } from '../csv-cursor.js';
import { guessDelimiter, type CsvDelimiter } from '../csv-delimiter.js';
import { toUtf8 } from '../encoding.js';
import { pause } from '../pause.js';
import { refusePacked } from '../refuse-packed.js';
import { logBuilder, type LogBuilder } from './log-builder.js';
import type { LogColumns, LogReadOptions, LogStep } from './log-columns.js';
import { LOG_FIELDS, logHeader, type LogColumnChoice, type LogField, type LogHeader } from './log-header.js';

/** How an event log in a CSV file is read. */
export interface CaseLogOptions extends LogReadOptions {
  /** Which columns hold case, activity and time; guessed by their headings where it is not said. */
  readonly columns?: LogColumnChoice;
  /** Guessed by default. */
  readonly delimiter?: CsvDelimiter;
  /** Further columns that are wanted, by heading as written. They are attributes of events. */
  readonly attributes?: readonly string[];
}

/**
 * Reads a table of case, activity and time in a CSV file straight into columns, a row an event. Texts stay as they are:
 * a case with the id `NA` or `NULL` is a case. A row without a case or an activity is a problem and no event; one
 * without a usable time is an event without a day. There is a pause after every 16,384 rows.
 *
 * @throws {FileRefusedError} `file-empty`, `file-packed`, `log-no-columns`, `log-too-many-activities`.
 */
export async function* readCaseLog(
  source: Uint8Array,
  options: CaseLogOptions,
): AsyncGenerator<LogStep, void> {
  options.signal?.throwIfAborted();
  refusePacked(source);
  const reading = startReading(source, options);
  while (readSome(reading)) {
    const { counts, cursor, bytes } = reading;
    yield { done: false, rows: counts.rows, bytesRead: cursor.position, bytes: bytes.length };
    await pause(options.signal);
  }
  yield { done: true, log: finished(reading) };
}

/** All of a table of case, activity and time: the last step of {@link readCaseLog}. */
export async function caseLog(source: Uint8Array, options: CaseLogOptions): Promise<LogColumns> {
  for await (const step of readCaseLog(source, options)) if (step.done) return step.log;
  throw new RangeError('The reader ended without its last step');
}

const SLICE_ROWS = 16_384;
const NOTHING = -1; // an empty cell

interface Attribute {
  readonly name: string;
  readonly texts: readonly string[];
  readonly column: number;
  readonly codeOf: (column: number) => number;
  readonly codes: number[];
}

interface Reading {
  readonly bytes: Uint8Array;
  readonly cursor: CsvCursor;
  readonly cells: CsvCells;
  readonly header: LogHeader;
  readonly builder: LogBuilder;
  readonly caseOf: (column: number) => number;
  readonly activityOf: (column: number) => number;
  readonly attributes: readonly Attribute[];
  readonly counts: { rows: number; eventRows: number; problemRows: number; blankRows: number };
}

function startReading(source: Uint8Array, options: CaseLogOptions): Reading {
  const { bytes, problem } = toUtf8(source);
  const delimiter = options.delimiter ?? guessDelimiter(bytes);
  const header = logHeader(bytes, delimiter, options.columns ?? {});
  const builder = logBuilder(options, Math.ceil(bytes.length / BYTES_A_ROW));
  const onDefect = (code: CsvDefectCode, line: number, field: number): void => {
    const isDropped = code === 'csv-field-too-long' || code === 'csv-too-many-columns';
    builder.report(code, isDropped ? 'field-dropped' : 'kept', { line, column: columnOf(header, field - 1) });
  };
  const cursor = csvCursor(bytes, { delimiter, onDefect });
  const cells = csvCells(bytes, cursor);
  if (problem !== null) builder.report(problem, 'kept');
  for (let row = 0; row < header.rowsAbove; row += 1) cursor.next();
  for (const { field, column } of header.twice)
    builder.report('log-column-twice', 'kept', { line: header.line, column: columnName(column, field) });
  const attributes = (options.attributes ?? []).flatMap((name): Attribute[] => {
    const column = header.headings.indexOf(name);
    const { texts, intern } = dictionary();
    const codeOf = cells.coder((text) => (text === '' ? NOTHING : intern(text)));
    return column < 0 ? [] : [{ name, texts, column, codeOf, codes: [] }];
  });
  return {
    bytes,
    cursor,
    cells,
    header,
    builder,
    caseOf: cells.coder((text) => (text === '' ? NOTHING : builder.cases.intern(text))),
    activityOf: cells.coder((text) => (text === '' ? NOTHING : builder.activity(text))),
    attributes,
    counts: { rows: 0, eventRows: 0, problemRows: 0, blankRows: 0 },
  };
}

const BYTES_A_ROW = 60;

/** Reads one slice; false at the end of the file. */
function readSome(reading: Reading): boolean {
  const { cursor, counts, header, builder } = reading;
  for (let row = 0; row < SLICE_ROWS; row += 1) {
    if (!cursor.next()) return false;
    counts.rows += 1;
    const went = readRow(reading);
    counts[went] += 1;
    if (went !== 'blankRows' && cursor.count !== header.headings.length)
      builder.report('csv-ragged-row', 'kept', { line: cursor.line });
  }
  return true;
}

function readRow(reading: Reading): 'eventRows' | 'problemRows' | 'blankRows' {
  const { builder, cells, cursor, counts } = reading;
  const { columns } = reading.header;
  const activity = reading.activityOf(columns.activity);
  if (activity === NOTHING && isBlank(cells, cursor)) return 'blankRows';
  if (cells.isEmpty(columns.case) || activity === NOTHING) {
    const field: LogField = activity === NOTHING ? 'activity' : 'case';
    builder.report(`log-no-${field}`, 'row-dropped', placeOf(reading, field));
    return 'problemRows';
  }
  const time = timeOf(reading);
  if (time.problem !== null) builder.report(time.problem, 'kept', placeOf(reading, 'time'));
  builder.add(reading.caseOf(columns.case), activity, time, counts.rows - 1);
  for (const attribute of reading.attributes) attribute.codes.push(attribute.codeOf(attribute.column));
  return 'eventRows';
}

function timeOf({
  bytes,
  cursor,
  cells,
  builder,
  header,
}: Reading): ReturnType<LogBuilder['times']['fromText']> {
  const column = header.columns.time;
  const isPlain = column < cursor.count && (cursor.kinds[column] ?? 0) < 2;
  if (isPlain) {
    const time = builder.times.fromBytes(bytes, cursor.starts[column] ?? 0, cursor.ends[column] ?? 0);
    if (time.problem === null) return time;
  }
  return builder.times.fromText(cells.text(column));
}

function isBlank(cells: CsvCells, { count }: CsvCursor): boolean {
  for (let column = 0; column < count; column += 1) if (!cells.isEmpty(column)) return false;
  return true;
}

function placeOf({ cursor, header }: Reading, field: LogField): { line: number; column: string } {
  return { line: cursor.line, column: columnName(header.columns[field], field) };
}

function columnOf({ columns }: LogHeader, column: number): string {
  return columnName(
    column,
    LOG_FIELDS.find((field) => columns[field] === column),
  );
}

function finished({ builder, attributes, counts }: Reading): LogColumns {
  return {
    ...builder.finish(),
    attributes: attributes.map(({ name, texts, codes }): LogAttribute => ({
      name,
      of: 'event',
      texts,
      codes: Int32Array.from(codes),
    })),
    ...counts,
    unaccounted: counts.rows - counts.eventRows - counts.problemRows - counts.blankRows,
  };
}
