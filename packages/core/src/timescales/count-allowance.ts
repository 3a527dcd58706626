import type { BankHolidays } from '../dates/bank-holidays.js';
import { dayNumber, isoDay } from '../dates/day.js';
import { addMonths } from '../dates/months.js';
import { isWorkingDay } from '../dates/working-days.js';
import type { Allowance, AllowanceUnit } from './timescale-rule.js';

/** Counts allowances from one list of bank holidays. Places are numbers of days, or minutes where hours are counted. */
export interface Counter {
  /** The last place in time; null where the bank holidays, or the years 0 to 9999, do not reach so far. */
  readonly due: (from: number, allowance: Allowance) => number | null;
  /**
   * The last place that still counts as in time, from the last one due: of working days also the weekend or holiday
   * after it, on which no further working day has gone by.
   */
  readonly inTime: (due: number, unit: AllowanceUnit) => number;
  /** How much lies between two places: working days, begun hours, or days for days and months. Null: not known. */
  readonly used: (from: number, to: number, unit: AllowanceUnit) => number | null;
}

/** A counter, made once for each list of bank holidays. */
export function counterOf(holidays: BankHolidays): Counter {
  const known = counters.get(holidays);
  if (known !== undefined) return known;
  const made = newCounter(holidays);
  counters.set(holidays, made);
  return made;
}

const counters = new WeakMap<BankHolidays, Counter>();
const LAST = dayNumber('9989-12-31');

function newCounter(holidays: BankHolidays): Counter {
  const start = dayNumber(holidays.knownFrom);
  const { before, days } = workingDays(holidays, start);
  const count = (day: number): number | undefined => before[day - start];
  const months = new Map<number, number>();
  return {
    due(from, { amount, unit }) {
      if (unit === 'hours') return from + amount * 60;
      if (unit === 'calendar-days') return from + amount;
      if (unit === 'months') return monthsAfter(from, amount, months);
      const counted = count(from);
      return counted === undefined ? null : (days[counted + amount - 1] ?? null);
    },
    inTime(due, unit) {
      const counted = unit === 'working-days' ? count(due) : undefined;
      return counted === undefined ? due : (days[counted] ?? start + before.length) - 1;
    },
    used(from, to, unit) {
      if (unit === 'hours') return Math.ceil((to - from) / 60);
      if (unit !== 'working-days') return to - from;
      const [first, last] = [count(from), count(to)];
      return first === undefined || last === undefined ? null : last - first;
    },
  };
}

/** `before`: for each day from the first known, how many working days up to and including it; `days`: those days. */
function workingDays(
  holidays: BankHolidays,
  start: number,
): { readonly before: readonly number[]; readonly days: readonly number[] } {
  const before: number[] = [];
  const days: number[] = [];
  const last = dayNumber(holidays.knownCompleteTo);
  for (let day = start; day <= last; day += 1) {
    if (isWorkingDay(isoDay(day), holidays) === true) days.push(day);
    before.push(days.length);
  }
  return { before, days };
}

function monthsAfter(from: number, amount: number, known: Map<number, number>): number | null {
  if (from > LAST) return null;
  const key = from * 1024 + amount;
  const ready = known.get(key);
  if (ready !== undefined) return ready;
  const due = dayNumber(addMonths(isoDay(from), amount));
  if (known.size < 50_000) known.set(key, due);
  return due;
}
