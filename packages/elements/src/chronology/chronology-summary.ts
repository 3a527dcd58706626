import {
  dateWords,
  dayWords,
  say,
  type IsoDay,
  type Known,
  type Messages,
  type Person,
} from '@case-journey/core';
import type { ChronologyView, Records } from './chronology-view.js';

/** Whose chronology it is, as at when, and in which words. */
export interface SummaryContext {
  readonly messages: Messages;
  readonly locale: string;
  readonly child: Person | undefined;
  readonly asAt: IsoDay | undefined;
}

/** How many entries from how many records, from when to when, the child's birth, the day of judgement. */
export function summaryWords(
  { events, span: days }: Pick<Records, 'events' | 'span'>,
  { standings, considered }: Pick<ChronologyView, 'standings' | 'considered'>,
  context: SummaryContext,
): string {
  const { messages, locale, child, asAt } = context;
  const { first, last, undated } = days;
  const entries = [...standings.values()].filter(({ decided }) => decided).length;
  const sentences: string[] = [];
  if (first !== null && last !== null) {
    const span = {
      count: events.length,
      from: dateWords(first, { messages }),
      to: dateWords(last, { messages }),
    };
    sentences.push(say(messages, 'chronology.summary', span, locale));
  }
  if (entries > 0) sentences.push(say(messages, 'chronology.summary.entries', { count: entries }, locale));
  if (considered.length > 0)
    sentences.push(say(messages, 'chronology.summary.consider', { count: considered.length }, locale));
  if (undated > 0) sentences.push(say(messages, 'chronology.summary.undated', { count: undated }, locale));
  if (child !== undefined) sentences.push(birthWords(child, messages));
  if (asAt !== undefined)
    sentences.push(say(messages, 'chronology.as-at', { date: dayWords(asAt, { messages }) }));
  return sentences.join(' ');
}

/** What happened to the record behind what was decided: told, never acted on. */
export function noticeWords(
  { changed, withdrawn }: Pick<ChronologyView, 'changed' | 'withdrawn'>,
  messages: Messages,
  locale: string,
): string[] {
  return [
    ...(changed === 0 ? [] : [say(messages, 'chronology.changed', { count: changed }, locale)]),
    ...(withdrawn === 0 ? [] : [say(messages, 'chronology.withdrawn', { count: withdrawn }, locale)]),
  ];
}

/** From when on the source can speak of everything that it holds; null where no limit is known. */
export function knownWords(count: number, known: readonly Known[], messages: Messages): string | null {
  const from = known
    .map((limit) => limit.from)
    .reduce((a, b) => (a === null || (b !== null && b < a) ? b : a), null);
  return from === null || count === 0
    ? null
    : say(messages, 'chronology.known-from', { date: dayWords(from, { messages }) });
}

function birthWords({ birth, expectedBirth }: Person, messages: Messages): string {
  if (birth !== null) return say(messages, 'chronology.born', { date: dateWords(birth, { messages }) });
  if (expectedBirth === undefined) return say(messages, 'chronology.birth-unknown');
  return say(messages, 'chronology.birth-expected', { date: dayWords(expectedBirth, { messages }) });
}
