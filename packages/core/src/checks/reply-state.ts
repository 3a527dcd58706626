import type { IsoDay } from '../dates/day.js';
import type { QueryReply, RecordQuery } from '../model/record-query.js';
import { repliesByQuery } from './reply-of.js';

/**
 * Where a record query stands. `unanswered`: nobody has replied. `answered`: it happened, is recorded elsewhere or does
 * not apply. `will-be-done`: by a day that has not passed. `overdue`: that day has passed, and the query is still there.
 */
export type ReplyState = (typeof REPLY_STATES)[number];

/** Every state, those that ask something of somebody first. */
export const REPLY_STATES = ['unanswered', 'overdue', 'will-be-done', 'answered'] as const;

/** Where a query stands by its latest reply, as at a day. On the day by which it will be done it is not overdue. */
export function replyState(reply: QueryReply | null, asAt: IsoDay): ReplyState {
  if (reply === null) return 'unanswered';
  if (reply.kind !== 'will-be-done') return 'answered';
  return reply.doneBy !== null && reply.doneBy < asAt ? 'overdue' : 'will-be-done';
}

/** The queries that nobody has answered, or whose day has passed, in the order given. */
export function openQueries(
  queries: readonly RecordQuery[],
  replies: Iterable<QueryReply>,
  { asAt }: { readonly asAt: IsoDay },
): readonly RecordQuery[] {
  const histories = repliesByQuery(replies);
  return queries.filter(({ id }) => {
    const state = replyState(histories.get(id)?.latest ?? null, asAt);
    return state === 'unanswered' || state === 'overdue';
  });
}
