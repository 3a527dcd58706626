import { calendarDay, dayNumber, numberOf, type DayNumber } from '../dates/day.js';
import type { CheckContext } from './check-context.js';

/**
 * Whether the child at hand is younger than so many years on a day, for certain: by the first day on which the birth can
 * have been, or is expected. False where the birth is not known.
 */
export function isYoungerThan({ people, child }: CheckContext, years: number, day: DayNumber): boolean {
  const { birth, expectedBirth } = people[child] ?? {};
  const first = birth?.earliest ?? birth?.latest ?? expectedBirth;
  return first === undefined ? false : day < birthdayNumber(dayNumber(first), years);
}

/** The day on which somebody born on a day reaches an age; 1 March for a birthday on 29 February in other years. */
function birthdayNumber(born: DayNumber, years: number): DayNumber {
  const { year, month, day } = calendarDay(born);
  return numberOf(year + years, month, day);
}
