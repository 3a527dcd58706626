import { codeAt, typeOf, type CheckContext } from './check-context.js';
import { at } from '../journey/int-table.js';
import { TYPE } from './type-numbers.js';

/** Whether a row is a chronology on file: a document of that kind. */
export function isChronology(context: CheckContext, row: number): boolean {
  return typeOf(context, row) === TYPE.document && codeAt(context, row) === 'chronology';
}

/** The last chronology on file of an episode, or -1. */
export function lastChronology(context: CheckContext, episode: number): number {
  let last = -1;
  for (const row of context.rows)
    if (at(context.episodeOf, row) === episode && isChronology(context, row)) last = row;
  return last;
}
