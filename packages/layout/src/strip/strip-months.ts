import { calendarDay, numberOf, type DayNumber } from '@case-journey/core';

/** How many records each calendar month has. Months count from year 0: `year * 12 + month - 1`. */
export interface StripMonths {
  /** The first month counted. */
  readonly first: number;
  readonly all: Uint32Array;
  /** Of those, how many are in the chronology. */
  readonly kept: Uint32Array;
  /** The most that any month has. */
  readonly most: number;
}

/** The number of the month that a day lies in. */
export function monthOf(day: DayNumber): number {
  const { year, month } = calendarDay(day);
  return year * 12 + month - 1;
}

/** The first day of a month. */
export function monthStart(month: number): DayNumber {
  return numberOf(Math.floor(month / 12), (((month % 12) + 12) % 12) + 1, 1);
}

/** Counts of months to fill. Days may come in any order. */
export function stripMonths(): {
  add: (day: DayNumber, kept: boolean) => void;
  extent: () => readonly [DayNumber, DayNumber] | null;
  finish: () => StripMonths;
} {
  const all = new Map<number, number>();
  const kept = new Map<number, number>();
  let low = Infinity;
  let high = -Infinity;
  const count = (days: Map<number, number>, day: number): void => {
    days.set(day, (days.get(day) ?? 0) + 1);
  };
  return {
    add(day, isKept) {
      if (day < low) low = day;
      if (day > high) high = day;
      count(all, day);
      if (isKept) count(kept, day);
    },
    extent: () => (low > high ? null : [low, high + 1]),
    finish() {
      if (low > high) return { first: 0, all: new Uint32Array(0), kept: new Uint32Array(0), most: 0 };
      const first = monthOf(low);
      const length = monthOf(high) - first + 1;
      const months = (days: Map<number, number>): Uint32Array => {
        const counts = new Uint32Array(length);
        for (const [day, number] of days)
          counts[monthOf(day) - first] = (counts[monthOf(day) - first] ?? 0) + number;
        return counts;
      };
      const counts = months(all);
      return {
        first,
        all: counts,
        kept: months(kept),
        most: counts.reduce((most, each) => Math.max(most, each), 0),
      };
    },
  };
}
