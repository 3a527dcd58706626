import { calendarDay, dayNumber, type IsoDay } from './day.js';
import type { PartialDate } from './partial-date.js';

/** An age on one day. Before the birth both are negative: unborn. */
export interface AgePoint {
  /** Completed months: 12 for each year. */
  readonly months: number;
  /** Whole days since the birth. */
  readonly days: number;
}

/** How old a person may be: the least and the most that the dates allow; null where they set no limit. */
export interface Age {
  readonly least: AgePoint | null;
  readonly most: AgePoint | null;
  /** The birth or the event is approximate or uncertain. */
  readonly approximate: boolean;
}

/**
 * The age at an event. Somebody born on the 31st completes a month on the next 31st or, where the month has none, on
 * the first of the month after; somebody born on 29 February is a year older on 1 March of other years.
 *
 * @param expectedBirth - For a child not known to be born: before that day unborn, from then on not known.
 * @returns Null where nothing can be said: no date of birth, or no date of the event.
 */
export function ageAt(birth: PartialDate | null, on: PartialDate, expectedBirth?: IsoDay): Age | null {
  const born = birth !== null && (birth.earliest !== null || birth.latest !== null) ? birth : null;
  if (born === null) return expectedBirth === undefined ? null : beforeBirth(on, expectedBirth);
  const least = pointBetween(born.latest, on.earliest);
  const most = pointBetween(born.earliest, on.latest);
  if (least === null && most === null) return null;
  return { least, most, approximate: [born, on].some((date) => date.approximate || date.uncertain) };
}

/** The age on one day of somebody born on another. */
export function ageOnDay(born: IsoDay, on: IsoDay): AgePoint {
  const from = dayNumber(born);
  const to = dayNumber(on);
  const start = calendarDay(from);
  const end = calendarDay(to);
  const months = (end.year - start.year) * 12 + end.month - start.month;
  return { months: end.day < start.day ? months - 1 : months, days: to - from };
}

function pointBetween(born: IsoDay | null, on: IsoDay | null): AgePoint | null {
  return born === null || on === null ? null : ageOnDay(born, on);
}

function beforeBirth(on: PartialDate, expected: IsoDay): Age | null {
  if (on.latest === null || on.latest >= expected) return null;
  return {
    least: pointBetween(expected, on.earliest),
    most: ageOnDay(expected, on.latest),
    approximate: on.approximate || on.uncertain,
  };
}
