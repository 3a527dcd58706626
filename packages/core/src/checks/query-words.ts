import { isIsoDay } from '../dates/day.js';
import type { Param } from '../model/problem.js';
import type { RecordQuery } from '../model/record-query.js';
import { checkDfeMessages } from '../words/check-dfe-messages.js';
import { checkMessages } from '../words/check-messages.js';
import { checkOwnMessages } from '../words/check-own-messages.js';
import { checkReasonMessages } from '../words/check-reason-messages.js';
import { chronologySignMessages } from '../words/chronology-sign-messages.js';
import { codeMessages } from '../words/code-messages.js';
import { dateMessages } from '../words/date-messages.js';
import { dayWords } from '../words/date-words.js';
import { eventMessages } from '../words/event-messages.js';
import { journeyMessages } from '../words/journey-messages.js';
import { say, withMessages, type Messages } from '../words/messages.js';

/** Everything that is said of one record query. */
export interface QueryWords {
  readonly title: string;
  /** What the record shows or lacks; or that it cannot be told, and why. */
  readonly sentence: string;
  readonly why: string;
  /** What would settle it. */
  readonly settles: string;
}

/**
 * The words of a record query.
 *
 * @param overrides - Words of the host's in the place of ours, by key.
 */
export function queryWords(
  { rule, answer, reason, params }: Pick<RecordQuery, 'rule' | 'answer' | 'reason' | 'params'>,
  overrides?: Messages,
): QueryWords {
  const messages = withMessages(OURS, overrides);
  const values = valuesOf(params, messages);
  const title = say(messages, `check.${rule}.title`, values);
  const why = say(messages, `check.reason.${reason ?? ''}`);
  return {
    title,
    sentence:
      answer === 'yes'
        ? say(messages, `check.${rule}.sentence`, values)
        : say(messages, 'check.cannot-tell', { title, reason: why }),
    why: say(messages, `check.${rule}.why`, values),
    settles: say(messages, `check.${rule}.settles`, values),
  };
}

/** What a record query says, in one plain sentence. */
export function checkSentence(
  query: Pick<RecordQuery, 'rule' | 'answer' | 'reason' | 'params'>,
  overrides?: Messages,
): string {
  return queryWords(query, overrides).sentence;
}

/** The words of checks and what their sentences are made with. */
const OURS: Messages = {
  ...dateMessages,
  ...codeMessages,
  ...eventMessages,
  ...journeyMessages,
  ...checkReasonMessages,
  ...checkMessages,
  ...checkDfeMessages,
  ...checkOwnMessages,
  ...chronologySignMessages,
};

function valuesOf(params: readonly Param[], messages: Messages): Readonly<Record<string, string | number>> {
  const values = Object.create(null) as Record<string, string | number>;
  for (const [name, value] of params)
    values[name] = typeof value === 'number' ? value : textOf(value, messages);
  return values;
}

// Days are written in words; a text of message keys between spaces is said as a list; any other text as it stands.
function textOf(text: string, messages: Messages): string {
  if (isIsoDay(text)) return dayWords(text, { messages });
  const keys = text.split(' ');
  if (!keys.every((key) => Object.hasOwn(messages, key))) return text;
  return keys.map((key) => say(messages, key)).join(', ');
}
