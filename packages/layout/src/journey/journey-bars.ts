import { dayNumber, isOpenEnd, type DayNumber, type Interval, type PartialDate } from '@case-journey/core';
import type { JourneyBar, JourneyWaitBar, Stretch } from './journey-drawing.js';
import type { JourneyFrame } from './journey-frame.js';
import { waitKey, type JourneyDrift } from './journey-options.js';
import { answerOf, type Answers } from './journey-rule-rows.js';
import { isBeside, type Placed } from './journey-rows.js';

/** What the bars of a drawing are made from. */
export interface BarInput {
  readonly frame: JourneyFrame;
  readonly x: (day: DayNumber) => number;
  readonly answers: Answers;
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

function barOf(interval: Interval, placed: Placed, { frame, x, answers, drifts }: BarInput): JourneyBar {
  const { id, stage, opens, from, to, start, end, startRule } = interval;
  const box = frame.bar(placed);
  const within = (stretch: Stretch | null): Stretch | null => clipped(stretch, box);
  const due = answerOf(interval, answers)?.due ?? null;
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
