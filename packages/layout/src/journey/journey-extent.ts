import { dayNumber, type Journey } from '@case-journey/core';
import { journeyAxis, quietStretches, type JourneyAxis } from './journey-axis.js';
import type { UnknownStretch } from './journey-drawing.js';
import type { JourneyLayoutOptions } from './journey-options.js';

const TAIL = 16; // pixels at the right of the day of judgement: room for the points of open bars
const HATCHED = 30; // pixels of the days of which no source can speak

/** The days of a journey along its drawing, and those of which no source can speak. `left`: where they begin. */
export function journeyExtent(
  journey: Journey,
  options: JourneyLayoutOptions,
  left: number,
): { axis: JourneyAxis; unknown: UnknownStretch[] } {
  const { intervals, waits, known } = journey;
  const asAt = dayNumber(journey.asAt);
  const points = [options.decisions, options.seen, options.told].flatMap((list) =>
    (list ?? []).map(({ day }) => day),
  );
  const first = [...intervals.map((one) => one.from), ...points].reduce((a, b) => Math.min(a, b), asAt);
  const knownFrom = known.from === null ? null : dayNumber(known.from);
  const knownTo = known.to === null || known.to >= journey.asAt ? null : dayNumber(known.to);
  const from = knownFrom === null ? first : Math.min(first, Math.max(knownFrom, first - 400));
  const lead = knownFrom === null ? 8 : HATCHED + 6;
  const decisive = (options.decisions ?? []).map(({ day }) => day);
  const axis = journeyAxis({
    scale: options.scale,
    from,
    to: asAt,
    x: left,
    width: options.width - left,
    lead,
    tail: TAIL,
    days: [
      ...intervals.flatMap((one) => [one.from, one.to]),
      ...waits.flatMap((one) => [one.from, one.to]),
      ...decisive,
      asAt,
    ],
    quiet: quietStretches(journey, points, [from, asAt]),
  });
  const unknown: UnknownStretch[] = [];
  if (knownFrom !== null)
    unknown.push({ side: 'before', x: left, width: Math.max(HATCHED, axis.x(knownFrom) - left) });
  if (knownTo !== null)
    unknown.push({ side: 'after', x: axis.x(knownTo), width: axis.x(asAt) - axis.x(knownTo) });
  return { axis, unknown };
}
