import type { CaseEvent, Person } from '@case-journey/core';
import { emptyBatch, type Batch, type RowCounts } from './batch.js';
import { openTable, type CsvTable } from './csv-table.js';
import { csvTexts } from './csv-text.js';
import { pause } from './pause.js';
import { isTotal } from './row-total.js';
import { sayingBook, type SayingBook } from './said-by.js';
import { tabularEvent } from './tabular-event.js';
import { holdsEvents } from './tabular-header.js';
import { PERSON_FIELDS } from './tabular-header-problems.js';
import { tabularPeople, tabularPersonRow } from './tabular-person.js';
import { surveyed } from './tabular-survey.js';
import { tabularRow, type TabularRow } from './tabular-row.js';
import type { TabularContext } from './tabular-context.js';
import type { TabularCsvOptions } from './tabular-options.js';

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
  const reading = await startReading(source, options);
  for (let last = false; !last;) {
    const read = readBatch(reading, options.file);
    last = read.last;
    yield read.batch;
    if (!last) await pause(options.signal);
  }
}

const BATCH_ROWS = 500; // some 20 ms of work: the page stays alive
const BATCH_BYTES = 1 << 19;

interface Reading {
  readonly table: CsvTable;
  readonly context: TabularContext;
  readonly holdsEvents: boolean;
  /** What rows have said of their children. */
  readonly said: SayingBook;
}

async function startReading(source: Uint8Array, options: TabularCsvOptions): Promise<Reading> {
  const table = openTable(source, options);
  return {
    table,
    context: await surveyed(table, options),
    holdsEvents: holdsEvents(table.header),
    said: sayingBook(),
  };
}

function readBatch(reading: Reading, file: string): { readonly batch: Batch; readonly last: boolean } {
  const { bytes, cursor, problems } = reading.table;
  const events: CaseEvent[] = [];
  const people: Person[] = [];
  const empty = emptyBatch('csv', file);
  const stop = cursor.position + BATCH_BYTES;
  let rows = 0;
  let more = true;
  while (rows < BATCH_ROWS && cursor.position < stop && (more = cursor.next())) {
    rows += 1;
    empty.went[readRow(reading, events, people)] += 1;
  }
  return {
    batch: {
      ...empty,
      events,
      people,
      saidBy: reading.said.saidBy,
      problems: problems.splice(0),
      rows,
    },
    last: !more || cursor.position >= bytes.length,
  };
}

function readRow(reading: Reading, events: CaseEvent[], people: Person[]): keyof RowCounts {
  const { table, context } = reading;
  const { cursor, header } = table;
  const cells = csvTexts(table.bytes, cursor);
  if (cells.every((cell) => cell.trim() === '')) return 'blank';
  const row = tabularRow(context, cursor.line, cells);
  if (cells.length !== header.headings.length) row.report('csv-ragged-row', 'kept');
  if (cells.length > 1 && cells.every((cell, at) => cell === header.headings[at])) {
    row.report('header-repeated', 'row-dropped');
    return 'problem';
  }
  if (isTotal(cells)) {
    row.report('row-is-total', 'row-dropped');
    return 'problem';
  }
  return reading.holdsEvents ? readEvent(reading, row, events, people) : readPeople(reading, row, people);
}

function readPeople({ context, said }: Reading, row: TabularRow, people: Person[]): keyof RowCounts {
  const persons = tabularPersonRow(context, row);
  if (persons === null) row.report('row-without-child', 'row-dropped', 'child');
  const saying = `row ${row.line}`;
  said.isNew(saying, row.cells);
  said.add(saying, row.line, persons ?? []);
  people.push(...(persons ?? []));
  return persons === null ? 'problem' : 'person';
}

function readEvent(
  { context, said }: Reading,
  row: TabularRow,
  events: CaseEvent[],
  people: Person[],
): keyof RowCounts {
  const event = tabularEvent(context, row);
  if (event === null) {
    row.report('row-without-date-or-words', 'row-dropped');
    return 'problem';
  }
  events.push(event);
  const saying = PERSON_FIELDS.map(row.raw).join('\n');
  if (!said.isNew(saying, row.cells)) return 'event'; // once is enough, however many rows say it
  const ids = event.children.map(({ childId }) => childId);
  const persons = tabularPeople(context, row, ids);
  said.add(saying, row.line, persons);
  people.push(...persons);
  return 'event';
}
