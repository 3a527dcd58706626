import { calendarDay, dayWords, isoDay, type DayNumber, type Journey } from '@case-journey/core';
import { monthTicks, yearTicks } from '../strip/strip-ticks.js';
import type { JourneyAxis } from './journey-axis.js';
import type { JourneyTick } from './journey-drawing.js';
import type { JourneySay } from './journey-say.js';
import { workingDayCount } from './working-day-count.js';

/** What the marks of an axis need to know. */
export interface TickOptions {
  readonly axis: JourneyAxis;
  readonly journey: Journey;
  readonly asAt: DayNumber;
  readonly words: JourneySay;
  readonly numbers: ReadonlyMap<string, number> | undefined;
}

/** A mark with its line: 0 under the rows, 1 below that. */
export interface LinedTick extends JourneyTick {
  readonly line: 0 | 1;
}

/** The marks of an axis, strong ones first: years and months; steps and years; or working days of each referral. */
export function journeyTicks(options: TickOptions): LinedTick[] {
  const { scale } = options.axis;
  if (scale === 'equal') return equalTicks(options);
  return scale === 'working-days' ? workingDayTicks(options) : timeTicks(options);
}

function timeTicks({ axis: { spans }, words }: TickOptions): LinedTick[] {
  const years: LinedTick[] = [];
  const months: LinedTick[] = [];
  for (const { from, to, x, width } of spans) {
    const view = { window: { from, to }, width };
    for (const { value, x: at } of yearTicks(view))
      years.push({ x: x + at, label: String(value), strong: true, line: 0 });
    for (const { value, x: at, kind, day } of monthTicks(view)) {
      const month = words(`date.month-short.${kind === 'day' ? calendarDay(day).month : value}`);
      months.push({ x: x + at, label: kind === 'day' ? `${value} ${month}` : month, strong: false, line: 0 });
    }
  }
  return [...years, ...months];
}

function equalTicks({ axis: { x, steps }, journey, numbers }: TickOptions): LinedTick[] {
  const ticks: LinedTick[] = [];
  let year = 0;
  for (const [position, day] of steps.entries()) {
    const own = calendarDay(day).year;
    if (own !== year) ticks.push({ x: x(day), label: String(own), strong: true, line: 1 });
    year = own;
    if (numbers === undefined) ticks.push({ x: x(day), label: String(position + 1), strong: false, line: 0 });
  }
  return numbers === undefined ? ticks : [...ticks, ...numberTicks(journey, numbers, x)];
}

function numberTicks(
  { intervals }: Journey,
  numbers: ReadonlyMap<string, number>,
  x: (day: DayNumber) => number,
): LinedTick[] {
  const byDay = new Map<DayNumber, number[]>();
  for (const { id, from } of intervals) {
    const number = numbers.get(id);
    if (number !== undefined) byDay.set(from, [...(byDay.get(from) ?? []), number]);
  }
  return [...byDay].map(([day, list]) => {
    const [first, last] = [Math.min(...list), Math.max(...list)];
    return { x: x(day), label: first === last ? String(first) : `${first}–${last}`, strong: false, line: 0 };
  });
}

const LEAST = 44; // pixels between two numbers
const COUNTS = [5, 10, 20, 50, 100, 200, 500, 1000];

function workingDayTicks({ axis: { x, spans }, journey, asAt, words }: TickOptions): LinedTick[] {
  const starts: LinedTick[] = [];
  const zeros: LinedTick[] = [];
  const counts: LinedTick[] = [];
  const zero = words('journey-drawing.working-day', { count: 0 });
  const days =
    journey.episodes.length === 0 ? [spans[0]?.from ?? asAt] : journey.episodes.map(({ from }) => from);
  for (const [position, from] of days.entries()) {
    const label = dayWords(isoDay(Math.floor(from)), { short: true });
    starts.push({ x: x(from), label, strong: true, line: 1 });
    zeros.push({ x: x(from), label: zero, strong: false, line: 0 });
    counts.push(...countedFrom(from, days[position + 1] ?? asAt, x));
  }
  return [...starts, ...zeros, ...counts];
}

function countedFrom(from: DayNumber, end: DayNumber, x: (day: DayNumber) => number): LinedTick[] {
  const counted = workingDayCount(from, end);
  const most = counted(end);
  const room = x(end) - x(from);
  const step = COUNTS.find((count) => (count * room) / Math.max(1, most) >= LEAST) ?? Infinity;
  const ticks: LinedTick[] = [];
  let next = step;
  for (let day = from; day < end; day += 1) {
    if (counted(day) < next) continue;
    if (x(end) - x(day) < LEAST / 2) break;
    ticks.push({ x: x(day), label: String(next), strong: false, line: 0 });
    next += step;
  }
  return ticks;
}
