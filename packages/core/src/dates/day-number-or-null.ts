import { numberOf, partsOf, type DayNumber, type IsoDay } from './day.js';

/** The number of a day, or null where there is none or a host wrote something that is no day. */
export function dayNumberOrNull(day: IsoDay | null): DayNumber | null {
  const parts = day === null ? null : partsOf(day);
  return parts === null ? null : numberOf(parts.year, parts.month, parts.day);
}
