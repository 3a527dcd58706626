import type { Coded } from '../model/absent.js';
import { isOpenEnd } from '../model/event.js';
import type { Episode, Journey, Return } from '../model/journey.js';
import { say, type Messages } from '../words/messages.js';
import type { StepGroup } from './journey-step.js';
import type { BareGroup } from './step-list.js';
import { codeText, isExactDay, isExactReturn, lowered, periodText } from './step-phrases.js';

/** The title of a group of steps, and what is to be said of it as a whole. */
export function groupWords(
  { kind, episodeId, steps }: BareGroup,
  journey: Journey,
  { messages, locale }: { readonly messages: Messages; readonly locale: string },
): Pick<StepGroup, 'title' | 'about'> {
  const number = journey.episodes.findIndex(({ id }) => id === episodeId);
  const episode = journey.episodes[number];
  if (episode === undefined) return { title: say(messages, `steps.${kind}`), about: [] };
  const count = journey.episodes.length;
  const when = periodText(episode.start, episode.end, messages);
  const title =
    count === 1
      ? say(messages, 'steps.episode.only', { when })
      : say(messages, 'steps.episode', { number: number + 1, count, when });
  const cameBack = journey.returns.find((one) => one.episodeId === episode.id);
  const about = [
    ...(cameBack === undefined ? [] : [returnText(cameBack, journey, messages, locale)]),
    ...referredTexts(episode, messages),
    ...lastedTexts(episode, messages, locale),
    ...handoverTexts(episode, journey, messages, locale),
    ...linkedTexts(steps, messages, locale),
  ];
  return { title, about };
}

/** "Came back to the front door 143 days after closing: the same concern." */
function returnText(cameBack: Return, journey: Journey, messages: Messages, locale: string): string {
  const { kind, days, sameConcern } = cameBack;
  if (kind === 'looked-after') return say(messages, 'steps.returned.care', { count: days }, locale);
  const concern = say(messages, `steps.concern.${sameConcern}`);
  if (!isExactReturn(cameBack, journey)) return say(messages, 'steps.returned.by', { concern });
  return say(messages, 'steps.returned', { count: days, concern }, locale);
}

function referredTexts({ source, need, startRule }: Episode, messages: Messages): string[] {
  if (startRule !== 'recorded') return [];
  const words = (coded: Coded): string => lowered(codeText(coded, messages));
  return [say(messages, 'steps.referred', { source: words(source), need: words(need) })];
}

function lastedTexts(
  { start, end, startRule, from, to }: Episode,
  messages: Messages,
  locale: string,
): string[] {
  if (startRule !== 'recorded' || !isExactDay(start) || (!isOpenEnd(end) && !isExactDay(end))) return [];
  return [say(messages, isOpenEnd(end) ? 'steps.open' : 'steps.lasted', { count: to - from }, locale)];
}

// How often, never who
function handoverTexts(
  { id }: Episode,
  { intervals }: Journey,
  messages: Messages,
  locale: string,
): string[] {
  const held = intervals.filter(({ stage, episodeId }) => stage === 'allocation' && episodeId === id).length;
  return held < 2 ? [] : [say(messages, 'steps.handovers', { count: held - 1 }, locale)];
}

function linkedTexts(steps: BareGroup['steps'], messages: Messages, locale: string): string[] {
  const count = steps.filter(
    ({ kind, interval }) => kind === 'stage' && interval?.link.kind === 'inferred',
  ).length;
  return count === 0 ? [] : [say(messages, 'steps.linked', { count }, locale)];
}
