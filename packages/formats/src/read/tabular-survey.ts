import { csvCursor } from './csv-cursor.js';
import type { CsvField } from './column-map-headings.js';
import type { CsvTable } from './csv-table.js';
import { csvText } from './csv-text.js';
import { monthFirst } from './month-first.js';
import { pause } from './pause.js';
import { birthKey, listOf, nameIn, type ChildCells } from './tabular-children.js';
import type { TabularCsvOptions } from './tabular-options.js';
import { tabularRow } from './tabular-row.js';
import type { TabularContext } from './tabular-context.js';

/**
 * What the rows of a table share, with what all of them say: goes once through it, in short turns. The table's own
 * cursor stays where it is.
 */
export async function surveyed(
  { bytes, header, delimiter, context }: CsvTable,
  options: TabularCsvOptions,
): Promise<TabularContext> {
  const cursor = csvCursor(bytes, { ...options, delimiter });
  for (let row = 0; row < header.rowsAbove; row += 1) cursor.next();
  const columns = [...NAME_FIELDS, ...DATE_FIELDS].flatMap((field) => context.map[field] ?? []);
  const children = new Set<string>();
  const births = new Map<string, Set<string>>();
  const balance = new Map<CsvField, number>();
  for (let rows = 1; cursor.next(); rows += 1) {
    if (rows % TURN === 0) await pause(options.signal);
    const cells: string[] = [];
    for (const column of columns) cells[column] = csvText(bytes, cursor, column);
    const row = tabularRow(context, 0, cells); // nothing is asked that could be a problem
    addNames(row, children);
    addBirth(row, births, options.asAt);
    for (const field of DATE_FIELDS)
      balance.set(field, (balance.get(field) ?? 0) + monthFirst(row.text(field) ?? ''));
  }
  const surely = [...balance].filter(([, proofs]) => proofs > 0).map(([field]) => field);
  return { ...context, survey: { children, births, monthFirst: new Set(surely) } };
}

const TURN = 1_000; // rows between two pauses
const NAME_FIELDS = ['child', 'childName', 'forename', 'surname'] as const;
const DATE_FIELDS = ['date', 'dateFrom', 'dateTo', 'birth', 'recordedOn', 'actionDue', 'actionDone'] as const;

function addNames(row: ChildCells, children: Set<string>): void {
  for (const text of [...listOf(row.text('child')), ...listOf(nameIn(row))]) children.add(text.toLowerCase());
}

function addBirth(row: ChildCells, births: Map<string, Set<string>>, asAt: string): void {
  const birth = row.text('birth');
  if (birth === null) return;
  const name = nameIn(row) ?? '';
  const known = births.get(name) ?? new Set();
  births.set(name, known.add(birthKey(birth, asAt)));
}
