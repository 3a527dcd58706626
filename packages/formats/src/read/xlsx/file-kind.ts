import { FileRefusedError } from '../batch.js';
import { startsWith } from '../starts-with.js';
import type { OpenZip } from './zip-part.js';

/**
 * Lets a zip file pass.
 *
 * @throws {FileRefusedError} With a code of its own for the files people most often mistake for one: old Excel files
 * and files with a password (both OLE2 containers).
 */
export function refuseOtherFiles(bytes: Uint8Array): void {
  if (startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0x50, 0x4b, 5, 6])) return;
  if (!startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))
    throw new FileRefusedError('xlsx-not-workbook');
  if (hasName(bytes, 'EncryptedPackage')) throw new FileRefusedError('xlsx-password');
  if (hasName(bytes, 'Workbook') || hasName(bytes, 'Book')) throw new FileRefusedError('xlsx-old-excel');
  throw new FileRefusedError('xlsx-not-workbook');
}

/** The refusal for a zip file in which no workbook was found. */
export function noWorkbook(zip: OpenZip): FileRefusedError {
  if (zip.entries.has('xl/workbook.bin')) return new FileRefusedError('xlsx-binary');
  if (zip.entries.has('content.xml')) return new FileRefusedError('xlsx-open-document');
  return new FileRefusedError('xlsx-not-workbook');
}

/** Whether a stream's name, as OLE2 directories write it (UTF-16LE, at a multiple of 128 bytes), is in the file. */
function hasName(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(`${name}\0`, (letter) => [letter.charCodeAt(0), 0]).flat();
  for (let at = 512; at < bytes.length; at += 128) {
    if (startsWith(bytes.subarray(at), wanted)) return true;
  }
  return false;
}
