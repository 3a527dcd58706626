import {
  dateWords,
  dayWords,
  say,
  type IsoDay,
  type Known,
  type Messages,
  type Person,
} from '@case-journey/core';
import type { ChronologyList } from '@case-journey/layout';

/** Whose chronology it is, as at when, and in which words. */
export interface SummaryContext {
  readonly messages: Messages;
  readonly locale: string;
  readonly child: Person | undefined;
  readonly asAt: IsoDay | undefined;
}

/** How many events from when to when, the child's birth, the day of judgement: one sentence each. */
export function summaryWords({ count, from, to, undated }: ChronologyList, context: SummaryContext): string {
  const { messages, locale, child, asAt } = context;
  const sentences: string[] = [];
  if (from !== null) {
    const span = {
      count: count - undated.length,
      from: dayWords(from, { messages }),
      to: dayWords(to ?? from, { messages }),
    };
    sentences.push(say(messages, 'chronology.summary', span, locale));
  }
  if (undated.length > 0)
    sentences.push(say(messages, 'chronology.summary.undated', { count: undated.length }, locale));
  if (child !== undefined) sentences.push(birthWords(child, messages));
  if (asAt !== undefined)
    sentences.push(say(messages, 'chronology.as-at', { date: dayWords(asAt, { messages }) }));
  return sentences.join(' ');
}

/** From when on the source can speak of everything that it holds; null where no limit is known. */
export function knownWords(
  { count }: ChronologyList,
  known: readonly Known[],
  messages: Messages,
): string | null {
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
