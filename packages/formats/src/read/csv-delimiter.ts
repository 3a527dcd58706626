import { csvCursor } from './csv-cursor.js';

/** The signs that can part fields, likeliest first. */
const DELIMITERS = [',', ';', '\t', '|'] as const;

/** A sign that parts fields. */
export type CsvDelimiter = (typeof DELIMITERS)[number];

/**
 * The sign that parts the fields of a CSV file, by its first rows: the one by which most rows have the same number of
 * fields, two or more; then the one that gives most fields; then the comma. `sep=;` on the first line decides alone.
 */
export function guessDelimiter(bytes: Uint8Array): CsvDelimiter {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const start = String.fromCharCode(...sample.subarray(0, 9));
  const declared = /^(?:\xef\xbb\xbf)?"?sep=([,;\t|])/i.exec(start)?.[1];
  const scores = DELIMITERS.map((delimiter) =>
    declared === undefined ? scoreOf(sample, delimiter) : Number(delimiter === declared),
  );
  return DELIMITERS[scores.indexOf(Math.max(...scores))] ?? ',';
}

const SAMPLE_BYTES = 1 << 16;
const SAMPLE_ROWS = 30;

function scoreOf(sample: Uint8Array, delimiter: string): number {
  const cursor = csvCursor(sample, { delimiter });
  const widths = new Map<number, number>();
  let rows = 0;
  while (rows < SAMPLE_ROWS && cursor.next()) {
    rows += 1;
    if (cursor.count > 1) widths.set(cursor.count, (widths.get(cursor.count) ?? 0) + 1);
  }
  let best = 0;
  for (const [width, count] of widths) best = Math.max(best, count / rows + Math.min(width, 100) / 1000);
  return best;
}
