import type { IsoDay } from '../dates/day.js';
import { onDay } from '../dates/partial-date.js';
import type { Journey } from '../model/journey.js';
import { dateWords } from '../words/date-words.js';
import { journeyMessages } from '../words/journey-messages.js';
import { say, type Messages } from '../words/messages.js';

/** What of a journey tells how far its sources can speak. */
export type JourneyKnown = Pick<
  Journey,
  'known' | 'asAt' | 'stagesKnown' | 'stagesNotShown' | 'endsNotShown'
>;

/**
 * What a journey cannot show, in sentences: from which day its sources speak, up to which (where that is before the
 * as-at day), the stages of which only the latest period is listed, those of which nothing is, and those whose ends are
 * not shown. None where no limit is known.
 */
export function journeyLimits(journey: JourneyKnown, messages: Messages = journeyMessages): string[] {
  const { known, asAt, stagesKnown, stagesNotShown, endsNotShown } = journey;
  const latest = stagesKnown.filter(({ from, to }) => from !== null && from === to);
  const about = (key: string, stages: readonly string[]): string[] => {
    const names = stages.map((stage) => say(messages, `stage.${stage}`)).join(', ');
    return names === '' ? [] : [say(messages, key, { stages: names })];
  };
  return [
    ...onDate('journey.known-from', known.from, messages),
    ...onDate('journey.known-to', known.to !== null && known.to < asAt ? known.to : null, messages),
    ...about(
      'journey.day-only',
      latest.map(({ stage }) => stage),
    ),
    ...about('journey.not-shown', stagesNotShown),
    ...about('journey.ends-not-shown', endsNotShown),
  ];
}

function onDate(key: string, day: IsoDay | null, messages: Messages): string[] {
  return day === null ? [] : [say(messages, key, { date: dateWords(onDay(day)) })];
}
