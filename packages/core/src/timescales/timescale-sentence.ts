import { dateMessages } from '../words/date-messages.js';
import { dayWords } from '../words/date-words.js';
import { say, withMessages, type Messages } from '../words/messages.js';
import { timescaleMessages } from '../words/timescale-messages.js';
import type { TimescaleResult } from './timescale-result.js';
import type { Allowance, TimescaleRule } from './timescale-rule.js';

/**
 * A result in one plain sentence: "Initial child protection conference within 15 working days of the strategy
 * discussion: held on day 18, 3 working days over".
 *
 * @param overrides - Words of the host's in the place of ours, by key.
 */
export function timescaleSentence(result: TimescaleResult, overrides?: Messages): string {
  const messages = withMessages(OURS, overrides);
  return say(messages, 'timescale.says', {
    rule: ruleIn({ ...result, id: result.rule }, messages),
    answer: answerIn(result, messages),
  });
}

/** What a rule asks for: "First core group within 10 working days of the conference". Local policy is marked as such. */
export function ruleSentence(
  rule: Pick<TimescaleRule, 'id' | 'allowance' | 'authority'>,
  overrides?: Messages,
): string {
  return ruleIn(rule, withMessages(OURS, overrides));
}

/** A length of time in words: "15 working days". */
export function allowanceWords({ amount, unit }: Allowance, overrides?: Messages): string {
  return say(withMessages(OURS, overrides), `timescale.${unit}`, { count: amount });
}

const OURS: Messages = { ...dateMessages, ...timescaleMessages };

function ruleIn(
  { id, allowance, authority }: Pick<TimescaleRule, 'id' | 'allowance' | 'authority'>,
  messages: Messages,
): string {
  const rule = say(messages, `timescale.${id}`, { allowance: allowanceWords(allowance, messages) });
  return authority === 'local' ? say(messages, 'timescale.local', { rule }) : rule;
}

function answerIn(result: TimescaleResult, messages: Messages): string {
  const { state, reason, due } = result;
  if (state === 'met') return doneIn(result, messages, 'timescale.in-time');
  if (state === 'late') return lateIn(result, messages);
  if (state === 'pending') {
    return due === null
      ? say(messages, 'timescale.pending.unknown')
      : say(messages, 'timescale.pending', { due: dayWords(due, { messages }) });
  }
  return say(messages, `timescale.${state}`, { reason: say(messages, `timescale.reason.${reason ?? ''}`) });
}

function lateIn(result: TimescaleResult, messages: Messages): string {
  const { over, until, answeredBy } = result;
  const answer =
    answeredBy === null && until !== null
      ? say(messages, 'timescale.not-recorded', { until: dayWords(until, { messages }) })
      : doneIn(result, messages, 'timescale.too-late');
  if (over === null || over === 0) return answer;
  const unit = result.allowance.unit === 'months' ? 'calendar-days' : result.allowance.unit;
  const amount = say(messages, `timescale.${unit}`, { count: over });
  return say(messages, 'timescale.over', { answer, over: amount });
}

function doneIn({ rule, used, allowance }: TimescaleResult, messages: Messages, otherwise: string): string {
  const done = say(messages, `timescale.${rule}.done`);
  if (used === null) return say(messages, otherwise, { done });
  const isSameDay = used <= 0 && allowance.unit !== 'hours';
  return say(messages, isSameDay ? 'timescale.on.day-0' : `timescale.on.${allowance.unit}`, {
    done,
    used: Math.max(used, 0),
  });
}
