import { isoDayOf, type IsoDay } from '@case-journey/core';

// The explorer is the host: here, and nowhere below, the clock may be read.

/** Today by the calendar on the wall. */
export function today(): IsoDay {
  const now = new Date();
  return isoDayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? '';
}

/** The present as a UTC instant, to the second: when a decision was made. */
export function instant(): string {
  return `${new Date().toISOString().slice(0, 19)}Z`;
}
