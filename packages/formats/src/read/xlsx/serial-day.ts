import { dayNumber, isoDay, partsOf } from '@case-journey/core';

/**
 * The day of a spreadsheet's serial number as `YYYY-MM-DD`, with ` HH:MM` where it has a part of a day (rounded to the
 * second, the second left out). Null where the serial is no day: before the first, after 9999-12-31, or 60 in the 1900
 * system, the 29 February 1900 that never was.
 */
export function serialDay(serial: number, system: 1900 | 1904): string | null {
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400);
  const whole = Math.floor(serial) + Math.floor(seconds / 86_400);
  const first = system === 1904 ? 0 : 1;
  const number = whole + offset(whole, system);
  if (!(serial >= first) || number > LAST || (system === 1900 && whole === 60)) return null;
  const minutes = Math.floor((seconds % 86_400) / 60);
  const time = seconds % 86_400 === 0 ? '' : ` ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  return isoDay(number) + time;
}

/** The serial number of a day `YYYY-MM-DD`, or null where there is none: no such day, or before the system's first. */
export function daySerial(day: string, system: 1900 | 1904): number | null {
  if (partsOf(day) === null) return null;
  const number = dayNumber(day);
  const serial = number - offset(number - FROM_MARCH_1900 < 61 ? 0 : 61, system);
  return serial < (system === 1904 ? 0 : 1) ? null : serial;
}

const FROM_MARCH_1900 = -25_569;
const LAST = 2_932_896;

/** What is added to a serial to count its day from 1970. The 1900 system counts a day too many from March 1900. */
function offset(whole: number, system: 1900 | 1904): number {
  if (system === 1904) return -24_107;
  return whole < 60 ? FROM_MARCH_1900 + 1 : FROM_MARCH_1900;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
