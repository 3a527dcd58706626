/** A stream of numbers that a seed decides: the same on every machine, for it uses 32-bit integer arithmetic only. */
export interface Random {
  /** At least 0 and under 1. */
  readonly next: () => number;
  /** A whole number from `least` to `most`, both included. */
  readonly whole: (least: number, most: number) => number;
  /** True with a probability from 0 to 1. */
  readonly chance: (probability: number) => boolean;
  /** One of a list. */
  readonly pick: <T>(list: readonly [T, ...T[]]) => T;
  /** The position of one of the weights, in proportion to them. All zero: the last. */
  readonly weighted: (weights: readonly number[]) => number;
}

/**
 * A stream of its own for each combination of parts, so that a family can be made alone: `random(seed, 'family', 12)`.
 * The generator is sfc32, seeded by a hash of the parts.
 */
export function random(...parts: readonly (string | number)[]): Random {
  const next = sfc32(parts.join('\u0000'));
  return {
    next,
    whole: (least, most) => least + Math.floor(next() * (most - least + 1)),
    chance: (probability) => next() < probability,
    pick: (list) => list[Math.floor(next() * list.length)] ?? list[0],
    weighted: (weights) => weightedPosition(next(), weights),
  };
}

/** The list in an order that the stream decides: a new array (Fisher and Yates). */
export function shuffled<T>(stream: Random, list: readonly T[]): T[] {
  const result = [...list];
  for (let i = result.length - 1; i > 0; i -= 1) {
    const j = stream.whole(0, i);
    const held = result[i] as T;
    result[i] = result[j] as T;
    result[j] = held;
  }
  return result;
}

function weightedPosition(at: number, weights: readonly number[]): number {
  let total = 0;
  for (const weight of weights) total += weight;
  let left = at * total;
  for (const [position, weight] of weights.entries()) {
    left -= weight;
    if (left < 0) return position;
  }
  return weights.length - 1;
}

function sfc32(text: string): () => number {
  let a = hash(text, 0x9e3779b9);
  let b = hash(text, 0x243f6a88);
  let c = hash(text, 0xb7e15162);
  let counter = 1;
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return (sum >>> 0) / 4294967296;
  };
  for (let i = 0; i < 12; i += 1) next();
  return next;
}

function hash(text: string, start: number): number {
  let value = start | 0;
  for (let i = 0; i < text.length; i += 1) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x85ebca6b);
    value = (value << 13) | (value >>> 19);
  }
  value = Math.imul(value ^ (value >>> 16), 0xc2b2ae35);
  return value ^ (value >>> 16);
}
