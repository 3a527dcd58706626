import { isoDay, numberOf, type IsoDay } from './day.js';

/** A serial of a spreadsheet as a day, and as the clock time where its fraction records one. */
export interface ExcelDay {
  readonly day: IsoDay;
  /** `14:05`, or `14:05:30`; null where the serial is a whole number. */
  readonly clock: string | null;
}

/**
 * Why a serial is no day: `excel-serial-60` is the 29 February 1900 that spreadsheets have and the calendar has not;
 * `excel-serial-no-day` a clock time without a day (0 to 1 in the 1900 system); `excel-serial-range` is negative, past
 * the year 9999, or no number.
 */
export type ExcelDayProblem = 'excel-serial-60' | 'excel-serial-no-day' | 'excel-serial-range';

/**
 * The day and clock time of a spreadsheet's serial, to the nearest second, or why there is none. The 1900 system
 * counts a 29 February 1900 that never was (ECMA-376 part 1, 18.17.4.1): serials before it are one day later than
 * those after it suggest, which is put right here. The 1904 system counts from 1904-01-01, which is 0.
 */
export function excelDay(serial: number, system: 1900 | 1904): ExcelDay | ExcelDayProblem {
  if (!(serial >= 0) || serial >= LAST[system] + 1) return 'excel-serial-range';
  const seconds = Math.round((serial - Math.floor(serial)) * SECONDS);
  const whole = Math.floor(serial) + (seconds === SECONDS ? 1 : 0);
  if (whole > LAST[system]) return 'excel-serial-range';
  const clock = clockOf(seconds % SECONDS);
  if (system === 1904) return { day: isoDay(numberOf(1904, 1, 1) + whole), clock };
  if (whole === 0) return 'excel-serial-no-day';
  if (whole === 60) return 'excel-serial-60';
  return { day: isoDay(numberOf(1899, 12, whole < 60 ? 31 : 30) + whole), clock };
}

const SECONDS = 86400;
const LAST = { 1900: 2958465, 1904: 2957003 } as const; // 9999-12-31 in each system

function clockOf(seconds: number): string | null {
  if (seconds === 0) return null;
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  if (parts[2] === 0) parts.pop();
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
