import { readShape, UNREAD, type Report, type ShapeProblemCode } from '../chronology/format/read-shape.js';
import {
  DAY,
  fieldsOf,
  INSTANT,
  nullOr,
  record,
  TEXT,
  word,
  type Fields,
} from '../chronology/format/shape.js';
import { REPLY_KINDS, type QueryReply } from '../model/record-query.js';
import { isFitting } from './reply-to.js';

/** Replies as a host keeps them: JSON-safe, with the name and version of the format. */
export interface RepliesDocument {
  readonly format: 'case-journey/replies';
  readonly version: 1;
  readonly replies: readonly QueryReply[];
}

/**
 * What is wrong with a value that should hold replies. `not-replies`: it does not say that it is such a document.
 * `version-unknown`: it is of another version. `more-problems`: there are more than are told.
 */
export type RepliesProblemCode = ShapeProblemCode | 'not-replies' | 'version-unknown' | 'more-problems';

/** Something wrong, and where: `/replies/3/doneBy`. It never holds a text or a name of what was read. */
export interface RepliesProblem {
  readonly code: RepliesProblemCode;
  readonly path: string;
}

/** Replies as far as they could be read. Null where the value is no such document. */
export interface RepliesReading {
  readonly replies: readonly QueryReply[] | null;
  readonly problems: readonly RepliesProblem[];
}

/** The replies as a document to keep: the same replies always give the same JSON, which {@link readReplies} gives back. */
export function repliesDocument(replies: Iterable<QueryReply>): RepliesDocument {
  return {
    format: 'case-journey/replies',
    version: 1,
    replies: [...replies].map(({ queryId, kind, words, doneBy, by, at }) => ({
      queryId,
      kind,
      words,
      doneBy,
      by,
      at,
    })),
  };
}

/**
 * Reads what `JSON.parse` gave of a document of replies: strictly, and as far as it goes. A reply that cannot be read
 * is left out and told (`item-dropped`); fields that the format does not have are told and left out.
 */
export function readReplies(value: unknown): RepliesReading {
  const problems: RepliesProblem[] = [];
  const report = (code: RepliesProblemCode, path: string): void => {
    if (problems.length < MOST_PROBLEMS) problems.push({ code, path });
    else if (problems.length === MOST_PROBLEMS) problems.push({ code: 'more-problems', path: '' });
  };
  const fields = fieldsOf(value);
  if (fields === null || own(fields, 'format') !== 'case-journey/replies') return refused('not-replies', '');
  if (own(fields, 'version') !== 1) return refused('version-unknown', '/version');
  if (Object.keys(fields).some((name) => !FIELDS.includes(name))) report('unknown-field', '');
  const items = own(fields, 'replies');
  if (!Array.isArray(items))
    return refused(items === undefined ? 'missing-field' : 'wrong-value', '/replies');
  if (items.length > MOST_REPLIES) report('too-long', '/replies');
  const replies = items
    .slice(0, MOST_REPLIES)
    .flatMap((item: unknown, i) => readReply(item, `/replies/${i}`, report) ?? []);
  return { replies, problems };
}

const FIELDS: readonly string[] = ['format', 'version', 'replies'];
const MOST_PROBLEMS = 1000;
const MOST_REPLIES = 100_000;

const REPLY = record<QueryReply>('reply', {
  queryId: TEXT,
  kind: word(REPLY_KINDS),
  words: TEXT,
  doneBy: nullOr(DAY),
  by: TEXT,
  at: INSTANT,
});

function readReply(item: unknown, path: string, report: Report): QueryReply | null {
  const read = readShape(REPLY, item, path, report);
  const reply = read === UNREAD ? null : (read as QueryReply);
  if (reply !== null && isFitting(reply.kind, reply.doneBy)) return reply;
  if (reply !== null) report('wrong-value', `${path}/doneBy`);
  report('item-dropped', path);
  return null;
}

function own(fields: Fields, name: string): unknown {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

function refused(code: RepliesProblemCode, path: string): RepliesReading {
  return { replies: null, problems: [{ code, path }] };
}
