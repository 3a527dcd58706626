import { typeOf, type CheckContext } from './check-context.js';
import { rowsIn } from './each-episode.js';
import { TYPE } from './type-numbers.js';

/** The rows of an episode that are supervision, a case discussion or a reflection, in order. */
export function conversationsIn(context: CheckContext, episode: number): readonly number[] {
  return rowsIn(context, episode, (row) => CONVERSATIONS.has(typeOf(context, row)));
}

const CONVERSATIONS: ReadonlySet<number> = new Set([
  TYPE.supervision,
  TYPE['case-discussion'],
  TYPE.reflection,
]);
