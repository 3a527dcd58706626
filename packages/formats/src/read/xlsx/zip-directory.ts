import { FileRefusedError } from '../batch.js';
import type { XlsxLimits } from './limits.js';

/** One part of a package, as its directory and its own header agree. */
export interface ZipEntry {
  /** As written. Only ever a key: never a path. */
  readonly name: string;
  readonly stored: boolean;
  readonly crc: number;
  readonly compressed: number;
  readonly size: number;
  /** Where its data begin. */
  readonly start: number;
}

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
    const entry = readEntry(bytes, view, at, offset);
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

function readEntry(bytes: Uint8Array, view: DataView, at: number, directory: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const crc = view.getUint32(at + 16, true);
  const compressed = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const local = view.getUint32(at + 42, true);
  if ((flags & 0x2041) !== 0) throw new FileRefusedError('xlsx-password');
  if (Math.max(compressed, size, local) === 0xffffffff) throw new FileRefusedError('xlsx-zip64');
  if (method !== 0 && method !== 8) throw new FileRefusedError('xlsx-compression');

  const nameLength = view.getUint16(at + 28, true);
  const rest = local + 30 + nameLength <= directory;
  if (!rest || view.getUint32(local, true) !== 0x04034b50) throw new FileRefusedError('xlsx-damaged');
  const start = local + 30 + nameLength + view.getUint16(local + 28, true);
  if (start + compressed > directory) throw new FileRefusedError('xlsx-damaged');

  const unsaid = (view.getUint16(local + 6, true) & 8) !== 0; // sizes follow the data instead
  const agrees =
    view.getUint16(local + 26, true) === nameLength &&
    view.getUint16(local + 8, true) === method &&
    (view.getUint16(local + 6, true) & 0x2041) === 0 &&
    says(view.getUint32(local + 14, true), crc, unsaid) &&
    says(view.getUint32(local + 18, true), compressed, unsaid) &&
    says(view.getUint32(local + 22, true), size, unsaid) &&
    sameBytes(bytes, at + 46, local + 30, nameLength) &&
    (method === 8 || compressed === size);
  if (!agrees) throw new FileRefusedError('xlsx-inconsistent');

  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
  return { name, stored: method === 0, crc, compressed, size, start };
}

/** Whether a part's own header says what the directory says, or leaves it to the record after the data. */
function says(own: number, directory: number, unsaid: boolean): boolean {
  return own === directory || (unsaid && (own === 0 || own === 0xffffffff));
}

function sameBytes(bytes: Uint8Array, a: number, b: number, length: number): boolean {
  for (let i = 0; i < length; i += 1) if (bytes[a + i] !== bytes[b + i]) return false;
  return true;
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
