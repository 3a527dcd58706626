import { dayNumberOrNull } from '../dates/day-number-or-null.js';
import { isCoded } from '../model/absent.js';
import type { CaseEvent } from '../model/event.js';
import type { Journey } from '../model/journey.js';
import type { RecordQuery } from '../model/record-query.js';
import { codeMessages } from '../words/code-messages.js';
import { dateMessages } from '../words/date-messages.js';
import { journeyMessages } from '../words/journey-messages.js';
import { journeyStepMessages } from '../words/journey-step-messages.js';
import { withMessages, type Messages } from '../words/messages.js';
import { groupWords } from './group-words.js';
import { journeyLimits } from './journey-limits.js';
import type { JourneyStep, JourneyTelling, StepGroup, StepTimescale } from './journey-step.js';
import { journeySummary } from './journey-summary.js';
import { assessmentSkipped, skippedStages } from './skipped-stages.js';
import { stepDecision } from './step-decision.js';
import { stepEvents, stepSeen, stepTold } from './step-evidence.js';
import { stepList, type BareStep } from './step-list.js';
import type { TimescaleWords } from './step-measures.js';
import { stepRecord, type StepRecord } from './step-record.js';
import { stepTimescales } from './step-timescales.js';
import { stepWords } from './step-words.js';

/** What a journey is told with. */
export interface JourneyStepsOptions<T extends StepTimescale = StepTimescale> {
  /** The events that the journey was made from, and as many others as there are: they show what the sources hold. */
  readonly events: readonly CaseEvent[];
  /** What the timescales say; those of other children are left out. None unless given. */
  readonly timescales?: readonly T[];
  /** How a timescale is worded; without it only those that a step's own length answers are told. */
  readonly timescaleWords?: TimescaleWords<T>;
  /** Record queries: each is counted at the steps whose events it is about. None unless given. */
  readonly checks?: readonly RecordQuery[];
  /** Words of the host's in the place of ours, by key. */
  readonly messages?: Messages;
  /** The language of plurals and numbers. British English by default. */
  readonly locale?: string;
}

/** Every word that {@link journeySteps} can say, but those of timescales. */
export const journeyStepWords: Messages = {
  ...dateMessages,
  ...codeMessages,
  ...journeyMessages,
  ...journeyStepMessages,
};

/**
 * A journey as an ordered telling: what the sources cannot show, the whole way in short, and its steps by referral
 * episode, each with days, timescales, decision and reason, whether the child was seen and the referrer told, the events behind
 * it, and words for all of them. The same input gives the same words.
 */
export function journeySteps<T extends StepTimescale = StepTimescale>(
  journey: Journey,
  {
    events,
    timescales = [],
    timescaleWords,
    checks = [],
    messages: own,
    locale = 'en-GB',
  }: JourneyStepsOptions<T>,
): JourneyTelling<T> {
  const messages = withMessages(journeyStepWords, own);
  const record = stepRecord(journey, events);
  const list = stepList(journey);
  const bare = list.flatMap(({ steps }) => steps);
  const measured = stepTimescales(timescales, bare, journey.childId);
  const context = { messages, locale, record, timescaleWords, count: bare.length };
  const queries = checks.filter(({ childId }) => childId === journey.childId);
  let number = 0;
  const groups = list.map((group): StepGroup<T> => {
    const steps = group.steps.map((step): JourneyStep<T> => {
      number += 1;
      const facts = stepFacts(step, number, measured.get(step.id) ?? [], queries, record);
      return { ...facts, words: stepWords(facts, context) };
    });
    return { ...group, ...groupWords(group, journey, { messages, locale }), steps };
  });
  const steps = groups.flatMap((group) => group.steps);
  return {
    limits: journeyLimits(journey, messages),
    summary: journeySummary(journey, steps, { messages, locale }),
    groups,
    steps,
  };
}

function stepFacts<T extends StepTimescale>(
  step: BareStep,
  number: number,
  timescales: readonly T[],
  checks: readonly RecordQuery[],
  record: StepRecord,
): Omit<JourneyStep<T>, 'words'> {
  const decision = stepDecision(step, record);
  const told = stepTold(step, record);
  const eventIds = stepEvents(step, record, {
    decision,
    told,
    measured: timescales.flatMap(({ answeredBy, triggerId }) => [answeredBy, triggerId]),
  });
  const isAbout = new Set<string | null>([
    decision?.eventId ?? null,
    step.interval?.opens ?? null,
    step.stage === 'referral' ? null : (step.interval?.closes ?? null),
  ]);
  const queries =
    step.kind === 'wait' ? [] : checks.filter((one) => one.eventIds.some((id) => isAbout.has(id)));
  return {
    ...step,
    number,
    timescales,
    decision,
    told,
    seen: stepSeen(step, record),
    skipped: skipped(step, decision, record.journey),
    queries,
    unchanged: unchangedDays(queries),
    eventIds,
  };
}

// What the check on plans without change says of its longest stretch
function unchangedDays(queries: readonly RecordQuery[]): JourneyStep['unchanged'] {
  const found = queries.find(({ rule, answer }) => rule === 'plan-without-change' && answer === 'yes');
  const until = found?.params.find(([name]) => name === 'until')?.[1];
  const from = dayNumberOrNull(found?.day ?? null);
  const to = typeof until === 'string' ? dayNumberOrNull(until) : null;
  return from === null || to === null ? null : { from, to };
}

const TO_ASSESS: readonly string[] = ['SINGLE_ASSESSMENT', 'FURTHER_ASSESSMENT'];

function skipped(
  step: BareStep,
  decision: JourneyStep['decision'],
  journey: Journey,
): JourneyStep['skipped'] {
  if (step.stage !== 'referral' || step.interval === null) return skippedStages(step, journey);
  const toAssess = decision?.outcomes.some((one) => isCoded(one) && TO_ASSESS.includes(one.value ?? ''));
  return toAssess === true && assessmentSkipped(step.interval, journey) ? ['assessment'] : [];
}
