import { at } from '../journey/int-table.js';
import type { Check } from './check.js';
import type { CheckContext } from './check-context.js';
import { limitsOf, type CheckParams } from './check-params.js';
import type { HitWriter } from './hit-writer.js';
import { MASK_WORDS, TYPE } from './type-numbers.js';

/** One check, ready to be run for many children. */
export interface CheckTurn {
  /** Its position among the checks. */
  readonly rule: number;
  readonly run: Check['run'];
  readonly limits: readonly number[];
  /** The words of a child's mask of types that it looks at, and the bits in each; null: it is run for every child. */
  readonly words: Int32Array | null;
  readonly bits: Int32Array;
}

/**
 * The turns of some checks, in their order, without those that are about types that no child has.
 *
 * @param masks - One bit for each type that a child has, {@link MASK_WORDS} words for each child.
 */
export function turnsOf(
  checks: readonly Check[],
  params: CheckParams | undefined,
  masks: Int32Array,
): readonly CheckTurn[] {
  const present = new Int32Array(MASK_WORDS);
  for (let word = 0; word < masks.length; word += 1)
    present[word % MASK_WORDS] = at(present, word % MASK_WORDS) | at(masks, word);
  const turns = checks.map(({ run, definition, about }, rule): CheckTurn => {
    const limits = limitsOf(definition, params);
    if (about === undefined) return { rule, run, limits, words: null, bits: EMPTY };
    const wanted = new Int32Array(MASK_WORDS);
    for (const type of about)
      wanted[TYPE[type] >> 5] = at(wanted, TYPE[type] >> 5) | (1 << (TYPE[type] & 31));
    const words = Int32Array.from(wanted.keys()).filter(
      (word) => (at(wanted, word) & at(present, word)) !== 0,
    );
    return { rule, run, limits, words, bits: words.map((word) => at(wanted, word)) };
  });
  return turns.filter(({ words }) => words === null || words.length > 0);
}

/** Runs the checks for the first children of a block: each check reads them one after the other. */
export function runAll(
  turns: readonly CheckTurn[],
  block: readonly CheckContext[],
  many: number,
  masks: Int32Array,
  writer: HitWriter,
): void {
  for (const turn of turns) {
    const { rule, run, limits, words, bits } = turn;
    for (let i = 0; i < many; i += 1) {
      const one = block[i];
      if (one === undefined || (words !== null && !isAbout(masks, one.child, words, bits))) continue;
      writer.turnTo(rule, one.child);
      run(one, writer.hit, limits);
    }
  }
}

function isAbout(masks: Int32Array, child: number, words: Int32Array, bits: Int32Array): boolean {
  const own = child * MASK_WORDS;
  for (let i = 0; i < words.length; i += 1)
    if ((at(masks, own + at(words, i)) & at(bits, i)) !== 0) return true;
  return false;
}

const EMPTY = new Int32Array(0);
