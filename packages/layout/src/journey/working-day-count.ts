import { dayNumber, ENGLAND_AND_WALES, weekday, type DayNumber } from '@case-journey/core';

/**
 * Counts working days from a day on: for each day, how many there are from the first up to the beginning of that day.
 * Where the list of bank holidays does not know a day, only weekends are left out: a drawing needs a place for it.
 */
export function workingDayCount(from: DayNumber, to: DayNumber): (day: DayNumber) => number {
  const off = holidays();
  const counts = new Int32Array(Math.max(0, to - from) + 2);
  for (let i = 1; i < counts.length; i += 1) {
    const day = from + i - 1;
    counts[i] = (counts[i - 1] ?? 0) + (weekday(day) < 6 && !off.has(day) ? 1 : 0);
  }
  return (day) => counts[Math.min(counts.length - 1, Math.max(0, Math.floor(day) - from))] ?? 0;
}

let known: ReadonlySet<DayNumber> | undefined;

function holidays(): ReadonlySet<DayNumber> {
  known ??= new Set(ENGLAND_AND_WALES.days.map((day) => dayNumber(day)));
  return known;
}
