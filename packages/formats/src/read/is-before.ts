import { addDays } from '@case-journey/core';

/** Longer than a pregnancy lasts, in days. */
export const PREGNANCY = 300;

/** Whether a day is longer before a birth than a pregnancy lasts: what is dated so cannot concern the child. */
export function isLongBefore(day: string | null, born: string | null): boolean {
  return born !== null && isBefore(day, addDays(born, -PREGNANCY));
}

/** Whether a day is before another; no where either is not known. */
export function isBefore(a: string | null | undefined, b: string | null | undefined): boolean {
  return typeof a === 'string' && typeof b === 'string' && a < b;
}
