import type { QueryReply } from '../model/record-query.js';
import { instantMilliseconds } from './instant-milliseconds.js';

/** The reply that counts, and those before it. */
export interface ReplyHistory {
  readonly latest: QueryReply;
  /** Earlier replies, the oldest first. */
  readonly earlier: readonly QueryReply[];
}

/** The latest reply to a query, with its history; null where there is none. Of one instant, the later in the list. */
export function replyOf(replies: Iterable<QueryReply>, queryId: string): ReplyHistory | null {
  return historyOf([...replies].filter((reply) => reply.queryId === queryId));
}

/** Every query that has replies, by its id, with its history: for hosts that show many queries. */
export function repliesByQuery(replies: Iterable<QueryReply>): ReadonlyMap<string, ReplyHistory> {
  const own = new Map<string, QueryReply[]>();
  for (const reply of replies) {
    const known = own.get(reply.queryId);
    if (known === undefined) own.set(reply.queryId, [reply]);
    else known.push(reply);
  }
  return new Map(
    [...own].flatMap(([id, list]) => {
      const history = historyOf(list);
      return history === null ? [] : [[id, history] as const];
    }),
  );
}

function historyOf(replies: readonly QueryReply[]): ReplyHistory | null {
  const inOrder = replies
    .map((reply) => ({ reply, when: instantMilliseconds(reply.at) }))
    .sort((a, b) => a.when - b.when)
    .map(({ reply }) => reply);
  const latest = inOrder.at(-1);
  return latest === undefined ? null : { latest, earlier: inOrder.slice(0, -1) };
}
