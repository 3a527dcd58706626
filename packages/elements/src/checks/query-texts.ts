import { say, type Messages, type RecordQuery } from '@case-journey/core';

/** What a record query says. */
export interface QueryTexts {
  readonly title: string;
  readonly sentence: string;
  readonly why: string;
  readonly settles: string;
  /** Why it cannot be told; null where it can. */
  readonly reason: string | null;
}

/** The words of a record query, from the messages of its rule. */
export function queryTexts({ rule, reason, params }: RecordQuery, messages: Messages): QueryTexts {
  const values = Object.fromEntries(params);
  const text = (name: string): string => say(messages, `check.${rule}.${name}`, values);
  return {
    title: text('title'),
    sentence: text('sentence'),
    why: text('why'),
    settles: text('settles'),
    reason: reason === null ? null : say(messages, `check.reason.${reason}`, values),
  };
}
