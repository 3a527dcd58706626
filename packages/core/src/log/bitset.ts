/** One bit for each row, 32 to a number: row 0 is the lowest bit of the first. Bits past the last row are 0. */
export type Bitset = Uint32Array;

/** So many rows, all in or all out. */
export function bitset(length: number, all: boolean): Bitset {
  const bits = new Uint32Array(Math.ceil(length / 32));
  return all ? cut(bits.fill(0xffffffff), length) : bits;
}

/** Whether a row is in. */
export function hasBit(bits: Bitset, row: number): boolean {
  return (((bits[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 1;
}

/** How many rows are in. */
export function bitsIn(bits: Bitset): number {
  let count = 0;
  for (const word of bits) count += onesOf(word);
  return count;
}

/** Leaves in `into` what is in both (`and`), or in either (`or`). */
export function eachOf(into: Bitset, other: Bitset, how: 'and' | 'or'): void {
  for (let at = 0; at < into.length; at += 1) {
    const a = into[at] ?? 0;
    const b = other[at] ?? 0;
    into[at] = how === 'and' ? a & b : a | b;
  }
}

/** The rows that are not in. */
export function invert(bits: Bitset, length: number): Bitset {
  return cut(
    bits.map((word) => ~word),
    length,
  );
}

function cut(bits: Bitset, length: number): Bitset {
  const past = length & 31;
  if (past !== 0) bits[bits.length - 1] = (bits[bits.length - 1] ?? 0) & ((1 << past) - 1);
  return bits;
}

function onesOf(word: number): number {
  let ones = word - ((word >>> 1) & 0x55555555);
  ones = (ones & 0x33333333) + ((ones >>> 2) & 0x33333333);
  return (((ones + (ones >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
