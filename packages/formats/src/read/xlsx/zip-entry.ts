import { FileRefusedError } from '../batch.js';

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
 * The part whose record in the directory lies at a place. Its own header must lie before the directory and say the same.
 *
 * @throws {FileRefusedError} Where it does not, or where the part is encrypted, in zip64 or compressed in another way.
 */
export function readEntry(view: DataView, at: number, directory: number): ZipEntry {
  const told = headerAt(view, at + 8);
  const local = view.getUint32(at + 42, true);
  if (told.encrypted) throw new FileRefusedError('xlsx-password');
  if (Math.max(told.compressed, told.size, local) === UNSAID) throw new FileRefusedError('xlsx-zip64');
  if (told.method !== 0 && told.method !== 8) throw new FileRefusedError('xlsx-compression');

  const { nameLength, method, crc, compressed, size } = told;
  const fits = local + 30 + nameLength <= directory;
  if (!fits || view.getUint32(local, true) !== 0x04034b50) throw new FileRefusedError('xlsx-damaged');
  const start = local + 30 + nameLength + view.getUint16(local + 28, true);
  if (start + compressed > directory) throw new FileRefusedError('xlsx-damaged');

  const bytes = nameBytes(view, at + 46, nameLength);
  const own = nameBytes(view, local + 30, nameLength);
  const same = bytes.every((byte, i) => byte === own[i]) && (method === 8 || compressed === size);
  if (!same || !agree(told, headerAt(view, local + 6))) throw new FileRefusedError('xlsx-inconsistent');
  return { name: new TextDecoder().decode(bytes), stored: method === 0, crc, compressed, size, start };
}

interface Header {
  readonly encrypted: boolean;
  /** Checksum and sizes follow the data. */
  readonly later: boolean;
  readonly method: number;
  readonly crc: number;
  readonly compressed: number;
  readonly size: number;
  readonly nameLength: number;
}

const UNSAID = 0xffffffff;

/** The fields that a part's own header and its record in the directory share, from the flags on. */
function headerAt(view: DataView, at: number): Header {
  const flags = view.getUint16(at, true);
  return {
    encrypted: (flags & 0x2041) !== 0,
    later: (flags & 8) !== 0,
    method: view.getUint16(at + 2, true),
    crc: view.getUint32(at + 8, true),
    compressed: view.getUint32(at + 12, true),
    size: view.getUint32(at + 16, true),
    nameLength: view.getUint16(at + 20, true),
  };
}

function agree(told: Header, own: Header): boolean {
  const kept = (['encrypted', 'method', 'nameLength'] as const).every((field) => own[field] === told[field]);
  const says = (value: number, field: number): boolean =>
    value === field || (own.later && (value === 0 || value === UNSAID));
  return (
    kept && says(own.crc, told.crc) && says(own.compressed, told.compressed) && says(own.size, told.size)
  );
}

function nameBytes(view: DataView, at: number, length: number): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset + at, length);
}
