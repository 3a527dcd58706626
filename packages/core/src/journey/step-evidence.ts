import { dayNumberOrNull } from '../dates/day-number-or-null.js';
import { isOpenEnd, type CaseEvent } from '../model/event.js';
import type { EventType, Stage } from '../model/vocabulary.js';
import type { StepDecision, StepSeen, StepTold } from './journey-step.js';
import type { BareStep } from './step-list.js';
import type { StepRecord } from './step-record.js';

/** How often the child was seen during a step; null for steps in which nobody sees the child (a contact, a closure). */
export function stepSeen(step: BareStep, record: StepRecord): StepSeen | null {
  if (!SEEING.includes(step.stage)) return null;
  const visits = visitsIn(step, record).flatMap((event) => record.child(event) ?? []);
  const seen = visits.filter((child) => child.seen === 'yes');
  const last = record.event(step.interval?.closes ?? null);
  const said = last === undefined || VISITS.includes(last.type) ? undefined : record.child(last);
  return {
    times: seen.length,
    alone: seen.filter(({ seenAlone }) => seenAlone === 'yes').length,
    answer: said?.seen ?? 'not-recorded',
    aloneAnswer: said?.seenAlone ?? 'not-recorded',
    known: record.holdsSeen,
    whole: record.holdsAllVisits,
  };
}

/** Whether and when the referrer was told, of a referral; null for other steps. */
export function stepTold(step: BareStep, record: StepRecord): StepTold | null {
  const { interval, stage, episodeId } = step;
  if (stage !== 'referral' || interval === null) return null;
  const end = isOpenEnd(interval.end) ? interval.to : interval.to + AFTER_CLOSURE;
  const told = record.between(interval.from, end).find((event) => {
    const filed = record.child(event)?.episodeId;
    return event.type === 'referrer-told' && (filed === undefined || filed === episodeId);
  });
  if (told === undefined)
    return { state: record.holdsTold ? 'not-recorded' : 'cannot-tell', day: null, eventId: null };
  return {
    state: 'told',
    day: dayNumberOrNull(told.date.earliest ?? told.date.latest),
    eventId: told.id,
  };
}

/** The ids of the events behind a step, in their total order: what begins and ends it, its decision, when the child was seen. */
export function stepEvents(
  step: BareStep,
  record: StepRecord,
  {
    decision,
    told,
    measured,
  }: {
    readonly decision: StepDecision | null;
    readonly told: StepTold | null;
    readonly measured: Iterable<string | null>;
  },
): readonly string[] {
  const visits = SEEING.includes(step.stage) ? visitsIn(step, record).map(({ id }) => id) : [];
  const decided = [decision, told].map((one) => one?.eventId ?? null);
  return record.sorted([...ownEvents(step), ...decided, ...measured, ...visits]);
}

function ownEvents({ kind, stage, interval, wait, cameBack }: BareStep): (string | null)[] {
  if (wait !== null) return [wait.opens, wait.closes];
  if (interval === null) return [];
  if (kind === 'closed') return [interval.closes, cameBack?.opens ?? null];
  return [interval.opens, ...interval.also, stage === 'referral' ? null : interval.closes];
}

const AFTER_CLOSURE = 30; // days: the referrer of a case that closed at once is told afterwards

const SEEING: readonly BareStep['stage'][] = [
  'early-help',
  'assessment',
  'section-47',
  'child-in-need-plan',
  'protection-plan',
  'pre-proceedings',
  'looked-after',
] satisfies Stage[];

const VISITS: readonly EventType[] = ['visit', 'contact-with-child'];

function visitsIn({ from, to }: BareStep, record: StepRecord): readonly CaseEvent[] {
  return record
    .between(from, to)
    .filter((event) => VISITS.includes(event.type) && record.child(event)?.seen !== undefined);
}
