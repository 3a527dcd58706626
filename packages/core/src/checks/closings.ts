import { has, isNoFurtherAction, typeOf, type CheckContext } from './check-context.js';
import { CHECK_FACT } from './fact-bits.js';
import { TYPE } from './type-numbers.js';

/** Whether a row is a closure of work that was done: not that of a referral with no further action. */
export function isClosing(context: CheckContext, row: number): boolean {
  if (typeOf(context, row) !== TYPE.closure || has(context, row, CHECK_FACT.codeExplained)) return false;
  return !isNoFurtherAction(context, row);
}

/** Whether a closure says anything in words: what happened, or why it was closed. */
export function isInWords(context: CheckContext, row: number): boolean {
  return has(context, row, CHECK_FACT.words | CHECK_FACT.rationale);
}
