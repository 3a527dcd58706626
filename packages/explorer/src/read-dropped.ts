import type { Chronology, Dataset, IsoDay, Problem, SourceFile } from '@case-journey/core';
import {
  chronologyFormat,
  readChronologyCsv,
  readChronologyJson,
  readCsvRows,
  readFiles,
  readTableHeader,
  tallySum,
  type ColumnChoice,
  type TableHeader,
} from '@case-journey/formats';

/** What files gave: their content together, and the headings of each table among them. */
export interface Dropped {
  readonly dataset: Dataset;
  /** By file name. */
  readonly headers: ReadonlyMap<string, TableHeader>;
  /** Files that are chronologies already. */
  readonly chronologies: readonly Chronology[];
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
  const kept = named.filter(({ bytes }) => chronologyFormat(bytes) !== null);
  const read = kept.map((file) => openChronology(file, asAt, UNNAMED));
  const records = await readFiles(
    named.filter((file) => !kept.includes(file)),
    { asAt, csv: { columns } },
  );
  const dataset = {
    ...records,
    problems: [...records.problems, ...read.flatMap(({ problems }) => problems)],
    sources: [...records.sources, ...read.map(({ source }) => source)],
  };
  const tables = new Set(dataset.sources.filter(({ format }) => format === 'csv').map(({ file }) => file));
  const unknown = new Set(
    dataset.problems.filter(({ code }) => code === 'no-header').map(({ file }) => file),
  );
  const headers = new Map<string, TableHeader>();
  for (const { name, bytes } of named) {
    if (tables.has(name)) headers.set(name, readTableHeader(bytes, { columns }));
    else if (unknown.has(name)) headers.set(name, firstRow(bytes));
  }
  return { dataset, headers, chronologies: read.flatMap(({ chronology }) => chronology ?? []) };
}

const UNNAMED = 'child'; // whose chronology a table is that names nobody

/** A chronology from a file, and what was read of it. */
export interface OpenedChronology {
  readonly chronology: Chronology | null;
  readonly problems: readonly Problem[];
  readonly source: SourceFile;
}

/** Reads a chronology as JSON or as a table. `child` is whom a table is about that does not say so. */
export function openChronology(
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  asAt: IsoDay,
  child: string,
): OpenedChronology {
  if (chronologyFormat(bytes) === 'csv') {
    const { chronology, problems, rows } = readChronologyCsv(bytes, { file: name, asAt, child });
    const source: SourceFile = {
      ...NO_ROWS,
      file: name,
      format: 'chronology',
      rows: rows.rows,
      eventRows: rows.entry + rows.child,
      personRows: rows.whole + rows.leftOut,
      problemRows: rows.problem,
      blankRows: rows.blank,
      unaccounted: rows.unaccounted,
    };
    return { chronology, problems, source };
  }
  const { chronology, problems } = readChronologyJson(bytes, { file: name });
  const rows = chronology?.entries.length ?? 0;
  return {
    chronology,
    problems,
    source: { ...NO_ROWS, file: name, format: 'chronology', rows, eventRows: rows },
  };
}

const NO_ROWS = tallySum([]);

// A table whose headings say nothing to us: a person can still say what its columns hold.
function firstRow(bytes: Uint8Array): TableHeader {
  const headings = readCsvRows(bytes).rows.find((row) => row.some((cell) => cell.trim() !== '')) ?? [];
  return { headings, rowsAbove: 1, line: 1, map: {}, unmapped: [...headings.keys()], ambiguous: [] };
}
