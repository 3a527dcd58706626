import type { DayNumber, Journey, Transition } from '@case-journey/core';
import type { Box, JourneyConnector, JourneyRowKey } from './journey-drawing.js';
import type { JourneyFrame } from './journey-frame.js';
import type { Placed } from './journey-rows.js';

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

const LEAD = 4; // pixels between the end of a bar and a line that begins beside it

/** The same lines between the bars that they join. */
export function placedConnectors(
  lines: readonly FlatConnector[],
  frame: JourneyFrame,
  placed: readonly Placed[],
): JourneyConnector[] {
  return lines.flatMap((line): JourneyConnector[] => {
    const from = frame.row(line.from);
    const to = frame.row(line.to);
    if (from === undefined || to === undefined) return [];
    const down = to.y > from.y;
    const start = startOf(line, placed);
    const target = placed.find(({ interval, row }) => interval?.id === line.intervalId && row === line.to);
    const begin = start === undefined ? null : frame.bar(start);
    const end = target === undefined ? null : frame.bar(target);
    const { x, day, type, intervalId } = line;
    const lead = begin !== null && x - begin.x - begin.width > LEAD ? begin.x + begin.width : null;
    return [
      {
        x,
        day,
        type,
        intervalId,
        lead,
        from: begin === null ? from.middle : edge(begin, lead !== null ? 0.5 : down ? 1 : 0),
        to: end === null ? to.middle : edge(end, down ? 0 : 1),
      },
    ];
  });
}

function edge({ y, height }: Box, part: number): number {
  return y + height * part;
}

const RECENT = 60; // days after which a bar that has ended is not where a line begins

// the bar that was in force or had ended last; a closure without one closes the referral episode
function startOf({ from, day, type }: FlatConnector, placed: readonly Placed[]): Placed | undefined {
  const before = (row: JourneyRowKey, recent: number): Placed | undefined =>
    placed.findLast(
      (one) => one.row === row && one.interval !== null && one.from <= day && one.to + recent >= day,
    );
  return before(from, RECENT) ?? (type === 'close' ? before('referral', 0) : undefined);
}
