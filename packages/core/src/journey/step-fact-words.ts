import { isoDay } from '../dates/day.js';
import { isCoded } from '../model/absent.js';
import { dayWords } from '../words/date-words.js';
import { say, type Messages } from '../words/messages.js';
import type { JourneyStep, StepDecision, StepSeen, StepTold } from './journey-step.js';
import { codeText, lowered } from './step-phrases.js';

/** What was decided and by whom: "no further action, by team manager". Empty: no decision was to be made. */
export function decisionText(decision: StepDecision | null, messages: Messages): string {
  if (decision === null) return '';
  if (decision.eventId === null) return say(messages, `step.decision.${decision.state}`);
  const told = decision.outcomes.filter(isCoded).map((one) => lowered(codeText(one, messages)));
  const outcomes = told.length === 0 ? say(messages, 'step.decision.no-outcome') : told.join(', ');
  const { who } = decision;
  if (who === null) return say(messages, 'step.decision.nobody', { outcomes });
  return say(messages, 'step.decision', { outcomes, who });
}

/** Whether its reason is recorded, and whether it contradicts itself. Empty where there is no decision. */
export function reasonText(decision: StepDecision | null, messages: Messages): string {
  if (decision?.eventId == null) return '';
  const { reasoned, state } = decision;
  const reason = say(messages, `step.reason.${reasoned === null ? 'cannot-tell' : reasoned ? 'yes' : 'no'}`);
  if (state !== 'contradictory') return reason;
  return say(messages, 'step.list', { one: say(messages, 'step.contradictory'), next: reason });
}

/** How often the child was seen and seen alone. Empty for steps in which nobody sees the child. */
export function seenText(
  { seen, stage }: Pick<JourneyStep, 'seen' | 'stage'>,
  { messages, locale }: { readonly messages: Messages; readonly locale: string },
): string {
  if (seen === null) return '';
  if (!seen.known) return say(messages, 'step.seen.cannot-tell');
  return seen.times === 0 ? unseenText(seen, stage, messages) : timesText(seen, messages, locale);
}

function unseenText({ answer, aloneAnswer, whole }: StepSeen, stage: string, messages: Messages): string {
  if (answer === 'yes') return say(messages, aloneAnswer === 'yes' ? 'step.seen.yes-alone' : 'step.seen.yes');
  if (answer === 'no') return say(messages, 'step.seen.no');
  if (SELDOM_SEEN.includes(stage)) return '';
  return say(messages, whole ? 'step.seen.not-recorded' : 'step.seen.cannot-tell');
}

function timesText({ times: count, alone, whole }: StepSeen, messages: Messages, locale: string): string {
  if (!whole) return say(messages, 'step.seen.least', { count }, locale);
  if (alone === count) return say(messages, 'step.seen.all-alone', { count }, locale);
  const times = say(messages, 'step.seen', { count }, locale);
  const how =
    alone === 0
      ? say(messages, 'step.seen.not-alone')
      : say(messages, 'step.seen.alone', { count: alone }, locale);
  return `${times}, ${how}`;
}

// Other services see the child there, and keep their own records
const SELDOM_SEEN: readonly string[] = ['early-help'];

/** Whether and when the referrer was told. Empty where it is no referral. */
export function toldText(told: StepTold | null, messages: Messages): string {
  if (told === null) return '';
  if (told.day === null) return say(messages, `step.told.${told.state}`);
  return say(messages, 'step.told', { date: dayWords(isoDay(told.day), { messages }) });
}
