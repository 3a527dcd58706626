import { guessDelimiter } from './csv-delimiter.js';
import { HEADINGS, type CsvField } from './column-map-headings.js';
import { recorded } from './recorded.js';
import { tableHeader, type TableHeader } from './tabular-header.js';
import { toUtf8 } from './encoding.js';
import type { TabularCsvOptions } from './tabular-options.js';

/** Every field of ours that a column of a table can hold. */
export const CSV_FIELDS: readonly CsvField[] = HEADINGS.map(([field]) => field);

/**
 * The headings of a table in a CSV file and which of our fields each column is taken for, so that a person can see
 * and correct the guess before the file is read.
 *
 * @throws {FileRefusedError} `file-empty`, or `no-header` where no row names a date or words.
 */
export function readTableHeader(
  source: Uint8Array,
  { columns, delimiter, headings }: Pick<TabularCsvOptions, 'columns' | 'delimiter' | 'headings'> = {},
): TableHeader {
  const { bytes } = toUtf8(source);
  return tableHeader(bytes, {
    delimiter: delimiter ?? guessDelimiter(bytes),
    ...recorded({ columns, headings }),
  });
}
