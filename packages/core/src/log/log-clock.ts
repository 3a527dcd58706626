import { ENGLAND_AND_WALES, type BankHolidays } from '../dates/bank-holidays.js';
import { dayNumber, weekday } from '../dates/day.js';
import type { EventLog, LogUnit } from './event-log.js';

/** What durations are counted in. */
export type DurationUnit = LogUnit | 'working-day';

/** How durations are counted. */
export interface ClockOptions {
  /**
   * `elapsed`, the default: milliseconds in a log of instants, days in a log of days. `working-days`: working days after
   * the one day up to and including the other, 0 on the same day; not known outside what the holidays know.
   */
  readonly measure?: 'elapsed' | 'working-days';
  /** England and Wales by default. */
  readonly holidays?: BankHolidays;
}

/** A number for each event of a log: the difference of two is the duration between them, NaN where it is not known. */
export interface LogClock {
  readonly at: Float64Array;
  readonly unit: DurationUnit;
}

/** The clock of a log, to count durations by. */
export function logClock(log: EventLog, { measure = 'elapsed', holidays }: ClockOptions = {}): LogClock {
  if (measure === 'elapsed') return { at: log.time, unit: log.unit };
  const { first, counts } = workingDayTable(holidays);
  const at = new Float64Array(log.events);
  for (let event = 0; event < at.length; event += 1) at[event] = counts[(log.day[event] ?? 0) - first] ?? NaN;
  return { at, unit: 'working-day' };
}

/**
 * How many working days there are up to and including a day, from the first that the holidays know; NaN outside what
 * they know. The difference of two days' counts is the working days after the one, up to and including the other.
 */
export function workingDayCount(holidays?: BankHolidays): (day: number) => number {
  const { first, counts } = workingDayTable(holidays);
  return (day) => counts[day - first] ?? NaN;
}

interface WorkingDayTable {
  readonly first: number;
  readonly counts: Float64Array;
}

const tables = new WeakMap<BankHolidays, WorkingDayTable>();

function workingDayTable(holidays: BankHolidays = ENGLAND_AND_WALES): WorkingDayTable {
  const known = tables.get(holidays);
  if (known !== undefined) return known;
  const first = dayNumber(holidays.knownFrom);
  const off = new Set(holidays.days.map(dayNumber));
  const counts = new Float64Array(Math.max(0, dayNumber(holidays.knownCompleteTo) - first + 1));
  let count = 0;
  for (let at = 0; at < counts.length; at += 1) {
    if (weekday(first + at) < 6 && !off.has(first + at)) count += 1;
    counts[at] = count;
  }
  tables.set(holidays, { first, counts });
  return { first, counts };
}
