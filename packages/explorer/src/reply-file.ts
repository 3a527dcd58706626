import { eventId, readReplies, repliesDocument, type QueryReply } from '@case-journey/core';
import { handOver } from './hand-over.js';

/** What a file of replies held. */
export interface OpenedReplies {
  /** Those about the child who is shown. */
  readonly replies: readonly QueryReply[];
  /** How many are about other children, and how many could not be read. */
  readonly others: number;
  readonly unread: number;
}

/** The replies in a file; null where it is no file of replies. */
export function openReplies(bytes: Uint8Array, childId: string): OpenedReplies | null {
  const value = jsonIn(bytes);
  if (value === undefined) return null;
  const { replies, problems } = readReplies(value);
  if (replies === null) return null;
  const own = replies.filter(({ queryId }) => isAbout(queryId, childId));
  return {
    replies: own,
    others: replies.length - own.length,
    unread: problems.filter(({ code }) => code === 'item-dropped').length,
  };
}

/** Those that were there, and those of a file that were not among them: nothing is lost by opening one twice. */
export function joinedReplies(
  before: readonly QueryReply[],
  opened: readonly QueryReply[],
): readonly QueryReply[] {
  const keyOf = (reply: QueryReply): string => JSON.stringify(repliesDocument([reply]));
  const known = new Set(before.map(keyOf));
  return [...before, ...opened.filter((reply) => !known.has(keyOf(reply)))];
}

/** Hands the person a file of their replies. Its name says nothing of a child. */
export function saveReplies(replies: readonly QueryReply[]): void {
  handOver('replies.json', 'application/json', JSON.stringify(repliesDocument(replies), null, 2));
}

// The id of a query names its rule and its child
function isAbout(queryId: string, childId: string): boolean {
  return queryId.split('/')[2] === eventId('check', '', childId).split('/')[2];
}

function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
