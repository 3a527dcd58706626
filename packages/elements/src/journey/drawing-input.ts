import {
  dateWords,
  eventTitle,
  isOpenEnd,
  say,
  type CaseEvent,
  type Messages,
  type Wait,
} from '@case-journey/core';
import {
  decisionsToDraw,
  driftsToDraw,
  seenToDraw,
  toldToDraw,
  waitKey,
  type ExpectedStep,
  type JourneyLayoutOptions,
  type JourneyStop,
} from '@case-journey/layout';
import type { JourneyModel, Step } from './journey-model.js';

/** What is drawn of a journey beside its intervals: the same decisions, numbers and expected steps as the list tells. */
export function drawingInput(
  model: JourneyModel,
): Omit<JourneyLayoutOptions, 'scale' | 'width' | 'textWidth' | 'locale'> {
  const { journey, telling, words, results, plans } = model;
  if (journey === undefined) return {};
  const { childId, asAt } = journey;
  const { steps } = telling;
  const decisions = steps.flatMap(({ decision }) => decision ?? []);
  const idsOf = (wanted: (typeof decisions)[number]['state']): ReadonlySet<string> =>
    new Set(
      decisions.flatMap(({ state, eventId }) => (state === wanted && eventId !== null ? [eventId] : [])),
    );
  const options = {
    childId,
    asAt,
    contradictory: idsOf('contradictory'),
    cannotTell: idsOf('cannot-tell'),
  };
  const events = [...model.events.values()];
  return {
    timescales: results,
    decisions: decisionsToDraw(events, options),
    seen: seenToDraw(events, options),
    told: toldToDraw(events, options),
    expected: steps.flatMap(expectedSteps),
    drifts: driftsToDraw(journey, model.queries),
    periods: plans.map(({ plan, from, to, open }) => {
      return { status: plan, from, to, open, label: say(words, `timeline.plan.${plan}`) };
    }),
    numbers: new Map(steps.map((step) => [drawnId(step), step.number])),
    messages: words,
  };
}

/** The step that a place of the drawing belongs to. */
export function stepOfStop(stop: JourneyStop, model: JourneyModel): Step | undefined {
  const { id, kind, eventIds, row } = stop;
  const { steps } = model.telling;
  if (kind === 'decision')
    return (
      steps.find(({ decision }) => decision?.eventId === id) ??
      steps.find((step) => eventIds.some((one) => step.eventIds.includes(one)))
    );
  if (kind === 'expected') return steps.find(({ skipped }) => skipped.some((stage) => stage === row));
  const own = steps.find((step) => drawnId(step) === id);
  const opens = kind === 'wait' ? waitOf(stop, model)?.opens : undefined;
  return own ?? (opens == null ? undefined : steps.find((step) => step.eventIds.includes(opens)));
}

function waitOf({ id }: JourneyStop, { journey }: JourneyModel): Wait | undefined {
  return journey?.waits.find((wait) => waitKey(wait) === id);
}

/** What a place of the drawing says: its step's sentence, a decision's own words, or the way back to the front door. */
export function stopWords(stop: JourneyStop, model: JourneyModel): string {
  const { words: messages, telling } = model;
  const step = stepOfStop(stop, model);
  if (stop.kind === 'expected')
    return say(messages, 'journey.stop.expected', { stage: say(messages, `stage.${stop.row}`) });
  if (stop.kind === 'return') {
    const group = telling.groups.find(({ steps }) =>
      steps.some(({ eventIds }) => eventIds.includes(stop.id)),
    );
    return say(messages, 'journey.stop.return', { about: group?.about[0] ?? '' });
  }
  if (stop.kind === 'decision') return decisionWords(stop, step, model.events.get(stop.id), messages);
  const wait = step === undefined || drawnId(step) !== stop.id ? waitOf(stop, model) : undefined;
  if (wait !== undefined)
    return say(messages, 'journey.stop.wait', {
      wait: say(messages, `wait.${wait.kind}`),
      days: say(messages, 'step.days', { count: wait.days }),
    });
  return step?.words.sentence ?? besideWords(stop, model);
}

function decisionWords(
  { id }: JourneyStop,
  step: Step | undefined,
  event: CaseEvent | undefined,
  messages: Messages,
): string {
  const own = step?.decision?.eventId === id ? step.words : undefined;
  const told = [
    ...(own === undefined ? [] : [own.decision, own.reason]),
    ...(event === undefined ? [] : [eventTitle(event, messages), dateWords(event.date, { messages })]),
  ];
  return say(messages, 'journey.stop.decision', { words: told.filter(Boolean).join('; ') });
}

// Who held the work and where the child lived are drawn, but are no steps
function besideWords({ id, row }: JourneyStop, { journey, words: messages }: JourneyModel): string {
  const stage = say(messages, `stage.${row}`);
  const interval = journey?.intervals.find((one) => one.id === id);
  if (interval === undefined) return stage;
  const from = dateWords(interval.start, { messages });
  const to = isOpenEnd(interval.end) ? null : dateWords(interval.end, { messages });
  const when =
    to === null
      ? say(messages, 'step.since', { date: from })
      : to === from
        ? from
        : say(messages, 'date.range', { from, to });
  return `${stage}, ${when}`;
}

// By which a step is known in the drawing
function drawnId({ kind, wait, interval, cameBack, id }: Step): string {
  if (wait !== null) return waitKey(wait);
  if (kind === 'closed') return cameBack?.opens ?? id;
  return interval?.id ?? id;
}

function expectedSteps({ skipped, from, episodeId }: Step): ExpectedStep[] {
  return skipped.map((stage) => ({ stage, day: from, episodeId }));
}
