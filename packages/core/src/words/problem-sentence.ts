import type { Problem } from '../model/problem.js';
import { say, type Messages } from './messages.js';

/**
 * What is wrong, as one sentence made from messages. It has no text of the file in it. The messages are those with
 * keys `problem.` and the code: {@link problemMessages} has all of ours.
 */
export function problemSentence({ code, params }: Problem, messages: Messages): string {
  return say(messages, `problem.${code}`, Object.fromEntries(params));
}
