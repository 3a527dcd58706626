import { FileRefusedError } from './batch.js';
import { startsWith } from './starts-with.js';

/**
 * Lets files of text pass.
 *
 * @throws {FileRefusedError} `file-packed` for a gzip or zip file, which a workbook is too.
 */
export function refusePacked(bytes: Uint8Array): void {
  if (PACKED.some((start) => startsWith(bytes, start))) throw new FileRefusedError('file-packed');
}

const PACKED = [
  [0x1f, 0x8b],
  [0x50, 0x4b, 3, 4],
  [0x50, 0x4b, 5, 6],
] as const;
