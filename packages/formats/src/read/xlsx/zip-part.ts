import { Inflate } from 'fflate';
import { FileRefusedError } from '../batch.js';
import { crc32 } from './crc32.js';
import type { XlsxLimits } from './limits.js';
import { pause } from '../pause.js';
import type { ZipEntry } from './zip-entry.js';

/** A package that is open for reading, and what was spent on it. */
export interface OpenZip {
  readonly bytes: Uint8Array;
  readonly entries: ReadonlyMap<string, ZipEntry>;
  readonly limits: XlsxLimits;
  readonly signal: AbortSignal | undefined;
  readonly spent: Spent;
}

/** The work done so far, in bytes. */
interface Spent {
  inflated: number;
  /** Inflated since the last pause, compressed bytes counting eightfold. */
  sincePause: number;
}

/**
 * Gives a part's bytes to `sink` piece by piece, at most 32 KiB each, and lets other work run every 256 KiB.
 *
 * @throws {FileRefusedError} As soon as the part gives more than it declared, when it ends with less, when it cannot
 * be inflated, when it expands absurdly little, or when its checksum is wrong.
 */
export async function readPart(
  zip: OpenZip,
  entry: ZipEntry,
  sink: (piece: Uint8Array) => void,
): Promise<void> {
  const data = zip.bytes.subarray(entry.start, entry.start + entry.compressed);
  const pieces: Uint8Array[] = [];
  const inflate = new Inflate((piece) => pieces.push(piece));
  let size = 0;
  let crc = 0;
  for (let at = 0; at < data.length; at += STEP) {
    const slice = data.subarray(at, at + STEP);
    if (entry.stored) pieces.push(slice);
    else push(inflate, slice, at + STEP >= data.length);
    zip.spent.sincePause += slice.length * 8;
    for (const piece of pieces.splice(0)) {
      size += piece.length;
      zip.spent.inflated += piece.length;
      if (size > entry.size) throw new FileRefusedError('xlsx-inconsistent');
      crc = crc32(piece, crc);
      for (let from = 0; from < piece.length; from += PIECE) {
        const part = piece.subarray(from, from + PIECE);
        sink(part);
        zip.spent.sincePause += part.length;
        if (zip.spent.sincePause > PAUSE) await rest(zip);
      }
    }
    // A flood of empty blocks: much work, nothing out. Real deflate grows by a few bytes in 64 KiB at most.
    if (at > size + FLOOD) throw new FileRefusedError('xlsx-bomb', [['limit', zip.limits.ratio]]);
  }
  if (size !== entry.size) throw new FileRefusedError('xlsx-inconsistent');
  if (crc !== entry.crc) throw new FileRefusedError('xlsx-checksum');
}

const STEP = 8 * 1024; // deflate gives at most 1,032 times as much: 8 MB before the size is looked at
const PIECE = 32 * 1024;
const PAUSE = 256 * 1024;
const FLOOD = 128 * 1024;

function push(inflate: Inflate, slice: Uint8Array, last: boolean): void {
  try {
    inflate.push(slice, last);
  } catch {
    throw new FileRefusedError('xlsx-damaged');
  }
}

async function rest(zip: OpenZip): Promise<void> {
  zip.spent.sincePause = 0;
  await pause(zip.signal);
}
