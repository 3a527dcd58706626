import { calendarDay, numberOf, weekday, type DayNumber } from '@case-journey/core';

/** Whether offices are open: neither a weekend nor a bank holiday of England and Wales (by rule, 2000 to 2030). */
export function isWorkingDay(day: DayNumber): boolean {
  return weekday(day) <= 5 && !holidaysOf(calendarDay(day).year).has(day);
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
  if (month === 8 || (month === 7 && date >= 22) || (month === 9 && date <= 3)) return true;
  if ((month === 12 && date >= 20) || (month === 1 && date <= 4)) return true;
  if ((month === 10 && date >= 24 && date <= 30) || (month === 2 && date >= 13 && date <= 19)) return true;
  const easter = easterSunday(year);
  return (day >= easter - 7 && day <= easter + 8) || (day >= easter + 50 && day <= easter + 57);
}

const known = new Map<number, ReadonlySet<DayNumber>>();

function holidaysOf(year: number): ReadonlySet<DayNumber> {
  let holidays = known.get(year);
  if (holidays === undefined) {
    holidays = new Set(holidayList(year));
    known.set(year, holidays);
  }
  return holidays;
}

const ONCE: Readonly<Record<number, readonly (readonly [number, number])[]>> = {
  2002: [
    [6, 3],
    [6, 4],
  ],
  2011: [[4, 29]],
  2012: [
    [6, 4],
    [6, 5],
  ],
  2022: [
    [6, 2],
    [6, 3],
    [9, 19],
  ],
  2023: [[5, 8]],
};
const SPRING_MOVED = new Set([2002, 2012, 2022]);

function holidayList(year: number): DayNumber[] {
  const easter = easterSunday(year);
  const christmas = numberOf(year, 12, 25);
  return [
    substitute(numberOf(year, 1, 1)),
    easter - 2,
    easter + 1,
    year === 2020 ? numberOf(2020, 5, 8) : firstMonday(numberOf(year, 5, 1)),
    ...(SPRING_MOVED.has(year) ? [] : [lastMonday(numberOf(year, 5, 31))]),
    lastMonday(numberOf(year, 8, 31)),
    ...christmasDays(christmas),
    ...(ONCE[year] ?? []).map(([month, date]) => numberOf(year, month, date)),
  ];
}

function substitute(day: DayNumber): DayNumber {
  const name = weekday(day);
  return name === 6 ? day + 2 : name === 7 ? day + 1 : day;
}

function christmasDays(christmas: DayNumber): DayNumber[] {
  const name = weekday(christmas);
  if (name === 5) return [christmas, christmas + 3];
  if (name === 6) return [christmas + 2, christmas + 3];
  return name === 7 ? [christmas + 1, christmas + 2] : [christmas, christmas + 1];
}

function firstMonday(from: DayNumber): DayNumber {
  return from + ((8 - weekday(from)) % 7);
}

function lastMonday(until: DayNumber): DayNumber {
  return until - (weekday(until) - 1);
}

function easterSunday(year: number): DayNumber {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const corrected =
    (century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15) % 30;
  const moon =
    corrected -
    Math.floor(corrected / 28) * (1 - Math.floor(29 / (corrected + 1)) * Math.floor((21 - golden) / 11));
  const sunday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7;
  const offset = moon - sunday;
  const month = 3 + Math.floor((offset + 40) / 44);
  return numberOf(year, month, offset + 28 - 31 * Math.floor(month / 4));
}
