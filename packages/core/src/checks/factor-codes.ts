import { codeAt, typeOf, type CheckContext } from './check-context.js';
import { TYPE } from './type-numbers.js';

/** The factors that an assessment identified, as coded; empty where none are recorded. */
export function factorsAt(context: CheckContext, row: number): readonly string[] {
  if (typeOf(context, row) !== TYPE['assessment-end']) return [];
  return codeAt(context, row)
    .split(/[\s,;|]/)
    .filter((factor) => factor !== '');
}

/** The code for "no factors identified": it stands alone or not at all. */
export const NO_FACTORS = '21';
