import { isoDay } from '../dates/day.js';
import { onDay } from '../dates/partial-date.js';
import { isOpenEnd } from '../model/event.js';
import type { Interval } from '../model/journey.js';
import { dateWords } from '../words/date-words.js';
import { say, type Messages } from '../words/messages.js';
import type { JourneyStep } from './journey-step.js';
import { isExactDay, periodText } from './step-phrases.js';
import type { StepRecord } from './step-record.js';

type Step = Pick<JourneyStep, 'kind' | 'stage' | 'interval' | 'wait' | 'from' | 'to' | 'open'>;

/** When a step was, as the record knows it: "4 May to 12 July 2013", "since before 14 June 2012", "until May 2010". */
export function stepWhen(step: Step, record: StepRecord, messages: Messages): string {
  const { kind, interval } = step;
  if (kind === 'stage' && interval !== null) return stageWhen(interval, messages);
  if (kind === 'closed' && interval !== null && !isOpenEnd(interval.end))
    return dateWords(interval.end, { messages });
  return waitWhen(step, record, messages);
}

function stageWhen({ stage, start, end, startRule, endRule }: Interval, messages: Messages): string {
  if (stage === 'referral' || stage === 'conference') return dateWords(start, { messages });
  // A contact that its referral ended, or that nobody decided on, has no end of its own
  const isLoose = endRule === 'ended-with' && !isExactDay(start);
  if (stage === 'contact' && (isLoose || isOpenEnd(end))) return dateWords(start, { messages });
  if (startRule === 'missing' && !isOpenEnd(end))
    return say(messages, 'step.until', { date: dateWords(end, { messages }) });
  return periodText(start, end, messages);
}

function waitWhen({ wait, from, to, open }: Step, record: StepRecord, messages: Messages): string {
  const opens = record.event(wait?.opens ?? null);
  const began = opens === undefined || isExactDay(opens.date) ? onDay(isoDay(from)) : opens.date;
  return periodText(began, open ? { open: 'not-known' } : onDay(isoDay(to)), messages);
}
