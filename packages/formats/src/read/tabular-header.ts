import { guessColumnMap, type ColumnChoice, type GuessedMap } from './column-map.js';
import { csvCursor } from './csv-cursor.js';
import { csvTexts } from './csv-text.js';
import { namesChildren } from './tabular-children.js';
import { FileRefusedError } from './batch.js';

/** Where the headings of a table are and what they hold. */
export interface TableHeader extends GuessedMap {
  readonly headings: readonly string[];
  /** Rows from the top that are not data: titles above the headings, and the headings. */
  readonly rowsAbove: number;
  /** The line of the headings; 0 where the host gave them. */
  readonly line: number;
}

/** What a host can say about a table's headings. */
export interface HeaderOptions {
  readonly delimiter: string;
  /** The headings of a table that has none of its own. */
  readonly headings?: readonly string[];
  readonly columns?: ColumnChoice;
}

/**
 * The headings of a table: of its first rows the one that names most of our fields. Title rows above it are passed
 * over.
 *
 * @throws {FileRefusedError} `file-empty`, or `no-header` where no row names a date or words and the host says nothing.
 */
export function tableHeader(bytes: Uint8Array, options: HeaderOptions): TableHeader {
  const { headings, columns = {} } = options;
  const rows = firstRows(bytes, options.delimiter);
  if (rows.every(({ cells }) => cells.every(isBlank))) throw new FileRefusedError('file-empty');
  if (headings !== undefined)
    return { headings, rowsAbove: 0, line: 0, ...guessColumnMap(headings, columns) };
  let best: TableHeader | null = null;
  let most = 0;
  for (const [at, row] of rows.entries()) {
    const header = headerAt(row, at, columns);
    if (fieldsOf(header) <= most) continue;
    best = header;
    most = fieldsOf(header);
  }
  return best ?? chosenHeader(rows, columns);
}

/** Whether a table with these headings holds events, and not only children. */
export function holdsEvents({ map }: Pick<TableHeader, 'map'>): boolean {
  return EVENT_FIELDS.some((field) => map[field] !== undefined);
}

/** Our name for the field that a column holds, or undefined where it holds none. */
export function fieldOf({ map }: Pick<TableHeader, 'map'>, column: number): string | undefined {
  return Object.entries(map).find(([, at]) => at === column)?.[0];
}

const ROWS = 25;
const EVENT_FIELDS = ['date', 'dateTo', 'whatHappened', 'title', 'type'] as const;

interface FirstRow {
  readonly cells: readonly string[];
  readonly line: number;
}

function headerAt({ cells, line }: FirstRow, at: number, columns: ColumnChoice): TableHeader {
  return { headings: cells, rowsAbove: at + 1, line, ...guessColumnMap(cells, columns) };
}

function isBlank(cell: string): boolean {
  return cell.trim() === '';
}

function firstRows(bytes: Uint8Array, delimiter: string): FirstRow[] {
  const cursor = csvCursor(bytes, { delimiter });
  const rows: FirstRow[] = [];
  while (rows.length < ROWS && cursor.next())
    rows.push({ cells: csvTexts(bytes, cursor), line: cursor.line });
  return rows;
}

/**
 * How many of our fields a row of headings names, or 0 where it names no date and no words and something else, nor a
 * child and when it was born.
 */
function fieldsOf({ map, headings }: TableHeader): number {
  const named = Object.fromEntries(Object.entries(map).filter(([, at]) => !isBlank(headings[at] ?? '')));
  const isTable = holdsEvents({ map: named }) || (namesChildren({ map: named }) && 'birth' in named);
  const fields = Object.keys(named).length;
  return isTable && fields > 1 ? fields : 0;
}

/** The host has said which columns hold what: the first row that has them all holds the headings. */
function chosenHeader(rows: readonly FirstRow[], columns: ColumnChoice): TableHeader {
  const chosen = Object.values(columns).flatMap((column) => (typeof column === 'number' ? [column] : []));
  const at = rows.findIndex(({ cells }) => chosen.every((column) => !isBlank(cells[column] ?? '')));
  const row = rows[at];
  if (row === undefined || chosen.length === 0) throw new FileRefusedError('no-header');
  return headerAt(row, at, columns);
}
