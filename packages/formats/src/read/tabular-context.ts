import type { CsvTable } from './csv-table.js';
import type { TabularCsvOptions } from './tabular-csv.js';
import type { TabularContext } from './tabular-row.js';

/** What the rows of an opened table share. */
export function tabularContext({ header, report }: CsvTable, options: TabularCsvOptions): TabularContext {
  const { file, asAt, system = 'csv', child = 'child' } = options;
  return { file, asAt, system, child, report, ...header };
}
