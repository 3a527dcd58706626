import { ENGLAND_AND_WALES, type BankHolidays } from './bank-holidays.js';
import { dayNumber, isoDay, weekday, type DayNumber, type IsoDay } from './day.js';

/** Whether a day is neither a Saturday, a Sunday nor a bank holiday. Null: the list of holidays does not know the day. */
export function isWorkingDay(day: IsoDay, holidays: BankHolidays = ENGLAND_AND_WALES): boolean | null {
  const number = dayNumber(day);
  return knows(day, holidays) ? isWorking(number, holidayNumbers(holidays)) : null;
}

/**
 * The day that lies a number of working days after a trigger, which is day 0 whatever day of the week it is; day 1 is
 * the first working day after it. Negative counts backwards, 0 gives the trigger itself.
 *
 * @returns Null where the trigger or the answer lies outside what the list of holidays knows.
 * @throws {RangeError} When `day` is not a calendar day or `count` not a whole number.
 */
export function addWorkingDays(
  day: IsoDay,
  count: number,
  holidays: BankHolidays = ENGLAND_AND_WALES,
): IsoDay | null {
  if (!Number.isInteger(count)) throw new RangeError('A number of working days is a whole number');
  let number = dayNumber(day);
  if (!knows(day, holidays)) return null;
  const off = holidayNumbers(holidays);
  const first = dayNumber(holidays.knownFrom);
  const last = dayNumber(holidays.knownCompleteTo);
  const step = count < 0 ? -1 : 1;
  for (let left = Math.abs(count); left > 0;) {
    number += step;
    if (number < first || number > last) return null;
    if (isWorking(number, off)) left -= 1;
  }
  return isoDay(number);
}

/**
 * Working days after `from`, up to and including `to`; negative where `to` is earlier. The same day gives 0, and
 * `workingDaysBetween(day, addWorkingDays(day, n))` is n.
 *
 * @returns Null where either day lies outside what the list of holidays knows.
 * @throws {RangeError} When `from` or `to` is not a calendar day.
 */
export function workingDaysBetween(
  from: IsoDay,
  to: IsoDay,
  holidays: BankHolidays = ENGLAND_AND_WALES,
): number | null {
  const start = dayNumber(from);
  const end = dayNumber(to);
  if (!knows(from, holidays) || !knows(to, holidays)) return null;
  const off = holidayNumbers(holidays);
  return end < start ? -working(end, start - 1, off) : working(start + 1, end, off);
}

function knows(day: IsoDay, { knownFrom, knownCompleteTo }: BankHolidays): boolean {
  return day >= knownFrom && day <= knownCompleteTo;
}

function working(first: DayNumber, last: DayNumber, off: ReadonlySet<DayNumber>): number {
  let count = 0;
  for (let number = first; number <= last; number += 1) if (isWorking(number, off)) count += 1;
  return count;
}

function isWorking(number: DayNumber, off: ReadonlySet<DayNumber>): boolean {
  return weekday(number) < 6 && !off.has(number);
}

const numbers = new WeakMap<BankHolidays, ReadonlySet<DayNumber>>();

function holidayNumbers(holidays: BankHolidays): ReadonlySet<DayNumber> {
  const known = numbers.get(holidays);
  if (known !== undefined) return known;
  const made = new Set(holidays.days.map(dayNumber));
  numbers.set(holidays, made);
  return made;
}
