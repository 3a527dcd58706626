import { codeAt, typeOf, type CheckContext } from './check-context.js';
import { TYPE } from './type-numbers.js';

/** Whether a row is a chronology on file: a document of that kind. */
export function isChronology(context: CheckContext, row: number): boolean {
  return typeOf(context, row) === TYPE.document && codeAt(context, row) === 'chronology';
}
