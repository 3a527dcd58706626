/** A file's bytes as UTF-8, how they were encoded, and what is unsure about it. */
export interface Utf8 {
  readonly bytes: Uint8Array;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  /**
   * `encoding-assumed`: not Unicode, read as windows-1252. `encoding-damaged`: Unicode by its mark, but with bytes that
   * stand for nothing; they are shown as U+FFFD.
   */
  readonly problem: 'encoding-assumed' | 'encoding-damaged' | null;
}

/**
 * A file's bytes as UTF-8, whatever they were: by byte order mark, by the zero bytes of UTF-16, by being valid UTF-8,
 * or else as windows-1252. UTF-8 comes back as the same array, not a copy.
 */
export function toUtf8(bytes: Uint8Array): Utf8 {
  const wide = wideEncoding(bytes);
  if (wide !== null) return fromUtf16(bytes, wide);
  if (isAscii(bytes) || isUtf8(bytes)) return { bytes, encoding: 'utf-8', problem: null };
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  if (marked) return { bytes, encoding: 'utf-8', problem: 'encoding-damaged' };
  return { bytes: fromWindows1252(bytes), encoding: 'windows-1252', problem: 'encoding-assumed' };
}

const SLICE = 1 << 16;
const SAMPLE = 1 << 12;

function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const length = Math.min(bytes.length & ~1, SAMPLE);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even += 1;
    if (bytes[i + 1] === 0) odd += 1;
  }
  const many = length * 0.2; // of the half of the bytes that are zero in English text
  if (odd > many && even * 10 < odd) return 'utf-16le';
  return even > many && odd * 10 < even ? 'utf-16be' : null;
}

function isAscii(bytes: Uint8Array): boolean {
  const lead = Math.min((4 - (bytes.byteOffset & 3)) & 3, bytes.length);
  const words = new Int32Array(bytes.buffer, bytes.byteOffset + lead, (bytes.length - lead) >> 2);
  const rest = lead + words.length * 4;
  const bits = orOf(words) | orOf(bytes.subarray(0, lead)) | orOf(bytes.subarray(rest));
  return (bits & 0x80808080) === 0;
}

function orOf(numbers: Int32Array | Uint8Array): number {
  let bits = 0;
  let at = numbers.length;
  while (at > 0) {
    at -= 1;
    bits |= numbers[at] ?? 0;
  }
  return bits;
}

function isUtf8(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += SLICE)
      decoder.decode(bytes.subarray(at, at + SLICE), { stream: true });
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

function fromUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Utf8 {
  const strict = transcoded(bytes, encoding, true);
  return {
    bytes: strict ?? transcoded(bytes, encoding, false) ?? bytes,
    encoding,
    problem: strict === null ? 'encoding-damaged' : null,
  };
}

function transcoded(bytes: Uint8Array, encoding: string, fatal: boolean): Uint8Array | null {
  const decoder = new TextDecoder(encoding, { fatal });
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  try {
    for (let at = 0; at < bytes.length; at += SLICE) {
      parts.push(encoder.encode(decoder.decode(bytes.subarray(at, at + SLICE), { stream: true })));
    }
    parts.push(encoder.encode(decoder.decode()));
  } catch {
    return null;
  }
  return joined(parts);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

// 0x80 to 0x9F by the WHATWG Encoding Standard; all other bytes are the character of the same number
const UPPER = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function fromWindows1252(bytes: Uint8Array): Uint8Array {
  const encoder = new TextEncoder();
  const upper = Array.from(UPPER, (character) => encoder.encode(character));
  const whole = new Uint8Array(lengthInUtf8(bytes, upper));
  let at = 0;
  for (const byte of bytes) {
    const special = upper[byte - 0x80];
    if (special !== undefined) {
      whole.set(special, at);
      at += special.length;
    } else if (byte < 0x80) {
      whole[at] = byte;
      at += 1;
    } else {
      whole[at] = 0xc0 | (byte >> 6);
      whole[at + 1] = 0x80 | (byte & 0x3f);
      at += 2;
    }
  }
  return whole;
}

function lengthInUtf8(bytes: Uint8Array, upper: readonly Uint8Array[]): number {
  let length = 0;
  for (const byte of bytes) length += byte < 0x80 ? 1 : (upper[byte - 0x80]?.length ?? 2);
  return length;
}
