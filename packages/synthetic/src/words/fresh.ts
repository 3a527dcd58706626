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
  // Which texts have a piece: a chain for each piece, in two lists of numbers (an array for each would be too many).
  const lastLink = new Map<number, number>();
  const linkBefore: number[] = [];
  const linkText: number[] = [];
  const sizes: number[] = [];
  const isAlike = (pieces: readonly number[]): boolean => {
    const shared = new Map<number, number>();
    for (const piece of pieces) {
      for (let link = lastLink.get(piece) ?? -1; link >= 0; link = linkBefore[link] ?? -1) {
        const text = linkText[link] ?? 0;
        const count = (shared.get(text) ?? 0) + 1;
        if (count >= ALIKE * Math.min(pieces.length, sizes[text] ?? 0)) return true;
        shared.set(text, count);
      }
    }
    return false;
  };
  const keep = (pieces: readonly number[]): void => {
    const text = sizes.push(pieces.length) - 1;
    for (const piece of pieces) {
      linkBefore.push(lastLink.get(piece) ?? -1);
      lastLink.set(piece, linkText.push(text) - 1);
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
