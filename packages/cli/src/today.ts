import { isoDayOf, type IsoDay } from '@case-journey/core';

/** Today by the calendar on the wall. The terminal is the host: here, and nowhere below, the clock may be read. */
export function today(): IsoDay {
  const now = new Date();
  return isoDayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? '';
}
