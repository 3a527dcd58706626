import { calendarDay, numberOf, type DayNumber } from '@case-journey/core';
import { scaleOf, xOf, type StripView } from './strip-view.js';

/** What the numbers under a strip say. */
export type StripAxis = 'date' | 'age' | 'days';

/** One mark of an axis. `value`: the year, the month (1 to 12), the day of the month, the age, the days from. */
export interface StripTick {
  readonly kind: 'year' | 'month' | 'day' | 'age' | 'days';
  readonly value: number;
  readonly day: DayNumber;
  readonly x: number;
}

type View = Pick<StripView, 'window' | 'width'>;

/** Years in view, as many as have room; where none starts in view, the first has the year that it lies in. */
export function yearTicks(view: View, least = 38): StripTick[] {
  const first = calendarDay(Math.floor(view.window.from)).year;
  const step = stepFor(least / (365.25 * scaleOf(view)), [1, 2, 5, 10, 20, 50, 100, 500, 1000]);
  const ticks: StripTick[] = [];
  for (let year = Math.floor(first / step) * step; ; year += step) {
    const day = numberOf(year, 1, 1);
    if (day >= view.window.to) break;
    if (day >= view.window.from) ticks.push({ kind: 'year', value: year, day, x: xOf(view, day) });
  }
  const room = ticks[0]?.x ?? Infinity;
  if (room > least && view.window.from > numberOf(first, 1, 1)) {
    ticks.unshift({ kind: 'year', value: first, day: Math.floor(view.window.from), x: 0 });
  }
  return ticks;
}

/** Months or days between the years, where there is room for their words. */
export function monthTicks(view: View): StripTick[] {
  const month = 30.4 * scaleOf(view);
  if (month >= 600) return dayTicks(view);
  const step = stepFor(34 / month, [1, 3, 6, 12]);
  if (step === 12) return [];
  const ticks: StripTick[] = [];
  const start = calendarDay(Math.floor(view.window.from));
  for (let count = start.year * 12 + start.month - 1; ; count += 1) {
    const day = numberOf(Math.floor(count / 12), (count % 12) + 1, 1);
    if (day >= view.window.to) return ticks;
    const value = (count % 12) + 1;
    if (day >= view.window.from && count % step === 0 && value !== 1)
      ticks.push({ kind: 'month', value, day, x: xOf(view, day) });
  }
}

/** Birthdays in view: the age that the child turns. */
export function ageTicks(view: View, birth: DayNumber, least = 60): StripTick[] {
  const born = calendarDay(birth);
  const step = stepFor(least / (365.25 * scaleOf(view)), [1, 2, 5, 10, 20, 50, 100]);
  const ticks: StripTick[] = [];
  const first = Math.max(0, calendarDay(Math.floor(view.window.from)).year - born.year - 1);
  for (let value = Math.ceil(first / step) * step; ; value += step) {
    const day = birthday(born, value);
    if (day >= view.window.to) return ticks;
    if (day >= view.window.from) ticks.push({ kind: 'age', value, day, x: xOf(view, day) });
  }
}

/** Days from an event: 0 is the event itself. */
export function daysTicks(view: View, anchor: DayNumber): StripTick[] {
  const step = stepFor(
    70 / scaleOf(view),
    [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 100_000],
  );
  const ticks: StripTick[] = [];
  for (let value = Math.ceil((view.window.from - anchor) / step) * step; ; value += step) {
    const day = anchor + value;
    if (day >= view.window.to) return ticks;
    ticks.push({ kind: 'days', value: value === 0 ? 0 : value, day, x: xOf(view, day) });
  }
}

function dayTicks(view: View): StripTick[] {
  const step = stepFor(52 / scaleOf(view), [1, 2, 7, 14]);
  const ticks: StripTick[] = [];
  for (let day = Math.ceil(view.window.from); day < view.window.to; day += 1) {
    const { day: value } = calendarDay(day);
    if ((value - 1) % step === 0 && value + step / 2 <= 32)
      ticks.push({ kind: 'day', value, day, x: xOf(view, day) });
  }
  return ticks;
}

// born on 29 February: 1 March in other years, as English law counts
function birthday({ year, month, day }: ReturnType<typeof calendarDay>, age: number): DayNumber {
  return numberOf(year + age, month, 1) + day - 1;
}

function stepFor(least: number, steps: readonly number[]): number {
  return steps.find((step) => step >= least) ?? steps.at(-1) ?? 1;
}
