import { guessColumnMap, type ColumnChoice, type GuessedMap } from './column-map.js';
import { csvCursor, type CsvCursor } from './csv-cursor.js';
import { csvTexts } from './csv-text.js';
import { FileRefusedError } from './batch.js';

/** Where the headings of a table are and what they hold. */
export interface TableHeader extends GuessedMap {
  readonly headings: readonly string[];
  /** Rows from the top that are not data: titles above the headings, and the headings. */
  readonly rowsAbove: number;
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
  if (!rows.some((row) => row.some((cell) => cell.trim() !== ''))) throw new FileRefusedError('file-empty');
  if (headings !== undefined) return { headings, rowsAbove: 0, ...guessColumnMap(headings, columns) };
  const candidates = rows.map((row, at) => ({
    headings: row,
    rowsAbove: at + 1,
    ...guessColumnMap(row, columns),
  }));
  const best = candidates.reduce<TableHeader | null>(
    (so, one) => (fieldsOf(one) > (so === null ? 0 : fieldsOf(so)) ? one : so),
    null,
  );
  return best ?? chosenHeader(rows, columns);
}

const ROWS = 25;
const TEXTS = ['date', 'whatHappened', 'title', 'type', 'dateTo'] as const;

function firstRows(bytes: Uint8Array, delimiter: string): string[][] {
  const cursor: CsvCursor = csvCursor(bytes, { delimiter });
  const rows: string[][] = [];
  while (rows.length < ROWS && cursor.next()) rows.push(csvTexts(bytes, cursor));
  return rows;
}

function fieldsOf(guess: GuessedMap): number {
  return usable(guess) ? Object.keys(guess.map).length : 0;
}

/** A row of headings names a date or words, and something else; or a child and when it was born. */
function usable({ map }: GuessedMap): boolean {
  if (Object.keys(map).length < 2) return false;
  return (
    TEXTS.some((field) => map[field] !== undefined) || (map.child !== undefined && map.birth !== undefined)
  );
}

/** The host has said which columns hold what: the first row that is not blank and wide enough holds the headings. */
function chosenHeader(rows: readonly string[][], columns: ColumnChoice): TableHeader {
  const chosen = Object.values(columns).flatMap((column) => (typeof column === 'number' ? [column] : []));
  const widest = Math.max(...chosen, 0);
  const at =
    chosen.length === 0
      ? -1
      : rows.findIndex((row) => row.length > widest && row.some((cell) => cell.trim() !== ''));
  const row = rows[at];
  if (row === undefined) throw new FileRefusedError('no-header');
  return { headings: row, rowsAbove: at + 1, ...guessColumnMap(row, columns) };
}
