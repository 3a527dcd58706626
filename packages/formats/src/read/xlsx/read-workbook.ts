import type { Problem } from '@case-journey/core';
import { FileRefusedError } from '../batch.js';
import { textCell } from './cell-value.js';
import { readDateStyles } from './date-styles.js';
import { refuseOtherFiles } from './file-kind.js';
import { type XlsxLimits, xlsxLimits } from './limits.js';
import { noteProblems } from './noted-problems.js';
import { readSharedStrings } from './shared-strings.js';
import { readSheet } from './sheet-part.js';
import { readWorkbookPart } from './workbook-part.js';
import type { Sheet, Workbook } from './workbook.js';
import { zipDirectory } from './zip-directory.js';
import type { OpenZip } from './zip-part.js';

/** How a workbook is read. */
export interface WorkbookOptions {
  /** The file's name as it is to appear in problems. */
  readonly file: string;
  /** Lower (or higher) limits than {@link xlsxLimits}. */
  readonly limits?: Partial<XlsxLimits>;
  /** Stops the reading: the signal's reason is thrown. */
  readonly signal?: AbortSignal;
}

/**
 * The cells of an Excel workbook (.xlsx, .xlsm): sheets in their order, hidden ones too. Nothing in it is run, followed
 * or evaluated. Other work runs every 256 KiB of XML. Problems of one kind are told once a sheet, with the first
 * place and a `count`.
 *
 * @throws {FileRefusedError} Where the file is no such workbook, is damaged, contradicts itself or is over a limit.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  { file, limits, signal }: WorkbookOptions,
): Promise<{ workbook: Workbook; problems: Problem[] }> {
  signal?.throwIfAborted();
  const all = { ...xlsxLimits, ...limits };
  if (bytes.length > all.fileBytes) {
    throw new FileRefusedError('xlsx-too-large', [['limit', Math.floor(all.fileBytes / 2 ** 20)]]);
  }
  refuseOtherFiles(bytes);
  const spent = { inflated: 0, sincePause: 0 };
  return readOpen({ bytes, entries: zipDirectory(bytes, all), limits: all, signal, spent }, file);
}

/** Reads a package whose directory has been checked. */
export async function readOpen(
  zip: OpenZip,
  file: string,
): Promise<{ workbook: Workbook; problems: Problem[] }> {
  const problems = noteProblems(file);
  const part = await readWorkbookPart(zip);
  const shared = (await readSharedStrings(zip, part.sharedStrings)).map((text) => textCell(text));
  const dateStyles = await readDateStyles(zip, part.styles);
  const context = {
    shared,
    dateStyles,
    dateSystem: part.dateSystem,
    count: { cells: 0, empty: 0 },
    problems,
  };
  const sheets: Sheet[] = [];
  for (const { name, hidden, entry } of part.sheets) {
    if (entry === null) problems.note('xlsx-sheet-not-cells', 'kept', name);
    else sheets.push({ name, hidden, rows: await readSheet(zip, entry, name, context) });
  }
  return { workbook: { sheets, dateSystem: part.dateSystem }, problems: problems.all() };
}
