import { FileRefusedError } from '../batch.js';
import { refuseOtherFiles } from './file-kind.js';
import { type XlsxLimits, xlsxLimits } from './limits.js';
import { zipDirectory } from './zip-directory.js';
import type { OpenZip } from './zip-part.js';

/**
 * A file opened as a package of parts: its size and its whole directory are checked, nothing is inflated yet.
 *
 * @throws {FileRefusedError} Where the file is no zip file, is damaged, contradicts itself or is over a limit.
 */
export function openPackage(
  bytes: Uint8Array,
  limits: Partial<XlsxLimits> = {},
  signal?: AbortSignal,
): OpenZip {
  const all = { ...xlsxLimits, ...limits };
  if (bytes.length > all.fileBytes) {
    throw new FileRefusedError('xlsx-too-large', [['limit', Math.floor(all.fileBytes / 2 ** 20)]]);
  }
  refuseOtherFiles(bytes);
  const spent = { inflated: 0, sincePause: 0 };
  return { bytes, entries: zipDirectory(bytes, all), limits: all, signal, spent };
}
