import { calendarDay, numberOf, weekday } from '../dates/day.js';
import type { ClockTime } from '../dates/partial-date.js';

/** From when to when an instant can be, in minutes from 1970-01-01 00:00 UTC. */
export interface Minutes {
  readonly first: number;
  readonly last: number;
}

/**
 * The instant of a clock time on a day in England. Without an offset, the hour that the clocks show twice in autumn can
 * be either, and one that they leave out in spring lies within the hour beside it. Summer time as since 1996. Null: no
 * such time on any clock.
 */
export function instantOf(day: number, { clock, offset }: ClockTime): Minutes | null {
  const minutes = minutesOf(clock);
  if (minutes === null) return null;
  const shown = day * DAY + minutes;
  if (offset === undefined) return inEngland(shown);
  const ahead = minutesOf(offset.slice(1));
  if (ahead === null) return null;
  const instant = shown - (offset.startsWith('-') ? -ahead : ahead);
  return { first: instant, last: instant };
}

/** All of a stretch of days in England, the first minute and the last. */
export function minutesOfDays(first: number, last: number): Minutes {
  return { first: inEngland(first * DAY).first, last: inEngland((last + 1) * DAY).first - 1 };
}

/** The day in England in which an instant lies. */
export function dayOfInstant(minutes: number): number {
  return Math.floor((isSummer(minutes) ? minutes + HOUR : minutes) / DAY);
}

const HOUR = 60;
const DAY = 24 * HOUR;

function inEngland(shown: number): Minutes {
  const winter = isSummer(shown) ? null : shown;
  const summer = isSummer(shown - HOUR) ? shown - HOUR : null;
  if (winter === null && summer !== null) return { first: summer, last: summer };
  if (winter !== null && summer === null) return { first: winter, last: winter };
  return { first: shown - HOUR, last: shown };
}

// From 01:00 UTC on the last Sunday of March to 01:00 UTC on the last Sunday of October
function isSummer(minutes: number): boolean {
  const { year } = calendarDay(Math.floor(minutes / DAY));
  return minutes >= lastSunday(year, 3) * DAY + HOUR && minutes < lastSunday(year, 10) * DAY + HOUR;
}

const sundays = new Map<number, number>();

function lastSunday(year: number, month: 3 | 10): number {
  const known = sundays.get(year * 100 + month);
  if (known !== undefined) return known;
  const end = numberOf(year, month, 31);
  const sunday = end - (weekday(end) % 7);
  sundays.set(year * 100 + month, sunday);
  return sunday;
}

function minutesOf(clock: string): number | null {
  const parts = /^(\d{2}):(\d{2})(?::\d{2})?$/.exec(clock);
  if (parts === null) return null;
  const [hours, minutes] = [Number(parts[1]), Number(parts[2])];
  return hours <= 24 && minutes < 60 ? hours * HOUR + minutes : null;
}
