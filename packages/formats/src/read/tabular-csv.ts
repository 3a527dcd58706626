import type { Person, Problem, CaseEvent } from '@case-journey/core';
import type { Batch, ReadOptions, RowCounts } from './batch.js';
import { columnName, type ColumnChoice } from './column-map.js';
import { csvCursor, type CsvCursor, type CsvDefectCode } from './csv-cursor.js';
import { guessDelimiter, type CsvDelimiter } from './csv-delimiter.js';
import { csvTexts } from './csv-text.js';
import { toUtf8 } from './encoding.js';
import { pause } from './pause.js';
import { tabularEvent } from './tabular-event.js';
import { holdsEvents, tableHeader, type TableHeader } from './tabular-header.js';
import { fieldOf, headerProblems, PERSON_FIELDS } from './tabular-header-problems.js';
import { tabularPeople, tabularPersonRow } from './tabular-person.js';
import { tabularRow, type TabularContext, type TabularRow } from './tabular-row.js';

/** How a table in a CSV file is read. */
export interface TabularCsvOptions extends ReadOptions {
  /** Corrects the guess which column holds what. */
  readonly columns?: ColumnChoice;
  /** The headings of a file that has none. */
  readonly headings?: readonly string[];
  /** What parts the fields; guessed from the first rows where it is not given. */
  readonly delimiter?: CsvDelimiter;
  /** The id of the child whom the whole file is about, where no column names one. `child` by default. */
  readonly child?: string;
  /** The source system that ids start with. `csv` by default. */
  readonly system?: string;
  /** See {@link CsvCursorOptions}. */
  readonly maxFieldBytes?: number;
  readonly maxColumns?: number;
}

/**
 * Reads any table of events, or of children, in a CSV file: batches of at most 500 rows, with a pause between them.
 * Every row after the headings is counted: it gave an event, a person or a problem, or it is blank.
 *
 * @throws {FileRefusedError} `file-empty`, or `no-header` where no row names a date or words and the host says nothing.
 */
export async function* readTabularCsv(
  source: Uint8Array,
  options: TabularCsvOptions,
): AsyncGenerator<Batch, void> {
  options.signal?.throwIfAborted();
  const table = openTable(source, options);
  for (let last = false; !last;) {
    const read = readBatch(table, options);
    last = read.last;
    yield read.batch;
    if (!last) await pause(options.signal);
  }
}

const BATCH_ROWS = 500; // some 20 ms of work: the page stays alive
const BATCH_BYTES = 1 << 19;

interface OpenTable {
  readonly bytes: Uint8Array;
  readonly cursor: CsvCursor;
  readonly header: TableHeader;
  readonly context: TabularContext;
  readonly holdsEvents: boolean;
  /** Problems met and not yet handed over. */
  readonly problems: Problem[];
  readonly people: Set<string>;
}

function openTable(source: Uint8Array, options: TabularCsvOptions): OpenTable {
  const { file, asAt } = options;
  const { bytes, problem } = toUtf8(source);
  const delimiter = options.delimiter ?? guessDelimiter(bytes);
  const header = tableHeader(bytes, { ...options, delimiter });
  const problems: Problem[] = problem === null ? [] : [{ code: problem, effect: 'kept', file, params: [] }];
  const onDefect = (code: CsvDefectCode, line: number, field: number): void => {
    const effect =
      code === 'csv-field-too-long' || code === 'csv-too-many-columns' ? 'field-dropped' : 'kept';
    problems.push({
      code,
      effect,
      file,
      line,
      column: columnName(field - 1, fieldOf(header, field - 1)),
      params: [],
    });
  };
  const cursor = csvCursor(bytes, { ...options, delimiter, onDefect });
  for (let row = 0; row < header.rowsAbove; row += 1) cursor.next();
  problems.push(...headerProblems(header, file));
  const { map, headings, unmapped } = header;
  return {
    bytes,
    cursor,
    header,
    context: {
      file,
      asAt,
      system: options.system ?? 'csv',
      child: options.child ?? 'child',
      map,
      headings,
      unmapped,
    },
    holdsEvents: holdsEvents(header),
    problems,
    people: new Set(),
  };
}

function readBatch(
  table: OpenTable,
  options: TabularCsvOptions,
): { readonly batch: Batch; readonly last: boolean } {
  const { cursor } = table;
  const events: CaseEvent[] = [];
  const people: Person[] = [];
  const went = { event: 0, person: 0, problem: 0, blank: 0, notRead: 0 };
  const stop = cursor.position + BATCH_BYTES;
  let rows = 0;
  let more = true;
  while (rows < BATCH_ROWS && cursor.position < stop && (more = cursor.next())) {
    rows += 1;
    went[readRow(table, events, people)] += 1;
  }
  const problems = table.problems.splice(0);
  const batch: Batch = { format: 'csv', file: options.file, events, people, problems, known: [], rows, went };
  return { batch, last: !more || cursor.position >= table.bytes.length };
}

function readRow(table: OpenTable, events: CaseEvent[], people: Person[]): keyof RowCounts {
  const { bytes, cursor, header, context } = table;
  const cells = csvTexts(bytes, cursor);
  if (cells.every((cell) => cell.trim() === '')) return 'blank';
  const row = tabularRow(context, cursor.line, cells);
  const width = header.headings.length;
  if (cells.length !== width) row.report('csv-ragged-row', 'kept');
  const went = tell(table, row, events, people);
  table.problems.push(...row.problems);
  return went;
}

function tell(table: OpenTable, row: TabularRow, events: CaseEvent[], people: Person[]): keyof RowCounts {
  const { context, header } = table;
  if (row.cells.length > 1 && row.cells.every((cell, at) => cell === header.headings[at])) {
    row.report('header-repeated', 'row-dropped');
    return 'problem';
  }
  if (!table.holdsEvents) {
    const persons = tabularPersonRow(context, row);
    if (persons === null) row.report('row-without-child', 'row-dropped', 'child');
    people.push(...(persons ?? []));
    return persons === null ? 'problem' : 'person';
  }
  const event = tabularEvent(context, row);
  if (event === null) {
    row.report('row-without-date-or-words', 'row-dropped');
    return 'problem';
  }
  events.push(event);
  addPeople(
    table,
    row,
    () =>
      tabularPeople(
        context,
        row,
        event.children.map(({ childId }) => childId),
      ),
    people,
  );
  return 'event';
}

/** What a row says of its children is handed over once, however many rows say the same. */
function addPeople(
  table: OpenTable,
  row: TabularRow,
  tellOf: () => readonly Person[],
  people: Person[],
): void {
  const said = PERSON_FIELDS.map(row.raw).join('\n');
  if (table.people.has(said)) return;
  table.people.add(said);
  people.push(...tellOf());
}
