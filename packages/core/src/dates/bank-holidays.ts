import { dayNumber, weekday, type IsoDay } from './day.js';

/**
 * The weekday bank holidays of a country, and the span in which the list is complete: outside it, answers about
 * working days are "no data". One-off days are announced late, so a host may extend the list.
 */
export interface BankHolidays {
  readonly knownFrom: IsoDay;
  readonly knownCompleteTo: IsoDay;
  /** In order, none on a Saturday or Sunday (substitute days are given instead). */
  readonly days: readonly IsoDay[];
}

/** What a host knows better than the list. */
export interface BankHolidayChanges {
  readonly add?: readonly IsoDay[];
  readonly remove?: readonly IsoDay[];
  /** The list with the changes is complete from this day; the list's own day by default. */
  readonly knownFrom?: IsoDay;
  /** The list with the changes is complete up to this day; the list's own day by default. */
  readonly knownCompleteTo?: IsoDay;
}

/** A list with a host's changes: a new list. A day that is both added and removed is removed; weekends are left out. */
export function extendBankHolidays(
  base: BankHolidays,
  {
    add = [],
    remove = [],
    knownFrom = base.knownFrom,
    knownCompleteTo = base.knownCompleteTo,
  }: BankHolidayChanges,
): BankHolidays {
  const days = new Set([...base.days, ...add.filter((day) => weekday(dayNumber(day)) < 6)]);
  for (const day of remove) days.delete(day);
  return { knownFrom, knownCompleteTo, days: [...days].sort() };
}

// Each year and its days as MMDD. One-offs: 2011-04-29, 2012-06-04 (moved) and -05, 2020-05-08 (moved), 2022-06-02
// (moved) and -03, 2022-09-19, 2023-05-08.
const YEARS = [
  '2010 0101 0402 0405 0503 0531 0830 1227 1228',
  '2011 0103 0422 0425 0429 0502 0530 0829 1226 1227',
  '2012 0102 0406 0409 0507 0604 0605 0827 1225 1226',
  '2013 0101 0329 0401 0506 0527 0826 1225 1226',
  '2014 0101 0418 0421 0505 0526 0825 1225 1226',
  '2015 0101 0403 0406 0504 0525 0831 1225 1228',
  '2016 0101 0325 0328 0502 0530 0829 1226 1227',
  '2017 0102 0414 0417 0501 0529 0828 1225 1226',
  '2018 0101 0330 0402 0507 0528 0827 1225 1226',
  '2019 0101 0419 0422 0506 0527 0826 1225 1226',
  '2020 0101 0410 0413 0508 0525 0831 1225 1228',
  '2021 0101 0402 0405 0503 0531 0830 1227 1228',
  '2022 0103 0415 0418 0502 0602 0603 0829 0919 1226 1227',
  '2023 0102 0407 0410 0501 0508 0529 0828 1225 1226',
  '2024 0101 0329 0401 0506 0527 0826 1225 1226',
  '2025 0101 0418 0421 0505 0526 0825 1225 1226',
  '2026 0101 0403 0406 0504 0525 0831 1225 1228',
  '2027 0101 0326 0329 0503 0531 0830 1227 1228',
];

/**
 * The bank holidays of England and Wales that fall on weekdays, 2010 to 2027: 149 days. Source: GOV.UK, "UK bank
 * holidays" (https://www.gov.uk/bank-holidays), Open Government Licence v3.0.
 */
export const ENGLAND_AND_WALES: BankHolidays = {
  knownFrom: '2010-01-01',
  knownCompleteTo: '2027-12-31',
  days: YEARS.flatMap((row) =>
    row
      .slice(5)
      .split(' ')
      .map((day) => `${row.slice(0, 4)}-${day.slice(0, 2)}-${day.slice(2)}`),
  ),
};
