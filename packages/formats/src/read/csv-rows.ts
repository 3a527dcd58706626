import { csvCursor, type CsvCursorOptions, type CsvDefectCode } from './csv-cursor.js';
import { csvTexts } from './csv-text.js';
import { toUtf8 } from './encoding.js';

/** A defect of a CSV file and where it is: physical line and field, both from 1. */
export interface CsvDefect {
  readonly code: CsvDefectCode | 'csv-ragged-row' | 'encoding-assumed' | 'encoding-damaged';
  readonly line: number;
  readonly field: number;
}

/** All rows of a CSV file, as texts, in order, and what is wrong with it. */
export interface CsvRows {
  readonly rows: string[][];
  readonly problems: readonly CsvDefect[];
}

/**
 * The rows of a CSV text or file. An empty line is a row of one empty text. A row with more or fewer fields than the
 * first is given as it is, and reported. Nothing is trimmed, converted or guessed but the encoding of bytes.
 */
export function readCsvRows(
  source: string | Uint8Array,
  options: Omit<CsvCursorOptions, 'onDefect'> = {},
): CsvRows {
  const problems: CsvDefect[] = [];
  const { bytes, problem } = toUtf8(typeof source === 'string' ? new TextEncoder().encode(source) : source);
  if (problem !== null) problems.push({ code: problem, line: 1, field: 1 });
  const onDefect = (code: CsvDefect['code'], line: number, field: number): void => {
    problems.push({ code, line, field });
  };
  const cursor = csvCursor(bytes, { ...options, onDefect });
  const rows: string[][] = [];
  while (cursor.next()) {
    const row = csvTexts(bytes, cursor);
    const width = rows[0]?.length ?? row.length;
    const blank = row.length === 1 && row[0] === '';
    if (row.length !== width && !blank)
      onDefect('csv-ragged-row', cursor.line, Math.min(row.length, width) + 1);
    rows.push(row);
  }
  return { rows, problems };
}
