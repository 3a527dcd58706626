import {
  dayNumber,
  isOpenEnd,
  type DayNumber,
  type Interval,
  type PartialDate,
  type TimescaleResult,
} from '@case-journey/core';
import type { JourneyBar, JourneyWaitBar, Stretch } from './journey-drawing.js';
import type { JourneyFrame } from './journey-frame.js';
import { waitKey, type JourneyDrift } from './journey-options.js';
import { rowOfRule } from './journey-rule-rows.js';
import { isBeside, type Placed } from './journey-rows.js';

/** What the bars of a drawing are made from. */
export interface BarInput {
  readonly frame: JourneyFrame;
  readonly x: (day: DayNumber) => number;
  readonly results: readonly TimescaleResult[];
  readonly drifts: readonly JourneyDrift[];
}

/** The bars of a row's intervals, each with what lies on it. */
export function journeyBars(row: readonly Placed[], input: BarInput): JourneyBar[] {
  return row.flatMap((placed) => (placed.interval === null ? [] : [barOf(placed.interval, placed, input)]));
}

/** The thin bars of a row's waits. */
export function waitBars(row: readonly Placed[], frame: JourneyFrame): JourneyWaitBar[] {
  return row.flatMap((placed) => {
    const { wait, row: key, from } = placed;
    return wait === null
      ? []
      : [{ id: waitKey(wait), row: key, from, open: wait.ended === 'open', ...frame.bar(placed) }];
  });
}

/**
 * The timescale that a stage's own end answers, and by which it is judged: of several, the one that it is latest by.
 * Undefined: none that can be told.
 */
export function resultOf(
  interval: Interval,
  results: readonly TimescaleResult[],
): TimescaleResult | undefined {
  let found: TimescaleResult | undefined;
  for (const result of results) {
    const told = result.state === 'met' || result.state === 'late';
    if (!told || result.answeredBy === null || result.answeredBy !== interval.closes) continue;
    if (rowOfRule(result.rule) !== interval.stage) continue;
    if (found === undefined || (result.over ?? 0) > (found.over ?? 0)) found = result;
  }
  return found;
}

function barOf(interval: Interval, placed: Placed, { frame, x, results, drifts }: BarInput): JourneyBar {
  const { id, stage, opens, from, to, start, end, startRule } = interval;
  const box = frame.bar(placed);
  const within = (stretch: Stretch | null): Stretch | null => clipped(stretch, box);
  const due = resultOf(interval, results)?.due ?? null;
  const overFrom = due === null ? null : dayNumber(due);
  return {
    id,
    row: stage,
    kind: stage === 'referral' ? 'episode' : isBeside(stage) ? 'beside' : 'stage',
    opens,
    from,
    to,
    ...box,
    startBound: within(boundOf(start, x)),
    endBound: isOpenEnd(end) ? null : within(boundOf(end, x)),
    startMissing: startRule === 'missing',
    open: isOpenEnd(end) ? end.open : null,
    over:
      overFrom === null || overFrom >= to
        ? null
        : within({ x: x(overFrom), width: box.x + box.width - x(overFrom) }),
    drift: drifts.flatMap((one) => {
      if (one.intervalId !== id) return [];
      const stretch = within({ x: x(one.from), width: x(one.to) - x(one.from) });
      return stretch === null ? [] : [stretch];
    }),
  };
}

function boundOf({ earliest, latest }: PartialDate, x: (day: DayNumber) => number): Stretch | null {
  if (earliest === null || latest === null || earliest === latest) return null;
  const from = x(dayNumber(earliest));
  return { x: from, width: x(dayNumber(latest) + 1) - from };
}

function clipped(stretch: Stretch | null, box: Stretch): Stretch | null {
  if (stretch === null) return null;
  const from = Math.max(box.x, stretch.x);
  const to = Math.min(box.x + box.width, stretch.x + stretch.width);
  return to - from < 1 ? null : { x: from, width: to - from };
}
