/** Texts of one record that keep clear of each other: none says nearly the same as one before it. */
export interface FreshTexts {
  /** A text from `make`, made again (up to 12 times) while it is nearly the same as one that was given before. */
  readonly text: (make: () => string) => string;
}

const ALIKE = 0.6;
const SHORT = 7;
const ATTEMPTS = 12;

/**
 * Keeps texts apart: two are nearly the same when most of the three-word pieces of the shorter are in the other.
 * Texts of fewer than seven words are not compared.
 *
 * @param more - A sentence to add where a text stays nearly the same however often it is made.
 */
export function freshTexts(more: () => string): FreshTexts {
  const holders = new Map<number, number[]>();
  const sizes: number[] = [];
  const isAlike = (pieces: readonly number[]): boolean => {
    const shared = new Map<number, number>();
    for (const piece of pieces) {
      for (const holder of holders.get(piece) ?? []) {
        const count = (shared.get(holder) ?? 0) + 1;
        if (count >= ALIKE * Math.min(pieces.length, sizes[holder] ?? 0)) return true;
        shared.set(holder, count);
      }
    }
    return false;
  };
  const keep = (pieces: readonly number[]): void => {
    const holder = sizes.push(pieces.length) - 1;
    for (const piece of pieces) {
      const list = holders.get(piece);
      if (list === undefined) holders.set(piece, [holder]);
      else list.push(holder);
    }
  };
  return {
    text(make) {
      let made = make();
      let pieces = piecesOf(made);
      for (let attempt = 1; attempt < ATTEMPTS && isAlike(pieces); attempt += 1) {
        made = attempt < ATTEMPTS - 1 ? make() : `${made} ${more()}`;
        pieces = piecesOf(made);
      }
      if (pieces.length > 0) keep(pieces);
      return made;
    },
  };
}

/** A number for each three words in a row; none for a short text. */
function piecesOf(text: string): number[] {
  const pieces: number[] = [];
  let before = 0;
  let last = 0;
  let word = 0;
  let words = 0;
  for (let i = 0; i <= text.length; i += 1) {
    const code = i < text.length ? text.charCodeAt(i) : SPACE;
    if (code !== SPACE) {
      word = (Math.imul(word, 31) + code) | 0;
      continue;
    }
    words += 1;
    if (words > 2) pieces.push((Math.imul(before, 0x9e3779b1) + Math.imul(last, 0x85ebca6b) + word) | 0);
    before = last;
    last = word;
    word = 0;
  }
  return words < SHORT ? [] : pieces;
}

const SPACE = 32;
