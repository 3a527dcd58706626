/**
 * A number for each word of a text, in order: the same for the same word, whatever its case. Words are runs of letters
 * and digits, as in `wordsOf`. Time grows with the length of the text.
 */
export function wordHashes(text: string): Uint32Array {
  const small = text.toLowerCase();
  const hashes = new Uint32Array((small.length + 1) >> 1);
  let words = 0;
  let length = 0;
  let hash = START;
  for (let i = 0; i < small.length; i += 1) {
    const units = unitsAt(small, i);
    if (units > 0) {
      hash = Math.imul(hash ^ small.charCodeAt(i), PRIME);
      if (units === 2) hash = Math.imul(hash ^ small.charCodeAt(i + 1), PRIME);
      i += units - 1;
      length += units;
    } else if (length > 0) {
      hashes[words] = hash;
      words += 1;
      length = 0;
      hash = START;
    }
  }
  if (length > 0) {
    hashes[words] = hash;
    words += 1;
  }
  return hashes.subarray(0, words);
}

// How many units the letter or digit at a place takes (two beyond the basic plane); 0: there is none.
function unitsAt(text: string, place: number): number {
  const unit = text.charCodeAt(place);
  if (unit < 128) return PLAIN[unit] ?? 0;
  const point = text.codePointAt(place) ?? 0;
  if (!IN_WORD.test(String.fromCodePoint(point))) return 0;
  return point > 0xffff ? 2 : 1;
}

const START = 0x811c9dc5; // FNV-1a
const PRIME = 0x01000193;
const IN_WORD = /[\p{L}\p{N}]/u;
const PLAIN = Uint8Array.from({ length: 128 }, (_, unit) =>
  IN_WORD.test(String.fromCharCode(unit)) ? 1 : 0,
);
