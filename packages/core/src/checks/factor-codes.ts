import { codeAt, typeOf, type CheckContext } from './check-context.js';
import { TYPE } from './type-numbers.js';

/** The factors that an assessment identified, as coded, in one text; empty where none are recorded. */
export function factorText(context: CheckContext, row: number): string {
  return typeOf(context, row) === TYPE['assessment-end'] ? codeAt(context, row).trim() : '';
}

/** The factors of such a text, one by one. */
export function factorsIn(text: string): readonly string[] {
  return text.split(/[\s,;|]/).filter((factor) => factor !== '');
}

/** The code for "no factors identified": it stands alone or not at all. */
export const NO_FACTORS = '21';
