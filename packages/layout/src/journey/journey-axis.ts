import type { DayNumber, Journey } from '@case-journey/core';
import type { JourneyFold, JourneyScale, Stretch } from './journey-drawing.js';
import { workingDayCount } from './working-day-count.js';

/** Where days lie along a drawing. */
export interface JourneyAxis {
  readonly scale: JourneyScale;
  readonly left: number;
  readonly width: number;
  /** Pixels of the beginning of a day. Days outside the drawing lie at its edges. */
  readonly x: (day: DayNumber) => number;
  readonly folds: readonly JourneyFold[];
  /** Stretches of days between folds, each with its room. */
  readonly spans: readonly AxisSpan[];
  /** In equal steps: the days that begin a step. */
  readonly steps: readonly DayNumber[];
}

/** Days that are drawn at one length a day. */
interface AxisSpan extends Stretch {
  readonly from: number;
  readonly to: number;
}

/** What an axis is made of. */
export interface AxisOptions extends Stretch {
  readonly scale: JourneyScale;
  readonly from: DayNumber;
  readonly to: DayNumber;
  /** Room at the left of the first day and at the right of the last one. */
  readonly lead: number;
  readonly tail: number;
  /** Days that begin or end something, in any order. */
  readonly days: readonly DayNumber[];
  /** Quiet stretches that may be drawn shorter. */
  readonly quiet: readonly Quiet[];
}

/** A stretch in which nothing is in force and nothing happens, from its first day up to the next thing. */
export interface Quiet {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/** The most stretches that are drawn shorter: each has a line for its words. */
export const MOST_FOLDS = 6;

const FOLD = 38; // pixels of a stretch that is drawn shorter

/** Lays the days of a journey along a drawing. */
export function journeyAxis(options: AxisOptions): JourneyAxis {
  const { scale } = options;
  const unit = scale === 'working-days' ? workingDayCount(options.from, options.to) : same;
  const equal = scale === 'equal';
  const steps = equal ? [...new Set(options.days)].sort((a, b) => a - b) : [];
  const marks = equal ? evenMarks(steps, options) : foldedMarks(options, unit);
  return {
    scale,
    x: (day) => xAt(marks, unit(day)),
    left: options.x,
    width: options.width,
    folds: equal ? [] : foldsOf(options, marks, unit),
    spans: equal ? [] : spansOf(options, marks, unit),
    steps,
  };
}

/** The journey's longest quiet stretches: over 18 months, and over a tenth of the whole. */
export function quietStretches(
  { intervals }: Pick<Journey, 'intervals'>,
  points: readonly DayNumber[],
  [from, to]: readonly [DayNumber, DayNumber],
): Quiet[] {
  const least = Math.max(540, (to - from) / 10);
  const held = [
    ...intervals.filter(({ stage }) => stage !== 'service').map((one) => [one.from, one.to] as const),
    ...points.map((day) => [day, day] as const),
    [to, to] as const,
  ].sort((a, b) => a[0] - b[0]);
  const quiet: Quiet[] = [];
  let last = from;
  for (const [first, end] of held) {
    if (first - last > least) quiet.push({ from: last, to: first });
    last = Math.max(last, end);
  }
  return quiet;
}

type Unit = (day: DayNumber) => number;
type Mark = readonly [unit: number, x: number];

function same(day: DayNumber): number {
  return day;
}

function evenMarks(steps: readonly DayNumber[], { x, width, lead, tail }: AxisOptions): Mark[] {
  const room = width - lead - tail;
  const gap = room / Math.max(1, steps.length - 1);
  return steps.map((day, position) => [day, x + lead + gap * position]);
}

const MARGIN = 0.12; // of a quiet stretch, drawn at the length of other days at each of its ends
const LEAST_MARGIN = 0.05; // of the days that are not quiet, at most

function foldedMarks(options: AxisOptions, unit: Unit): Mark[] {
  const { from, to, x, width, lead, tail } = options;
  const first = unit(from);
  const last = Math.max(unit(to), first + 1);
  const room = width - lead - tail;
  const folds = worthFolding(options, unit, room / (last - first), room);
  const hidden = folds.reduce((sum, fold) => sum + fold.to - fold.from, 0);
  const shown = last - first - hidden;
  const scale = (room - folds.length * FOLD) / Math.max(1, shown);
  const marks: Mark[] = [[first, x + lead]];
  let at = first;
  let place = x + lead;
  for (const fold of folds) {
    place += (fold.from - at) * scale;
    marks.push([fold.from, place], [fold.to, place + FOLD]);
    place += FOLD;
    at = fold.to;
  }
  marks.push([last, place + (last - at) * scale]);
  return marks;
}

// The longest of those that save a good part of what they take.
function worthFolding(
  { quiet, from: start, to: end }: AxisOptions,
  unit: Unit,
  scale: number,
  room: number,
): Quiet[] {
  const busy = end - start - quiet.reduce((days, { from, to }) => days + to - from, 0);
  const most = Math.max(1, Math.min(60, busy * LEAST_MARGIN));
  return quiet
    .map(({ from, to }) => {
      const margin = Math.min(most, (to - from) * MARGIN);
      return { from: unit(from + margin), to: unit(to - margin) };
    })
    .filter(({ from, to }) => (to - from) * scale > FOLD * 1.5)
    .sort((a, b) => b.to - b.from - (a.to - a.from))
    .slice(0, Math.min(MOST_FOLDS, Math.floor((room * 0.45) / FOLD)))
    .sort((a, b) => a.from - b.from);
}

function foldsOf({ quiet }: AxisOptions, marks: readonly Mark[], unit: Unit): JourneyFold[] {
  return pairs(marks, 1).flatMap(([[from, x], [to, end]]) => {
    const whole = quiet.find((one) => unit(one.from) <= from && unit(one.to) >= to);
    return whole === undefined ? [] : [{ from: whole.from, to: whole.to, x, width: end - x }];
  });
}

function spansOf({ from, to }: AxisOptions, marks: readonly Mark[], unit: Unit): AxisSpan[] {
  return pairs(marks, 0).map(([[first, x], [last, end]]) => {
    return { from: dayAt(first, unit, from, to), to: dayAt(last, unit, from, to), x, width: end - x };
  });
}

function pairs(marks: readonly Mark[], first: number): (readonly [Mark, Mark])[] {
  const found: (readonly [Mark, Mark])[] = [];
  for (let i = first; i + 1 < marks.length; i += 2) {
    const one = marks[i];
    const other = marks[i + 1];
    if (one !== undefined && other !== undefined) found.push([one, other]);
  }
  return found;
}

// the first day whose place is at least the one given
function dayAt(place: number, unit: Unit, from: DayNumber, to: DayNumber): DayNumber {
  let low = from;
  let high = Math.max(to, from + 1);
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (unit(middle) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function xAt(marks: readonly Mark[], place: number): number {
  let low = 0;
  let high = marks.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.[0] ?? 0) <= place) low = middle;
    else high = middle;
  }
  const [a, x] = marks[low] ?? [0, 0];
  const [b, end] = marks[high] ?? [a, x];
  if (b === a) return x;
  return x + Math.min(1, Math.max(0, (place - a) / (b - a))) * (end - x);
}
