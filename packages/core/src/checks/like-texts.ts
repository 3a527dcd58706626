import { wordsOf } from './sentences-of.js';

/** How texts are compared. */
export interface LikeOptions {
  /** The share of five-word runs in common (Jaccard) from which two texts are nearly the same. Defaults to 0.8. */
  readonly least?: number;
  /** Texts with fewer words are not compared: short notes are alike by chance. Defaults to 12. */
  readonly leastWords?: number;
}

/**
 * For each text the position of the first earlier one that says nearly the same, or -1. Texts are compared by their
 * runs of five words; likely pairs are found by their least hashes (MinHash, 12 bands of 2) and then counted exactly.
 * Time grows with the total length of the texts: each is compared with at most {@link MOST_COMPARED} others, so of very
 * many alike some may be missed; two texts of the very same words never are.
 */
export function likeTexts(
  texts: readonly (string | null)[],
  { least = 0.8, leastWords = 12 }: LikeOptions = {},
): Int32Array {
  const like = new Int32Array(texts.length).fill(-1);
  const runs: (Uint32Array | null)[] = [];
  const buckets = new Map<number, number[]>();
  texts.forEach((text, position) => {
    const own = text === null ? null : runsOf(text, leastWords);
    runs.push(own);
    if (own === null) return;
    const bands = bandsOf(own);
    for (const other of candidates(buckets, bands)) {
      const found = runs[other] ?? null;
      if (found === null || jaccard(own, found) < least) continue;
      like[position] = other;
      break;
    }
    if (like[position] === -1) remember(buckets, bands, position);
  });
  return like;
}

/** The most earlier texts with which one text is compared. */
export const MOST_COMPARED = 48;

/** The share that two sets of numbers, each in order, have in common. */
export function jaccard(a: Uint32Array, b: Uint32Array): number {
  let common = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [x = 0, y = 0] = [a[i], b[j]];
    if (x === y) common += 1;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  const all = a.length + b.length - common;
  return all === 0 ? 1 : common / all;
}

/** The hashes of a text's runs of five words, each once, in order; null where it has too few words. */
export function runsOf(text: string, leastWords: number): Uint32Array | null {
  const words = wordsOf(text);
  if (words.length < Math.max(leastWords, RUN)) return null;
  const hashes = words.map(hashOf);
  const runs = new Uint32Array(words.length - RUN + 1);
  for (let i = 0; i < runs.length; i += 1) {
    let hash = 0;
    for (let k = 0; k < RUN; k += 1) hash = mixed(Math.imul(hash, 31) + (hashes[i + k] ?? 0));
    runs[i] = hash;
  }
  return Uint32Array.from(new Set(runs.sort()));
}

const RUN = 5;
const BANDS = 12;
const PER_BUCKET = 4; // times BANDS: the most that are compared

function bandsOf(runs: Uint32Array): number[] {
  return Array.from({ length: BANDS }, (_, band) => {
    const [first, second] = [leastHash(runs, 2 * band + 1), leastHash(runs, 2 * band + 2)];
    return mixed(Math.imul(first, 31) + second + band);
  });
}

function leastHash(runs: Uint32Array, seed: number): number {
  let least = 0xffffffff;
  const turn = Math.imul(seed, 0x9e3779b9);
  for (const run of runs) least = Math.min(least, mixed(run ^ turn));
  return least;
}

function candidates(buckets: ReadonlyMap<number, readonly number[]>, bands: readonly number[]): number[] {
  const found = new Set<number>();
  for (const band of bands) for (const one of buckets.get(band) ?? []) found.add(one);
  return [...found].sort((a, b) => a - b);
}

function remember(buckets: Map<number, number[]>, bands: readonly number[], position: number): void {
  for (const band of bands) {
    const known = buckets.get(band);
    if (known === undefined) buckets.set(band, [position]);
    else if (known.length < PER_BUCKET) known.push(position);
  }
}

function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

function mixed(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
