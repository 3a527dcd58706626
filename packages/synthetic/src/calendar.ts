import {
  calendarDay,
  dayNumber,
  ENGLAND_AND_WALES,
  numberOf,
  weekday,
  type DayNumber,
} from '@case-journey/core';

/** Whether offices are open: neither a weekend nor a bank holiday of England and Wales (2010 to 2027). */
export function isWorkingDay(day: DayNumber): boolean {
  return weekday(day) <= 5 && !HOLIDAYS.has(day);
}

/** The working day itself, or the next one. */
export function workingDayFrom(day: DayNumber): DayNumber {
  let result = day;
  while (!isWorkingDay(result)) result += 1;
  return result;
}

/** The day a number of working days after another: day 0 is the day given, whatever kind of day it is. */
export function plusWorkingDays(day: DayNumber, count: number): DayNumber {
  let result = day;
  for (let left = count; left > 0; left -= 1) result = workingDayFrom(result + 1);
  return result;
}

/** Whether schools are open: a working day in term, by a usual English calendar. */
export function isSchoolDay(day: DayNumber): boolean {
  return isWorkingDay(day) && !inSchoolHoliday(day);
}

/** The year in which a referral counts: 2013 is April 2012 to March 2013. */
export function referralYear(day: DayNumber): number {
  const { year, month } = calendarDay(day);
  return month >= 4 ? year + 1 : year;
}

/** The first day of a referral year. */
export function referralYearStart(year: number): DayNumber {
  return numberOf(year - 1, 4, 1);
}

/** Whole years from birth to a day; negative before birth. */
export function yearsOld(born: DayNumber, day: DayNumber): number {
  const from = calendarDay(born);
  const to = calendarDay(day);
  const hadBirthday = to.month > from.month || (to.month === from.month && to.day >= from.day);
  return to.year - from.year - (hadBirthday ? 0 : 1);
}

function inSchoolHoliday(day: DayNumber): boolean {
  const { year, month, day: date } = calendarDay(day);
  const inYear = month * 100 + date;
  if (SCHOOL_HOLIDAYS.some(([first, last]) => inYear >= first && inYear <= last)) return true;
  const easter = EASTERS.get(year) ?? numberOf(year, 4, 10);
  return (day >= easter - 7 && day <= easter + 8) || (day >= easter + 50 && day <= easter + 57);
}

/** Christmas, half-terms and summer as month and day: 1220 is 20 December. Easter and Whitsun move. */
const SCHOOL_HOLIDAYS: readonly (readonly [number, number])[] = [
  [101, 104],
  [213, 219],
  [722, 903],
  [1024, 1030],
  [1220, 1231],
];

const HOLIDAYS: ReadonlySet<DayNumber> = new Set(ENGLAND_AND_WALES.days.map(dayNumber));

const EASTERS: ReadonlyMap<number, DayNumber> = new Map(
  [...HOLIDAYS]
    .filter((day) => weekday(day) === 1 && HOLIDAYS.has(day - 3) && calendarDay(day).month < 5)
    .map((monday) => [calendarDay(monday).year, monday - 1] as const),
);
