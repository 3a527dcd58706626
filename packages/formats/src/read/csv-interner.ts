/** Numbers for byte ranges of a file: the same number for the same bytes. */
export interface ByteInterner {
  /** The number of the bytes from `start` up to `end`. */
  readonly valueOf: (start: number, end: number) => number;
}

/**
 * A table from byte ranges to numbers, which makes nothing for bytes that it has met before. New bytes are given to
 * `make`, once for each different range. Ranges are compared byte by byte, so that equal hashes do no harm; a file made
 * to have many falls back to a table of texts.
 */
export function byteInterner(bytes: Uint8Array, make: (start: number, end: number) => number): ByteInterner {
  let mask = 1023;
  let slots = new Int32Array(mask + 1); // position in the lists below, plus one
  const starts: number[] = [];
  const ends: number[] = [];
  const hashes: number[] = [];
  const values: number[] = [];
  const overflow = new Map<string, number>();

  const isSame = (entry: number, start: number, end: number): boolean => {
    let at = starts[entry] ?? 0;
    if ((ends[entry] ?? 0) - at !== end - start) return false;
    for (let i = start; i < end; i += 1, at += 1) if (bytes[i] !== bytes[at]) return false;
    return true;
  };

  const add = (slot: number, hash: number, start: number, end: number): number => {
    const value = make(start, end);
    starts.push(start);
    ends.push(end);
    hashes.push(hash);
    slots[slot] = values.push(value);
    if (values.length * 2 > mask) grow();
    return value;
  };

  const grow = (): void => {
    mask = mask * 2 + 1;
    slots = new Int32Array(mask + 1);
    hashes.forEach((hash, entry) => {
      let slot = hash & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = entry + 1;
    });
  };

  const crowded = (start: number, end: number): number => {
    const text = String.fromCharCode(...bytes.subarray(start, Math.min(end, start + LONGEST)));
    const known = end - start > LONGEST ? undefined : overflow.get(text);
    if (known !== undefined) return known;
    const value = make(start, end);
    overflow.set(text, value);
    return value;
  };

  return {
    valueOf: (start, end) => {
      let hash = 0x811c9dc5;
      for (let i = start; i < end; i += 1) hash = Math.imul(hash ^ (bytes[i] ?? 0), 0x01000193);
      hash ^= hash >>> 15;
      let slot = hash & mask;
      for (let tries = 0; tries < MOST_TRIES; tries += 1) {
        const entry = (slots[slot] ?? 0) - 1;
        if (entry < 0) return add(slot, hash, start, end);
        if (hashes[entry] === hash && isSame(entry, start, end)) return values[entry] ?? 0;
        slot = (slot + 1) & mask;
      }
      return crowded(start, end);
    },
  };
}

const MOST_TRIES = 64;
const LONGEST = 4_096;
