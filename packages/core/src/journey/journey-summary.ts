import { dayNumber } from '../dates/day.js';
import { isOpenEnd, type End } from '../model/event.js';
import type { Interval, Journey } from '../model/journey.js';
import type { Stage } from '../model/vocabulary.js';
import { dayWords } from '../words/date-words.js';
import { say, type Messages } from '../words/messages.js';
import type { JourneyStep } from './journey-step.js';
import { isExactDay, isExactReturn, lowered, periodText, stageText } from './step-phrases.js';

interface Words {
  readonly messages: Messages;
  readonly locale: string;
}

/**
 * The whole way in two to four sentences: how many episodes and how far they went, how the child came back, where the
 * child stands on the as-at day, how decisions and timescales stand. Empty where there is no step.
 */
export function journeySummary(
  journey: Journey,
  steps: readonly JourneyStep[],
  words: Words,
): readonly string[] {
  if (steps.length === 0) return [];
  return [
    ...wayText(journey, words),
    ...returnsText(journey, words),
    positionText(journey, words),
    [decisionsText(steps, words), lateText(steps, words)].filter(Boolean).join(' '),
  ].filter(Boolean);
}

const LADDER: readonly Stage[] = [
  'looked-after',
  'pre-proceedings',
  'protection-plan',
  'child-in-need-plan',
  'section-47',
  'assessment',
  'referral',
  'early-help',
  'contact',
];

function highest(intervals: readonly Interval[]): Interval | undefined {
  const found = LADDER.map((stage) => intervals.find((one) => one.stage === stage));
  return found.find((one) => one !== undefined);
}

function wayText({ episodes, intervals }: Journey, { messages, locale }: Words): string[] {
  const top = highest(intervals);
  const all = episodes.length > 0 ? episodes : intervals.filter(({ stage }) => LADDER.includes(stage));
  const [first] = all;
  if (top === undefined || first === undefined) return [];
  const when = periodText(first.start, latestEnd(all), messages);
  const stage = lowered(stageText(top.stage, messages));
  const count = episodes.length;
  if (count === 0) return [say(messages, 'journey.summary.no-episode', { stage, when })];
  return [say(messages, 'journey.summary.episodes', { count, when, stage }, locale)];
}

function latestEnd(all: readonly { readonly end: End; readonly to: number }[]): End {
  const open = all.find(({ end }) => isOpenEnd(end));
  if (open !== undefined) return open.end;
  return all.reduce((last, one) => (one.to > last.to ? one : last)).end;
}

function returnsText(journey: Journey, { messages, locale }: Words): string[] {
  const { returns } = journey;
  const [first, ...more] = returns;
  if (first === undefined) return [];
  const inDays = (count: number): string => say(messages, 'step.days', { count }, locale);
  if (more.length === 0) {
    const concern = say(messages, `steps.concern.${first.sameConcern}`);
    if (!isExactReturn(first, journey)) return [say(messages, 'journey.summary.returned.by', { concern })];
    return [say(messages, 'journey.summary.returned', { days: inDays(first.days), concern })];
  }
  const days = returns.map((one) => one.days);
  const count = returns.length;
  const least = String(Math.min(...days));
  return [
    say(messages, 'journey.summary.returns', { count, least, most: inDays(Math.max(...days)) }, locale),
  ];
}

function positionText(
  { intervals, episodes, asAt, endsNotShown }: Journey,
  { messages, locale }: Words,
): string {
  const date = dayWords(asAt, { messages });
  const open = intervals.filter(({ end, stage }) => isOpenEnd(end) && stage !== 'contact');
  const top = highest(open.filter(({ stage }) => !endsNotShown.includes(stage)));
  if (top === undefined && highest(open) !== undefined)
    return say(messages, 'journey.summary.position.cannot-tell', { date });
  if (top !== undefined) {
    const stage = lowered(say(messages, `stage.${top.stage}`));
    if (!isExactDay(top.start)) {
      const since = periodText(top.start, top.end, messages);
      return say(messages, 'journey.summary.position.since', { date, stage, since });
    }
    const day = dayNumber(asAt) - top.from;
    return say(messages, 'journey.summary.position', { date, stage, day }, locale);
  }
  const last = Math.max(...episodes.map(({ to }) => to));
  if (episodes.length === 0) return say(messages, 'journey.summary.position.none', { date });
  const count = dayNumber(asAt) - last;
  return say(messages, 'journey.summary.position.closed', { date, count }, locale);
}

function decisionsText(steps: readonly JourneyStep[], { messages, locale }: Words): string {
  const decisions = steps.flatMap(({ decision }) => decision ?? []).filter(({ eventId }) => eventId !== null);
  const count = decisions.length;
  if (count === 0) return '';
  const missing = decisions.filter(({ reasoned }) => reasoned === false).length;
  const untold = decisions.filter(({ reasoned }) => reasoned === null).length;
  const against = decisions.filter(({ state }) => state === 'contradictory').length;
  const first =
    untold === count
      ? say(messages, 'journey.summary.reasons-cannot-tell')
      : missing === 0
        ? say(messages, 'journey.summary.reasoned', { count }, locale)
        : count === 1
          ? say(messages, 'journey.summary.unreasoned.only')
          : say(messages, 'journey.summary.unreasoned', { count: missing, all: count }, locale);
  const second =
    against === 0 ? '' : `; ${say(messages, 'journey.summary.contradictory', { count: against }, locale)}`;
  return `${first}${second}.`;
}

function lateText(steps: readonly JourneyStep[], { messages, locale }: Words): string {
  const all = steps.flatMap(({ timescales }) => timescales);
  if (all.length === 0) return '';
  const count = all.filter(({ state }) => state === 'late').length;
  if (count === 0) return say(messages, 'journey.summary.none-late');
  return say(messages, 'journey.summary.late', { count }, locale);
}
