import { isInstant } from '../chronology/format/read-shape.js';
import { isIsoDay, type IsoDay } from '../dates/day.js';
import type { QueryReply, RecordQuery, ReplyKind } from '../model/record-query.js';

/** A reply as somebody gives it. `by` and `at` come from the host. */
export interface ReplyWords {
  readonly kind: ReplyKind;
  /** What happened, where it is recorded or why it does not apply. May be empty where it will be done. */
  readonly words: string;
  /** The day by which it will be done: needed for `will-be-done`, for nothing else. */
  readonly doneBy?: IsoDay | null;
  readonly by: string;
  /** An instant with its zone. */
  readonly at: string;
}

/**
 * The replies with one more, to a query: earlier replies to it stay as its history.
 *
 * @throws {RangeError} When `at` is no instant, nobody is named, `doneBy` does not go with the kind, or words are missing.
 */
export function replyTo(
  replies: readonly QueryReply[],
  query: Pick<RecordQuery, 'id'>,
  { kind, words, doneBy = null, by, at }: ReplyWords,
): readonly QueryReply[] {
  if (!isInstant(at)) throw new RangeError('A reply needs the instant at which it is made');
  if (by.trim() === '') throw new RangeError('A reply needs the name of whoever makes it');
  if (!isFitting(kind, doneBy)) throw new RangeError('A reply says a day exactly where it will be done');
  if (kind !== 'will-be-done' && words.trim() === '') throw new RangeError('A reply needs words');
  return [...replies, { queryId: query.id, kind, words, doneBy, by, at }];
}

/** Whether a reply of a kind has the day that it must have, and none that it must not. */
export function isFitting(kind: ReplyKind, doneBy: IsoDay | null): boolean {
  return kind === 'will-be-done' ? doneBy !== null && isIsoDay(doneBy) : doneBy === null;
}
