import type { Dataset, IsoDay } from '@case-journey/core';
import {
  readCsvRows,
  readFiles,
  readTableHeader,
  type ColumnChoice,
  type TableHeader,
} from '@case-journey/formats';

/** What files gave: their content together, and the headings of each table among them. */
export interface Dropped {
  readonly dataset: Dataset;
  /** By file name. */
  readonly headers: ReadonlyMap<string, TableHeader>;
}

/** Reads dropped or chosen files, all together, so that one child in two files is one child. */
export async function readDropped(
  files: readonly File[],
  asAt: IsoDay,
  columns: ColumnChoice,
): Promise<Dropped> {
  const named = await Promise.all(
    files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
  const dataset = await readFiles(named, { asAt, csv: { columns } });
  const tables = new Set(dataset.sources.filter(({ format }) => format === 'csv').map(({ file }) => file));
  const unknown = new Set(
    dataset.problems.filter(({ code }) => code === 'no-header').map(({ file }) => file),
  );
  const headers = new Map<string, TableHeader>();
  for (const { name, bytes } of named) {
    if (tables.has(name)) headers.set(name, readTableHeader(bytes, { columns }));
    else if (unknown.has(name)) headers.set(name, firstRow(bytes));
  }
  return { dataset, headers };
}

// A table whose headings say nothing to us: a person can still say what its columns hold.
function firstRow(bytes: Uint8Array): TableHeader {
  const headings = readCsvRows(bytes).rows.find((row) => row.some((cell) => cell.trim() !== '')) ?? [];
  return { headings, rowsAbove: 1, line: 1, map: {}, unmapped: [...headings.keys()], ambiguous: [] };
}
