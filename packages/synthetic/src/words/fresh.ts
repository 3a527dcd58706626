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
 */
export function freshTexts(): FreshTexts {
  const holders = new Map<string, number[]>();
  const sizes: number[] = [];
  const isAlike = (pieces: readonly string[]): boolean => {
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
  const keep = (pieces: readonly string[]): void => {
    const holder = sizes.push(pieces.length) - 1;
    for (const piece of pieces) {
      const list = holders.get(piece);
      if (list === undefined) holders.set(piece, [holder]);
      else list.push(holder);
    }
  };
  return {
    text(make) {
      for (let attempt = 1; ; attempt += 1) {
        const made = make();
        const pieces = piecesOf(made);
        if (pieces.length === 0) return made;
        if (attempt < ATTEMPTS && isAlike(pieces)) continue;
        keep(pieces);
        return made;
      }
    },
  };
}

function piecesOf(text: string): string[] {
  const words = text.split(' ');
  if (words.length < SHORT) return [];
  const pieces = new Set<string>();
  for (let i = 2; i < words.length; i += 1)
    pieces.add(`${words[i - 2] ?? ''} ${words[i - 1] ?? ''} ${words[i] ?? ''}`);
  return [...pieces];
}
