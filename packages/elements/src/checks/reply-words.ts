import { dayWords, say, type Messages, type QueryReply, type ReplyState } from '@case-journey/core';

/** What was replied, without who said it: "Will be done by 14 June 2013", "Recorded elsewhere: school file". */
export function replyWords(
  { kind, doneBy, words }: QueryReply,
  messages: Messages,
  state?: ReplyState,
): string {
  const day = doneBy === null ? null : dayWords(doneBy, { messages });
  const reply =
    kind === 'will-be-done' && day !== null
      ? say(messages, `checks.reply.${state === 'overdue' ? 'overdue' : 'by-day'}`, { date: day })
      : say(messages, `checks.reply.${kind}`);
  return words.trim() === '' ? reply : say(messages, 'checks.reply.line', { reply, words });
}

/** Who replied and on which day: "Worker 31, 7 June 2013". */
export function whoReplied({ by, at }: QueryReply, messages: Messages): string {
  return say(messages, 'checks.reply.who', { by, date: dayWords(at.slice(0, 10), { messages }) });
}

/** A reply on one line, with who and when. */
export function replyLine(reply: QueryReply, messages: Messages, state?: ReplyState): string {
  const said = replyWords(reply, messages, state);
  return say(messages, 'checks.reply.line-by', { reply: said, who: whoReplied(reply, messages) });
}
