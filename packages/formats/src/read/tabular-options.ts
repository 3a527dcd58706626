import type { ReadOptions } from './batch.js';
import type { ColumnChoice } from './column-map.js';
import type { CsvDelimiter } from './csv-delimiter.js';

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
