import type { DayNumber, Journey, Transition } from '@case-journey/core';
import type { JourneyRowKey } from './journey-drawing.js';

/** A line from row to row, before the rows have their places. */
export interface FlatConnector {
  readonly x: number;
  readonly day: DayNumber;
  readonly from: JourneyRowKey;
  readonly to: JourneyRowKey;
  readonly type: Transition['type'];
  readonly intervalId: string;
  readonly eventId: string | null;
}

/**
 * The lines of a journey: one for each transition from a stage to another. Coming back is drawn as an arc instead; the
 * contact that led to it has a line to the referral.
 */
export function flatConnectors(journey: Journey, x: (day: DayNumber) => number): FlatConnector[] {
  const { transitions, returns } = journey;
  const arcs = new Set(returns.map(({ opens }) => opens));
  const found: FlatConnector[] = [];
  let closed = false;
  for (const { type, from, to, day, intervalId, eventId } of transitions) {
    const origin = closed && type !== 'return' ? 'closed' : from;
    closed = to === 'closed';
    if (origin === null || origin === to || (type === 'return' && arcs.has(eventId ?? ''))) continue;
    found.push({ x: x(day), day, from: origin, to, type, intervalId, eventId });
  }
  return [...found, ...contactLines(journey, found, x)].sort((a, b) => a.day - b.day);
}

function contactLines(
  { intervals, episodes }: Journey,
  found: readonly FlatConnector[],
  x: (day: DayNumber) => number,
): FlatConnector[] {
  return episodes.flatMap((episode): FlatConnector[] => {
    const { id, from: day, intervalId, opens } = episode;
    if (found.some((one) => one.intervalId === intervalId && one.from === 'contact')) return [];
    const contact = intervals.some(
      (one) => one.stage === 'contact' && one.episodeId === id && one.from <= day && day - one.from <= 30,
    );
    if (!contact) return [];
    return [{ x: x(day), day, from: 'contact', to: 'referral', type: 'step-up', intervalId, eventId: opens }];
  });
}

/** Stretches of the row of closure: from each closure until something begins, or until the day of judgement. */
export function closedSpans(
  { transitions }: Journey,
  asAt: DayNumber,
): (readonly [from: DayNumber, to: DayNumber])[] {
  return transitions.flatMap(({ type, day }, position) => {
    if (type !== 'close') return [];
    return [[day, transitions[position + 1]?.day ?? asAt] as const];
  });
}
