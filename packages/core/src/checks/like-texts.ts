import { runIndex } from './run-index.js';
import { wordHashes } from './word-hashes.js';

/** How texts are compared. */
export interface LikeOptions {
  /** The share of five-word runs in common (Jaccard) from which two texts are nearly the same. Defaults to 0.8. */
  readonly least?: number;
  /** Texts with fewer words are not compared: short notes are alike by chance. Defaults to 12. */
  readonly leastWords?: number;
}

/**
 * For each text the position of the first earlier one that says nearly the same, or -1. Texts are compared by their
 * runs of five words. Two that share so many share one of the runs that come first in the order of their hashes, so
 * only those are looked up (prefix filter), and what is found is then counted exactly. Time grows with the total length
 * of the texts: each is compared with at most {@link MOST_COMPARED} others, so of very many alike some may be missed; two
 * texts of the very same words never are.
 */
export function likeTexts(
  texts: readonly (string | null)[],
  { least = 0.8, leastWords = 12 }: LikeOptions = {},
): Int32Array {
  const like = new Int32Array(texts.length).fill(-1);
  const runs = texts.map((text) => (text === null ? null : runsOf(text, leastWords)));
  const room = runs.reduce((sum, own) => sum + (own === null ? 0 : prefixOf(own, least)), 0);
  const index = runIndex(room, texts.length);
  const same = new Map<number, number>();
  runs.forEach((own, position) => {
    if (own === null) return;
    const key = keyOf(own, runs, same);
    const prefix = own.subarray(0, prefixOf(own, least));
    const found = same.get(key) ?? likeOne(own, runs, index.find(prefix), least);
    like[position] = found;
    if (found !== -1) return;
    same.set(key, position);
    index.add(prefix, position);
  });
  return like;
}

// How many of the first runs two texts must share one of, if they are to have so much in common.
function prefixOf(runs: Uint32Array, least: number): number {
  return Math.max(0, runs.length - Math.max(0, Math.ceil(least * runs.length) - 1));
}

// The key of the text of the very same runs, or a free one.
function keyOf(
  own: Uint32Array,
  runs: readonly (Uint32Array | null)[],
  same: ReadonlyMap<number, number>,
): number {
  let key = 0;
  for (const run of own) key = Math.imul(key, 31) + run;
  for (key = mixed(key); ; key += 1) {
    const found = same.get(key);
    if (found === undefined || isSame(own, runs[found] ?? null)) return key;
  }
}

function isSame(a: Uint32Array, b: Uint32Array | null): boolean {
  return b !== null && a.length === b.length && a.every((run, i) => run === b[i]);
}

function likeOne(
  own: Uint32Array,
  runs: readonly (Uint32Array | null)[],
  others: Int32Array,
  least: number,
): number {
  const most = Math.min(others.length, MOST_COMPARED);
  for (let i = 0; i < most; i += 1) {
    const other = others[i] ?? -1;
    const found = runs[other] ?? null;
    if (found !== null && canBe(own, found, least) && jaccard(own, found) >= least) return other;
  }
  return -1;
}

// Of two very different lengths, too little is in common.
function canBe({ length: a }: Uint32Array, { length: b }: Uint32Array, least: number): boolean {
  return Math.min(a, b) / Math.max(a, b) >= least;
}

/** The most earlier texts with which one text is compared. */
const MOST_COMPARED = 64;

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
  const words = wordHashes(text);
  if (words.length < Math.max(leastWords, RUN)) return null;
  const runs = new Uint32Array(words.length - RUN + 1);
  for (let i = 0; i < runs.length; i += 1) {
    let hash = 0;
    for (let k = 0; k < RUN; k += 1) hash = mixed(Math.imul(hash, 31) + (words[i + k] ?? 0));
    runs[i] = hash;
  }
  return eachOnce(runs.sort());
}

function eachOnce(sorted: Uint32Array): Uint32Array {
  let length = 0;
  for (const run of sorted) {
    if (length > 0 && sorted[length - 1] === run) continue;
    sorted[length] = run;
    length += 1;
  }
  return sorted.subarray(0, length);
}

const RUN = 5;

function mixed(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
