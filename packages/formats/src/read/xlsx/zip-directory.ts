import { FileRefusedError } from '../batch.js';
import type { XlsxLimits } from './limits.js';
import { type ZipEntry, readEntry } from './zip-entry.js';

/**
 * The parts of a zip file by {@link partKey}, in the directory's order. The whole directory is checked before anything
 * is inflated: number and size of parts, names, overlaps, encryption, methods, and that every part's own header says
 * the same as the directory.
 *
 * @throws {FileRefusedError} On the first disagreement.
 */
export function zipDirectory(bytes: Uint8Array, limits: XlsxLimits): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, offset, end } = findDirectory(view);
  if (count > limits.parts) throw new FileRefusedError('xlsx-too-many-parts', [['limit', limits.parts]]);

  const entries = new Map<string, ZipEntry>();
  const spans: [number, number][] = [];
  let at = offset;
  let total = 0;
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) throw new FileRefusedError('xlsx-damaged');
    const length =
      46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (at + length > end) throw new FileRefusedError('xlsx-damaged');
    const entry = readEntry(view, at, offset);
    checkSize(entry, limits);
    total += entry.size;
    if (total > limits.totalBytes) throw tooLarge(limits.totalBytes);
    const key = partKey(entry.name);
    if (entries.has(key)) throw new FileRefusedError('xlsx-part-twice');
    entries.set(key, entry);
    spans.push([view.getUint32(at + 42, true), entry.start + entry.compressed]);
    at += length;
  }
  if (at !== end) throw new FileRefusedError('xlsx-damaged');
  checkOverlaps(spans);
  return entries;
}

/** The key of a part's name: names of parts are compared without case (ECMA-376 part 2, 7.2.3.5), `\` counts as `/`. */
export function partKey(name: string): string {
  return name.replaceAll('\\', '/').toLowerCase();
}

/** The end record that lies at the very end, whose comment fills the rest, and whose directory ends where it begins. */
function findDirectory(view: DataView): { count: number; offset: number; end: number } {
  let found: { count: number; offset: number; end: number } | null = null;
  const length = view.byteLength;
  for (let at = length - 22; at >= 0 && at >= length - 22 - 0xffff; at -= 1) {
    if (view.getUint32(at, true) !== 0x06054b50 || at + 22 + view.getUint16(at + 20, true) !== length)
      continue;
    if (at >= 20 && view.getUint32(at - 20, true) === 0x07064b50) throw new FileRefusedError('xlsx-zip64');
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    if (offset + view.getUint32(at + 12, true) !== at) continue;
    if (view.getUint32(at + 4, true) !== 0 || view.getUint16(at + 8, true) !== count) continue; // several disks
    if (found !== null) throw new FileRefusedError('xlsx-inconsistent'); // two directories, each of which fits
    found = { count, offset, end: at };
  }
  if (found === null) throw new FileRefusedError('xlsx-damaged');
  return found;
}

function checkSize(entry: ZipEntry, limits: XlsxLimits): void {
  if (entry.size > limits.partBytes) throw tooLarge(limits.partBytes);
  const allowed = limits.ratioFloor + limits.ratio * entry.compressed;
  if (entry.size > allowed) throw new FileRefusedError('xlsx-bomb', [['limit', limits.ratio]]);
}

function tooLarge(bytes: number): FileRefusedError {
  return new FileRefusedError('xlsx-inflates-too-large', [['limit', Math.floor(bytes / 2 ** 20)]]);
}

function checkOverlaps(spans: [number, number][]): void {
  let end = 0;
  for (const [from, to] of spans.sort((a, b) => a[0] - b[0])) {
    if (from < end) throw new FileRefusedError('xlsx-parts-overlap');
    end = to;
  }
}
