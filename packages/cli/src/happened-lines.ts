import { dateWords, type CaseEvent } from '@case-journey/core';

/**
 * What happened, as recorded: a line for each event that says so, of several with its date. Lines of more than 160
 * characters are cut at a word and end in "…".
 *
 * @param full - All of it instead, on as many lines as it was written in.
 */
export function happenedLines(events: readonly CaseEvent[], full: boolean): string[] {
  return events.flatMap(({ date, whatHappened }) => {
    if (whatHappened === null || whatHappened.trim() === '') return [];
    const told = events.length === 1 ? whatHappened : `${dateWords(date)}: ${whatHappened}`;
    return full ? told.split(LINE_BREAK).filter((line) => line.trim() !== '') : [clipped(told)];
  });
}

const LINE_BREAK = /\r\n|[\r\n]/;
const MOST = 160;

function clipped(text: string): string {
  const letters = Array.from(text.replace(/\s+/g, ' ').trim());
  if (letters.length <= MOST) return letters.join('');
  const start = letters.slice(0, MOST - 1);
  const space = start.lastIndexOf(' ');
  return `${start.slice(0, space < MOST / 2 ? MOST - 1 : space).join('')}…`;
}
