import type { IsoDay } from '../dates/day.js';
import { onDay } from '../dates/partial-date.js';
import type { Journey } from '../model/journey.js';
import { dateWords } from '../words/date-words.js';
import { journeyMessages } from '../words/journey-messages.js';
import { say, type Messages } from '../words/messages.js';

/**
 * What a journey cannot show, in sentences: from which day its sources speak, up to which (where that is before the
 * as-at day), the stages of which only the latest period is listed, and those of which nothing is. None where no limit
 * is known.
 */
export function journeyLimits(
  {
    known,
    asAt,
    stagesKnown,
    stagesNotShown,
  }: Pick<Journey, 'known' | 'asAt' | 'stagesKnown' | 'stagesNotShown'>,
  messages: Messages = journeyMessages,
): string[] {
  const stages = (names: readonly string[]): string =>
    names.map((name) => say(messages, `stage.${name}`)).join(', ');
  const day = (one: IsoDay): string => dateWords(onDay(one));
  const latest = stagesKnown.filter(({ from, to }) => from !== null && from === to).map(({ stage }) => stage);
  return [
    ...(known.from === null ? [] : [say(messages, 'journey.known-from', { date: day(known.from) })]),
    ...(known.to === null || known.to >= asAt
      ? []
      : [say(messages, 'journey.known-to', { date: day(known.to) })]),
    ...(latest.length === 0 ? [] : [say(messages, 'journey.day-only', { stages: stages(latest) })]),
    ...(stagesNotShown.length === 0
      ? []
      : [say(messages, 'journey.not-shown', { stages: stages(stagesNotShown) })]),
  ];
}
