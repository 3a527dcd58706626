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
  let count = 0;
  // four numbers for each slot, side by side in memory: hash, start in `words`, length plus one (0: free), value
  let table = new Int32Array((mask + 1) * 4);
  let words = new Uint8Array(4_096); // copies, close together: to look them up in the file would miss every cache
  let used = 0;
  const overflow = new Map<string, number>();

  const isSame = (slot: number, start: number, end: number): boolean => {
    if (table[slot + 2] !== end - start + 1) return false;
    let at = table[slot + 1] ?? 0;
    for (let i = start; i < end; i += 1, at += 1) if (bytes[i] !== words[at]) return false;
    return true;
  };

  const add = (slot: number, hash: number, start: number, end: number): number => {
    const value = make(start, end);
    if (used + end - start > words.length) {
      const grown = new Uint8Array((used + end - start) * 2);
      grown.set(words);
      words = grown;
    }
    words.set(bytes.subarray(start, end), used);
    put(table, slot, hash, used, end - start + 1, value);
    used += end - start;
    count += 1;
    if (count * 2 > mask) grow();
    return value;
  };

  const grow = (): void => {
    const old = table;
    mask = mask * 2 + 1;
    table = new Int32Array((mask + 1) * 4);
    for (let from = 0; from < old.length; from += 4) {
      const [hash = 0, start = 0, size = 0, value = 0] = old.subarray(from, from + 4);
      if (size === 0) continue;
      let slot = hash & mask;
      while (table[slot * 4 + 2] !== 0) slot = (slot + 1) & mask;
      put(table, slot * 4, hash, start, size, value);
    }
  };

  const crowded = (start: number, end: number): number => {
    if (end - start > LONGEST) return make(start, end);
    const text = String.fromCharCode(...bytes.subarray(start, end));
    const value = overflow.get(text) ?? make(start, end);
    overflow.set(text, value);
    return value;
  };

  return {
    valueOf: (start, end) => {
      let hash = 0x811c9dc5;
      for (let i = start; i < end; i += 1) hash = Math.imul(hash ^ (bytes[i] ?? 0), 0x01000193);
      hash ^= hash >>> 15;
      for (let tries = 0; tries < MOST_TRIES; tries += 1) {
        const slot = ((hash + tries) & mask) * 4;
        if (table[slot + 2] === 0) return add(slot, hash, start, end);
        if (table[slot] === hash && isSame(slot, start, end)) return table[slot + 3] ?? 0;
      }
      return crowded(start, end);
    },
  };
}

const MOST_TRIES = 64;
const LONGEST = 4_096;

function put(
  table: Int32Array,
  slot: number,
  hash: number,
  start: number,
  size: number,
  value: number,
): void {
  table[slot] = hash;
  table[slot + 1] = start;
  table[slot + 2] = size;
  table[slot + 3] = value;
}
