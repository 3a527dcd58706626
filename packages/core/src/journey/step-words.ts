import { isoDay } from '../dates/day.js';
import { workingDaysBetween } from '../dates/working-days.js';
import { isOpenEnd } from '../model/event.js';
import { dayWords } from '../words/date-words.js';
import { say, type Messages } from '../words/messages.js';
import type { JourneyStep, StepTimescale, StepWords } from './journey-step.js';
import { codeText, isExactDay, isExactReturn, lowered, stageText } from './step-phrases.js';
import { decisionText, reasonText, seenText, toldText } from './step-fact-words.js';
import { linkText, noteTexts } from './step-notes.js';
import { lateTexts, measured, type TimescaleWords } from './step-measures.js';
import type { StepRecord } from './step-record.js';
import { stepWhen } from './step-when.js';

/** The words and the record with which a step is told. */
export interface StepWordsContext<T extends StepTimescale> {
  readonly messages: Messages;
  readonly locale: string;
  readonly record: StepRecord;
  readonly count: number;
  /** How a timescale is worded; without it those beside the step's own length are not worded. */
  readonly timescaleWords: TimescaleWords<T> | undefined;
}

/** Everything that a step says. */
export function stepWords<T extends StepTimescale>(
  step: Omit<JourneyStep<T>, 'words'>,
  context: StepWordsContext<T>,
): StepWords {
  const { messages, record } = context;
  const facts = {
    name: stepName(step, messages),
    when: stepWhen(step, record, messages),
    ...measured(step, stepLength(step, context), context),
    late: lateTexts(step, context),
    decision: decisionText(step.decision, messages),
    reason: reasonText(step.decision, messages),
    seen: seenText(step, context),
    told: toldText(step.told, messages),
    link: linkText(step, messages),
    notes: noteTexts(step, context),
  };
  // That most of a record is tied by the open episode is said once, of the episode
  const link = step.interval?.linkRule === 'open-episode' ? '' : facts.link;
  return { ...facts, sentence: sentence(step, { ...facts, link }, context) };
}

/** What a step is called: "Initial assessment", "Waiting for a worker", "Closed". */
function stepName(
  { kind, stage, wait, interval }: Pick<JourneyStep, 'kind' | 'stage' | 'wait' | 'interval'>,
  messages: Messages,
): string {
  if (kind === 'closed') return say(messages, 'step.closed');
  if (kind === 'wait') return say(messages, `step.wait.${wait?.kind ?? ''}`);
  const set = stage === 'assessment' || stage === 'conference' ? stage : '';
  const kindOf = interval?.kind ?? null;
  if (set !== '' && kindOf !== null) {
    const words = codeText({ raw: kindOf, value: kindOf, set }, messages);
    if (words !== kindOf) return words;
  }
  return stageText(stage, messages);
}

function stepLength<T extends StepTimescale>(
  step: Omit<JourneyStep<T>, 'words'>,
  context: StepWordsContext<T>,
): string {
  const { kind, stage, open, from, to, cameBack, wait } = step;
  const { messages, locale } = context;
  const days = to - from;
  if (kind === 'closed') {
    if (cameBack !== null)
      return isExactReturn(cameBack, context.record.journey)
        ? say(messages, 'step.came-back', { count: days }, locale)
        : say(messages, 'step.came-back.by');
    const { asAt } = context.record.journey;
    return say(messages, 'step.no-return', { date: dayWords(asAt, { messages }) });
  }
  if (stage === 'referral' || stage === 'conference') return '';
  if (wait !== null && !isExactWait(wait.opens, context)) return '';
  if (open) return openLength(step, days, context);
  if (stage === 'contact') return contactLength(step, days, context);
  const own = plainLength(step, days, context);
  if (wait?.ended === 'overtaken') return say(messages, 'step.overtaken', { length: own });
  return own;
}

function isExactWait<T extends StepTimescale>(
  opens: string | null,
  { record }: StepWordsContext<T>,
): boolean {
  const event = record.event(opens);
  return event === undefined || isExactDay(event.date);
}

function openLength<T extends StepTimescale>(
  { kind, stage, interval }: Omit<JourneyStep<T>, 'words'>,
  days: number,
  { messages, locale, record }: StepWordsContext<T>,
): string {
  const { endsNotShown, waits } = record.journey;
  const isOwed = waits.some(
    (one) => one.kind === 'contact-to-decision' && one.ended === 'open' && one.opens === interval?.opens,
  );
  if (kind === 'wait' || isOwed) return say(messages, 'step.still-waiting', { count: days }, locale);
  const isUnknown = interval !== null && isOpenEnd(interval.end) && interval.end.open === 'not-known';
  if (stage === 'contact' || (isUnknown && endsNotShown.includes(interval.stage))) return '';
  return say(messages, 'step.open', { count: days }, locale);
}

function contactLength<T extends StepTimescale>(
  { interval, from, to }: Omit<JourneyStep<T>, 'words'>,
  days: number,
  { messages, locale }: StepWordsContext<T>,
): string {
  if (interval === null || !isExact(interval)) return '';
  if (interval.endRule === 'ended-with') return say(messages, 'step.contact.referral');
  if (days === 0) return say(messages, 'step.contact.same-day');
  const count = workingDaysBetween(isoDay(from), isoDay(to));
  if (count === null) return say(messages, 'step.days', { count: days }, locale);
  return say(messages, 'step.contact.days', { count }, locale);
}

const IN_WORKING_DAYS = ['assessment', 'section-47'];

function plainLength<T extends StepTimescale>(
  { stage, from, to, interval }: Omit<JourneyStep<T>, 'words'>,
  days: number,
  { messages, locale }: StepWordsContext<T>,
): string {
  if (interval !== null && !isExact(interval)) return '';
  if (days === 0) return say(messages, 'step.same-day');
  const working = IN_WORKING_DAYS.includes(stage) ? workingDaysBetween(isoDay(from), isoDay(to)) : null;
  if (working === null) return say(messages, 'step.days', { count: days }, locale);
  return say(messages, 'step.working-days', { count: working }, locale);
}

// Days are only counted between days that are known
function isExact({ start, end, startRule }: NonNullable<JourneyStep['interval']>): boolean {
  return startRule === 'recorded' && isExactDay(start) && (isOpenEnd(end) || isExactDay(end));
}

function sentence<T extends StepTimescale>(
  { number, decision }: Omit<JourneyStep<T>, 'words'>,
  words: Omit<StepWords, 'sentence'>,
  { messages, count }: StepWordsContext<T>,
): string {
  const isDecided = decision !== null && decision.eventId !== null;
  const what = [words.name, words.when, words.length, ...words.against].filter(Boolean).join(', ');
  const rest = [
    ...words.late.map(lowered),
    isDecided ? say(messages, 'step.decision.said', { decision: words.decision }) : words.decision,
    words.reason,
    words.seen,
    words.told,
    words.link,
    ...words.notes,
  ];
  const facts = [what, ...rest.filter(Boolean)].reduce((one, next) =>
    say(messages, 'step.list', { one, next }),
  );
  return say(messages, 'step.sentence', { number, count, facts });
}
