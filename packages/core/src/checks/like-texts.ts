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
  const runs: (Uint32Array | null)[] = [];
  const same = new Map<string, number>();
  const buckets = new Map<number, number[]>();
  texts.forEach((text, position) => {
    const own = text === null ? null : runsOf(text, leastWords);
    runs.push(own);
    if (own === null) return;
    const whole = own.join();
    const first = own.subarray(0, own.length - Math.ceil(least * own.length) + 1);
    const found = same.get(whole) ?? likeOne(own, runs, candidates(buckets, first), least);
    like[position] = found;
    if (found !== -1) return;
    same.set(whole, position);
    remember(buckets, first, position);
  });
  return like;
}

function likeOne(
  own: Uint32Array,
  runs: readonly (Uint32Array | null)[],
  others: readonly number[],
  least: number,
): number {
  for (const other of others) {
    const found = runs[other] ?? null;
    if (found !== null && jaccard(own, found) >= least) return other;
  }
  return -1;
}

/** The most earlier texts with which one text is compared. */
export const MOST_COMPARED = 64;

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
const PER_BUCKET = 16;

function candidates(buckets: ReadonlyMap<number, readonly number[]>, runs: Uint32Array): number[] {
  const found = new Set<number>();
  for (const run of runs) for (const one of buckets.get(run) ?? NONE) found.add(one);
  return [...found].sort((a, b) => a - b).slice(0, MOST_COMPARED);
}

function remember(buckets: Map<number, number[]>, runs: Uint32Array, position: number): void {
  for (const run of runs) {
    const known = buckets.get(run);
    if (known === undefined) buckets.set(run, [position]);
    else if (known.length < PER_BUCKET) known.push(position);
  }
}

const NONE: readonly number[] = [];

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
