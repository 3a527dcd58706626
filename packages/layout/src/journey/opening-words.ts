import {
  dateMessages,
  dateWords,
  dayNumber,
  dayWords,
  ruleSentence,
  say,
  timescaleMessages,
  withMessages,
  type CaseEvent,
  type Messages,
  type TimescaleResult,
} from '@case-journey/core';
import type { LabelKind } from './journey-drawing.js';
import { openingMessages } from './opening-messages.js';
import { workingDayCount } from './working-day-count.js';

/** What a timescale of the opening weeks says. */
export interface OpeningWords {
  /** "Core assessment". */
  readonly name: string;
  /** "from the enquiry, 3 Mar 2010". */
  readonly anchor: string;
  /** "44 of 35 working days", "not recorded; 5 working days allowed", "due 12 Jun 2013, 3 working days left". */
  readonly outcome: string;
  /** "9 over"; empty: in time, or how much is not known. */
  readonly over: string;
  readonly kind: LabelKind;
  /** All of it in one sentence. */
  readonly sentence: string;
}

/** By what the words are made. */
export interface OpeningWordsOptions {
  /** The day of judging. */
  readonly asAt: string;
  /** By id: what the triggers are. */
  readonly events: ReadonlyMap<string, CaseEvent>;
  /** Words of the host's in the place of ours, by key. */
  readonly messages?: Messages;
  readonly locale?: string;
}

const OURS: Messages = { ...dateMessages, ...timescaleMessages, ...openingMessages };

/** The words of one timescale: its name, from what it counts, and where it stands. */
export function openingWords(result: TimescaleResult, options: OpeningWordsOptions): OpeningWords {
  const messages = withMessages(OURS, options.messages);
  const context = { ...options, messages };
  const name = nameOf(result, messages);
  const anchor = anchorOf(result, context);
  const outcome = outcomeOf(result, context);
  const over = overOf(result, context);
  const whole = over === '' ? outcome : say(messages, 'opening.over', { outcome, over });
  const sentence = say(messages, 'opening.row', { name, anchor, outcome: whole });
  return { name, anchor, outcome, over, kind: kindOf(result), sentence };
}

type Context = OpeningWordsOptions & { readonly messages: Messages };

function nameOf(result: TimescaleResult, messages: Messages): string {
  const key = `opening.name.${result.rule}`;
  if (Object.hasOwn(messages, key)) return say(messages, key);
  return ruleSentence({ ...result, id: result.rule, authority: 'national' }, messages);
}

function anchorOf({ triggerId, triggeredOn }: TimescaleResult, { events, messages }: Context): string {
  const event = events.get(triggerId);
  const options = { messages, short: true };
  const date =
    triggeredOn !== null
      ? dayWords(triggeredOn, options)
      : event === undefined
        ? say(messages, 'date.none')
        : dateWords(event.date, options);
  const key = `opening.anchor.${event?.type ?? ''}`;
  if (!Object.hasOwn(messages, key)) return say(messages, 'opening.anchor.day', { date });
  const words = { anchor: say(messages, key), date };
  return say(messages, triggeredOn === null ? 'opening.anchor.inexact' : 'opening.anchor', words);
}

function outcomeOf(result: TimescaleResult, context: Context): string {
  const { state, reason, used, answeredBy, allowance } = result;
  const { messages, locale } = context;
  if (state === 'pending') return pendingOf(result, context);
  if (state === 'no-data' || state === 'not-applicable')
    return say(messages, `opening.${state}`, { reason: say(messages, `timescale.reason.${reason ?? ''}`) });
  if (state === 'late' && answeredBy === null)
    return say(messages, 'opening.missing', { allowed: lengthOf(allowance.amount, result, context) });
  if (used === null) return say(messages, `opening.${state}`);
  if (used <= 0 && allowance.unit !== 'hours')
    return say(messages, 'opening.same-day', { allowed: lengthOf(allowance.amount, result, context) });
  const amounts = { used: Math.max(0, used), count: allowance.amount };
  return say(messages, `opening.of.${allowance.unit}`, amounts, locale);
}

function pendingOf(result: TimescaleResult, context: Context): string {
  const { due, allowance } = result;
  const { messages, asAt } = context;
  if (due === null)
    return say(messages, 'opening.pending.unknown', { allowed: lengthOf(allowance.amount, result, context) });
  const left = allowance.unit === 'months' ? DAYS : result;
  const words = { due: dayWords(due, { messages, short: true }) };
  if (allowance.unit === 'hours') return say(messages, 'opening.pending.by', words);
  if (due <= asAt) return say(messages, 'opening.pending.last', words);
  return say(messages, 'opening.pending', {
    ...words,
    left: lengthOf(leftOf(result, due, asAt), left, context),
  });
}

function leftOf({ allowance, used }: TimescaleResult, due: string, asAt: string): number {
  const [from, to] = [dayNumber(asAt), dayNumber(due)];
  if (allowance.unit !== 'working-days') return to - from;
  return used === null ? workingDayCount(from + 1, to + 1)(to + 1) : allowance.amount - used;
}

const DAYS: Counted = { allowance: { unit: 'calendar-days' } };

interface Counted {
  readonly allowance: Pick<TimescaleResult['allowance'], 'unit'>;
}

function lengthOf(count: number, { allowance }: Counted, { messages, locale }: Context): string {
  return say(messages, `opening.allowed.${allowance.unit}`, { count }, locale);
}

function overOf(
  { state, over, answeredBy, allowance }: TimescaleResult,
  { messages, locale }: Context,
): string {
  if (state !== 'late' || answeredBy === null || over === null || over <= 0) return '';
  const key = allowance.unit === 'months' ? 'opening.over.days' : 'opening.over.by';
  return say(messages, key, { count: over }, locale);
}

function kindOf({ state, answeredBy, over }: TimescaleResult): LabelKind {
  if (state === 'late' && answeredBy === null) return 'note';
  if (state === 'late') return over === null ? 'over' : 'plain';
  return state === 'met' || state === 'pending' ? 'plain' : 'muted';
}
