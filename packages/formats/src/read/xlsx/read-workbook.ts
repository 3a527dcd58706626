import type { Problem } from '@case-journey/core';
import type { XlsxLimits } from './limits.js';
import { openPackage } from './open-package.js';
import { readPackage } from './read-package.js';
import type { Workbook } from './workbook.js';

/** How a workbook is read. */
export interface WorkbookOptions {
  /** The file's name as it is to appear in problems. */
  readonly file: string;
  /** Lower (or higher) limits than `xlsxLimits`. */
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
  return readPackage(openPackage(bytes, limits, signal), file);
}
