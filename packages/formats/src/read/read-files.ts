import type { Dataset, IsoDay, Problem } from '@case-journey/core';
import { looksLikeAnnexA, readAnnexA } from './annex-a/read-annex-a.js';
import { emptyBatch, FileRefusedError, type Batch } from './batch.js';
import { collect } from './collect.js';
import { recorded } from './recorded.js';
import { refusePacked } from './refuse-packed.js';
import { startsWith } from './starts-with.js';
import { readTabularCsv } from './tabular-csv.js';
import type { TabularCsvOptions } from './tabular-options.js';
import { readWorkbook } from './xlsx/read-workbook.js';

/** The formats that are read: `annex-a`, Ofsted's child-level lists 1 to 8 in a workbook; `csv`, a table of events. */
export const FORMATS = ['annex-a', 'csv'] as const;

/** A format that is read. */
export type Format = (typeof FORMATS)[number];

/** A file as a host has it. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** How files are read together. */
export interface ReadFilesOptions {
  /** The day on which everything is judged. */
  readonly asAt: IsoDay;
  /** The format of every file; found out from each file's first bytes and sheets where it is not said. */
  readonly as?: Format;
  /** For tables in CSV: which column holds what, and the rest that {@link readTabularCsv} can be told. */
  readonly csv?: Pick<TabularCsvOptions, 'columns' | 'headings' | 'delimiter' | 'child' | 'system'>;
  /** See {@link CollectOptions}. */
  readonly maxEvents?: number;
  readonly signal?: AbortSignal;
}

/**
 * Reads files together: a child in two of them is one child. A file that is refused gives one problem with the effect
 * `file-refused` and nothing else; the others are read.
 */
export async function readFiles(files: readonly NamedBytes[], options: ReadFilesOptions): Promise<Dataset> {
  const batches: Batch[] = [];
  for (const file of files) batches.push(...(await batchesOf(file, options)));
  const { maxEvents, signal } = options;
  try {
    return await collect(batches, recorded({ maxEvents, signal }));
  } catch (error) {
    if (!(error instanceof FileRefusedError)) throw error;
    return collect(files.map(({ name }) => refusal(name, error)));
  }
}

async function batchesOf({ name, bytes }: NamedBytes, options: ReadFilesOptions): Promise<Batch[]> {
  const batches: Batch[] = [];
  try {
    for await (const batch of reader(name, bytes, options)) batches.push(batch);
    return batches;
  } catch (error) {
    if (error instanceof FileRefusedError) return [refusal(name, error)];
    throw error;
  }
}

async function* reader(
  file: string,
  bytes: Uint8Array,
  options: ReadFilesOptions,
): AsyncGenerator<Batch, void> {
  const { asAt, as, csv, signal } = options;
  const told = { file, asAt, ...recorded({ signal }) };
  if (as === 'csv' || (as === undefined && !isContainer(bytes))) {
    refusePacked(bytes);
    yield* readTabularCsv(bytes, { ...told, ...csv });
    return;
  }
  const { workbook, problems } = await readWorkbook(bytes, told);
  if (as === undefined && !looksLikeAnnexA(workbook)) throw new FileRefusedError('workbook-not-known');
  yield { ...emptyBatch('annex-a', file), problems };
  yield* readAnnexA(workbook, told);
}

// A zip file, or the container of old Excel files and files with a password: the workbook reader says which.
function isContainer(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0x50, 0x4b]) || startsWith(bytes, [0xd0, 0xcf]);
}

function refusal(file: string, { code, params }: FileRefusedError): Batch {
  const problem: Problem = { code, effect: 'file-refused', file, params };
  return { ...emptyBatch('refused', file), problems: [problem] };
}
