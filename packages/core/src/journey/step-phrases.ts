import type { PartialDate } from '../dates/partial-date.js';
import { isCoded, type Coded } from '../model/absent.js';
import { isOpenEnd, type End } from '../model/event.js';
import type { Journey, Return } from '../model/journey.js';
import { dateWords } from '../words/date-words.js';
import { say, type Messages } from '../words/messages.js';

/** A coded value in words: the code's own, else as written, else why there is none. */
export function codeText(coded: Coded, messages: Messages): string {
  if (!isCoded(coded)) return say(messages, `absent.${coded.absent}`);
  const key = `code.${coded.set}.${coded.value ?? ''}`;
  return coded.value !== null && Object.hasOwn(messages, key) ? say(messages, key) : coded.raw;
}

/** What a stage is called as a step: the referral itself, not its episode. */
export function stageText(stage: string, messages: Messages): string {
  const own = `step.stage.${stage}`;
  return say(messages, Object.hasOwn(messages, own) ? own : `stage.${stage}`);
}

/** Words with a small first letter, for the middle of a sentence; those that begin with two capitals stay as they are. */
export function lowered(words: string): string {
  const [first = '', second = ''] = words;
  const isName = second !== '' && second !== second.toLowerCase();
  return isName ? words : first.toLowerCase() + words.slice(first.length);
}

/** Whether a date is one day and certain: only from such days are days counted. */
export function isExactDay(date: PartialDate): boolean {
  return isDay(date) && date.earliest === date.latest;
}

/** Whether the days from a closure to a return are known exactly. */
export function isExactReturn({ opens, after }: Return, { intervals, episodes }: Journey): boolean {
  const begun = intervals.find((one) => one.opens === opens);
  const end = episodes.find(({ id }) => id === after)?.end;
  const hasEnded = end === undefined || isOpenEnd(end) || isExactDay(end);
  return hasEnded && (begun === undefined || isExactDay(begun.start));
}

/** From when to when: "4 May to 12 July 2013"; what is shared is said once. Open: "since 4 May 2013". */
export function periodText(start: PartialDate, end: End, messages: Messages): string {
  const from = dateWords(start, { messages });
  if (isOpenEnd(end)) return say(messages, 'step.since', { date: from });
  if (isDay(start) && isDay(end) && (start.earliest ?? '') <= (end.latest ?? '')) {
    const precision = start.earliest === end.latest ? 'day' : 'range';
    return dateWords({ ...start, latest: end.latest, precision }, { messages });
  }
  if (end.earliest === null && end.latest === null) return from;
  return say(messages, 'date.range', { from, to: dateWords(end, { messages }) });
}

function isDay({ precision, approximate, uncertain, earliest }: PartialDate): boolean {
  return precision === 'day' && !approximate && !uncertain && earliest !== null;
}
