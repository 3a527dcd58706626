import { type IsoDay, dayNumber, excelDay, isIsoDay } from '@case-journey/core';

/**
 * The day of a spreadsheet's serial number as `YYYY-MM-DD`, with ` HH:MM` where it has a part of a day; null where the
 * serial is no day by {@link excelDay}.
 */
export function serialDay(serial: number, system: 1900 | 1904): string | null {
  const found = excelDay(serial, system);
  if (typeof found === 'string') return null;
  return found.clock === null ? found.day : `${found.day} ${found.clock.slice(0, 5)}`;
}

/** The serial number of a day, or null where there is none: no such day, or before the system's first. */
export function daySerial(day: IsoDay, system: 1900 | 1904): number | null {
  if (!isIsoDay(day)) return null;
  const first = dayNumber(system === 1904 ? '1904-01-01' : '1899-12-31');
  const days = dayNumber(day) - first;
  if (system === 1904) return days < 0 ? null : days;
  return days < 1 ? null : days < 60 ? days : days + 1; // after the 29 February 1900 that never was
}
