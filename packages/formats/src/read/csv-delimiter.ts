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
  const declared = declaredDelimiter(sample);
  if (declared !== null) return declared;
  let best: CsvDelimiter = ',';
  let bestScore = 0;
  for (const delimiter of DELIMITERS) {
    const score = scoreOf(sample, delimiter);
    if (score > bestScore) {
      best = delimiter;
      bestScore = score;
    }
  }
  return best;
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

function declaredDelimiter(sample: Uint8Array): CsvDelimiter | null {
  const from = sample[0] === 0xef ? 3 : 0;
  const start = String.fromCharCode(...sample.subarray(from, from + 6)).replace('"', '');
  if (!start.toLowerCase().startsWith('sep=')) return null;
  return DELIMITERS.find((delimiter) => delimiter === start[4]) ?? null;
}
