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

function barOf(interval: Interval, placed: Placed, input: BarInput): JourneyBar {
  const { frame, x, drifts } = input;
  const { id, stage, opens, from, to } = interval;
  const box = frame.bar(placed);
  return {
    id,
    row: stage,
    kind: stage === 'referral' ? 'episode' : isBeside(stage) ? 'beside' : 'stage',
    opens,
    from,
    to,
    ...box,
    ...startOf(interval, box, x),
    ...endOf(interval, box, input),
    over: overOf(interval, box, input),
    drift: drifts.flatMap((one) => {
      if (one.intervalId !== id) return [];
      const stretch = clipped({ x: x(one.from), width: x(one.to) - x(one.from) }, box);
      return stretch === null ? [] : [stretch];
    }),
  };
}

function startOf(
  { start, startRule }: Interval,
  box: Stretch,
  x: (day: DayNumber) => number,
): Pick<JourneyBar, 'startBound' | 'startBefore'> {
  return {
    startBound: clipped(boundOf(start, x) ?? unboundedStart(start, box), box),
    startBefore: startRule === 'missing' || start.earliest === null,
  };
}

function endOf(
  { end }: Interval,
  box: Stretch,
  { frame, x }: BarInput,
): Pick<JourneyBar, 'endBound' | 'endAfter' | 'open'> {
  if (isOpenEnd(end)) return { endBound: null, endAfter: end.open === 'not-known', open: end.open };
  const bound = clipped(boundOf(end, x) ?? unboundedEnd(end, box), frame.plot);
  return { endBound: bound, endAfter: end.latest === null, open: null };
}

function overOf(interval: Interval, { x: left, width }: Stretch, { x, answers }: BarInput): Stretch | null {
  const due = answerOf(interval, answers)?.due ?? null;
  const from = due === null ? null : dayNumber(due);
  if (from === null || from >= interval.to) return null;
  return clipped({ x: x(from), width: left + width - x(from) }, { x: left, width });
}

function boundOf({ earliest, latest }: PartialDate, x: (day: DayNumber) => number): Stretch | null {
  if (earliest === null || latest === null || earliest === latest) return null;
  const from = x(dayNumber(earliest));
  return { x: from, width: x(dayNumber(latest) + 1) - from };
}

const SOME = 24; // pixels of days of which only one bound is known

// "after 3 March": it began then or later
function unboundedStart({ earliest, latest }: PartialDate, { x }: Stretch): Stretch | null {
  return earliest !== null && latest === null ? { x, width: SOME } : null;
}

// "before 3 March": it ended then or earlier
function unboundedEnd({ earliest, latest }: PartialDate, { x, width }: Stretch): Stretch | null {
  return earliest === null && latest !== null ? { x: x + width - SOME, width: SOME } : null;
}

function clipped(stretch: Stretch | null, box: Stretch): Stretch | null {
  if (stretch === null) return null;
  const from = Math.max(box.x, stretch.x);
  const to = Math.min(box.x + box.width, stretch.x + stretch.width);
  return to - from < 1 ? null : { x: from, width: to - from };
}
