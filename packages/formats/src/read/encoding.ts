import { startsWith, UTF8_MARK } from './starts-with.js';

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
  if (wide !== null) {
    const strict = transcoded(bytes, wide, true);
    if (strict !== null) return { bytes: strict, encoding: wide, problem: null };
    return { bytes: transcoded(bytes, wide) ?? bytes, encoding: wide, problem: 'encoding-damaged' };
  }
  if (isAscii(bytes) || isDecoded(bytes, 'utf-8', true)) return { bytes, encoding: 'utf-8', problem: null };
  if (startsWith(bytes, UTF8_MARK)) return { bytes, encoding: 'utf-8', problem: 'encoding-damaged' };
  const encoding = 'windows-1252';
  return { bytes: transcoded(bytes, encoding) ?? bytes, encoding, problem: 'encoding-assumed' };
}

const SLICE = 1 << 16;
const SAMPLE = 1 << 12;

/** UTF-16, where bytes have its mark or the zero bytes that English text has in it; null for any other encoding. */
export function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
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
  let bits = 0;
  const end = bytes.length; // by index: several times as fast as by iterator
  for (let at = 0; at < end; at += 1) bits |= bytes[at] ?? 0;
  return bits < 128;
}

/** Decodes bytes in slices, so that no long text is made; false where they are not all of the encoding. */
function isDecoded(
  bytes: Uint8Array,
  encoding: Utf8['encoding'],
  fatal: boolean,
  take?: (text: string) => void,
): boolean {
  const decoder = new TextDecoder(encoding, { fatal });
  try {
    for (let at = 0; at <= bytes.length; at += SLICE) {
      const text = decoder.decode(bytes.subarray(at, at + SLICE), { stream: at + SLICE <= bytes.length });
      take?.(text);
    }
    return true;
  } catch {
    return false;
  }
}

/** The bytes in UTF-8; null where they are not all of the encoding, and `fatal` asks for that. */
function transcoded(bytes: Uint8Array, encoding: Utf8['encoding'], fatal = false): Uint8Array | null {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  const isWhole = isDecoded(bytes, encoding, fatal, (text) => {
    parts.push(encoder.encode(encoding === 'windows-1252' ? withUpper(text) : text));
  });
  return isWhole ? joined(parts) : null;
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

// 0x80 to 0x9F by the WHATWG Encoding Standard: some versions of Node leave them as they are.
const UPPER = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function withUpper(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (character) => UPPER.charAt(character.charCodeAt(0) - 0x80));
}
