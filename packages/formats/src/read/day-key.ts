import type { PartialDate } from '@case-journey/core';

/** The day that a date names, by which two ways of writing it are the same; null where it is no single, certain day. */
export function dayKey(date: PartialDate): string | null {
  const { precision, bound, approximate, uncertain, earliest } = date;
  return precision === 'day' && bound === 'within' && !approximate && !uncertain ? earliest : null;
}
