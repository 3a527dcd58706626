import { at } from '../journey/int-table.js';
import { has, isNoFurtherAction, typeOf, type CheckContext } from './check-context.js';
import { CHECK_FACT } from './fact-bits.js';
import { TYPE } from './type-numbers.js';

/** Calls `visit` with each closure of work that was done: not that of a referral with no further action. */
export function eachClosing(context: CheckContext, visit: (row: number, episode: number) => void): void {
  for (const row of context.rows) {
    if (typeOf(context, row) !== TYPE.closure || has(context, row, CHECK_FACT.codeExplained)) continue;
    if (!isNoFurtherAction(context, row)) visit(row, at(context.episodeOf, row));
  }
}

/** Whether a closure says anything in words: what happened, or why it was closed. */
export function isInWords(context: CheckContext, row: number): boolean {
  return has(context, row, CHECK_FACT.words | CHECK_FACT.rationale);
}
