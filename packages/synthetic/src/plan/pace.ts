import type { DayNumber } from '@case-journey/core';
import { referralYear, referralYearStart } from '../calendar.js';

/** A yearly number that is reached evenly through the year. */
export interface Pace {
  /** Whether one more group of this size is due on a day. */
  readonly due: (day: DayNumber, amount: number) => boolean;
  readonly add: (day: DayNumber, amount: number) => void;
}

/** A pace towards a target for each referral year. */
export function pace(target: (year: number) => number): Pace {
  const counts = new Map<number, number>();
  return {
    due(day, amount) {
      const year = referralYear(day);
      const elapsed = Math.min(1, (day - referralYearStart(year) + 8) / 365);
      return (counts.get(year) ?? 0) + amount / 2 <= target(year) * elapsed;
    },
    add(day, amount) {
      const year = referralYear(day);
      counts.set(year, (counts.get(year) ?? 0) + amount);
    },
  };
}
