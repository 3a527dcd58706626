import { readCsvRows, type CsvDefect } from '../csv-rows.js';
import { columnPlaces } from './headings.js';

/** Rows of a CSV file, each with the line on which it starts. */
export interface CsvLines {
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
  readonly problems: readonly CsvDefect[];
}

/** The rows of a chronology as CSV, cut at the sign that gives headings: a comma, a semicolon or a tab. */
export function chronologyLines(source: string | Uint8Array): CsvLines {
  const [first, ...others] = [',', ';', '\t'].map(
    (delimiter) => () => withLines(readCsvRows(source, { delimiter })),
  );
  const byComma = first?.() ?? { rows: [], problems: [] };
  if (hasHeadings(byComma)) return byComma;
  return others.map((read) => read()).find(hasHeadings) ?? byComma;
}

/** Whether a row holds nothing. */
export function isBlankRow(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

function hasHeadings({ rows }: CsvLines): boolean {
  const first = rows.find(({ cells }) => !isBlankRow(cells));
  return first !== undefined && columnPlaces(first.cells) !== null;
}

function withLines({ rows, problems }: ReturnType<typeof readCsvRows>): CsvLines {
  let line = 1;
  return {
    problems: problems.filter(({ code }) => code !== 'csv-ragged-row'), // told of rows that are too long only
    rows: rows.map((cells) => {
      const start = line;
      line += cells.reduce((breaks, cell) => breaks + lineBreaks(cell), 1);
      return { line: start, cells };
    }),
  };
}

function lineBreaks(cell: string): number {
  return cell.match(/\r\n|\r|\n/g)?.length ?? 0;
}
