/** Numbers for byte ranges of a file: the same number for the same bytes. */
export interface ByteInterner {
  /** The number of the bytes from `start` up to `end`. */
  readonly valueOf: (start: number, end: number) => number;
}

/**
 * A table from byte ranges to numbers, which makes nothing for bytes that it has met before. New bytes are given to
 * `make`. Ranges are compared byte by byte, so that equal hashes do no harm; in a file made to have many, `make` is asked
 * again for the same bytes.
 */
export function byteInterner(bytes: Uint8Array, make: (start: number, end: number) => number): ByteInterner {
  let mask = 1023;
  let count = 0;
  // four numbers for each slot, side by side in memory: hash, start, length plus one (0: free), value
  let table = new Int32Array((mask + 1) * 4);

  const isSame = (slot: number, start: number, end: number): boolean => {
    if (table[slot + 2] !== end - start + 1) return false;
    let at = table[slot + 1] ?? 0;
    for (let i = start; i < end; i += 1, at += 1) if (bytes[i] !== bytes[at]) return false;
    return true;
  };

  const grow = (): void => {
    const old = table;
    mask = mask * 2 + 1;
    table = new Int32Array((mask + 1) * 4);
    for (let from = 0; from < old.length; from += 4) {
      if (old[from + 2] === 0) continue;
      let slot = (old[from] ?? 0) & mask;
      while (table[slot * 4 + 2] !== 0) slot = (slot + 1) & mask;
      table.set(old.subarray(from, from + 4), slot * 4);
    }
  };

  return {
    valueOf: (start, end) => {
      let hash = 0x811c9dc5;
      for (let i = start; i < end; i += 1) hash = Math.imul(hash ^ (bytes[i] ?? 0), 0x01000193);
      hash ^= hash >>> 15;
      for (let tries = 0; tries < MOST_TRIES; tries += 1) {
        const slot = ((hash + tries) & mask) * 4;
        if (table[slot + 2] === 0) {
          const value = make(start, end);
          table.set([hash, start, end - start + 1, value], slot);
          count += 1;
          if (count * 2 > mask) grow();
          return value;
        }
        if (table[slot] === hash && isSame(slot, start, end)) return table[slot + 3] ?? 0;
      }
      return make(start, end);
    },
  };
}

const MOST_TRIES = 64;
