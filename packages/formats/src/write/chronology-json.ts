import { canonicalChronology, type Chronology } from '@case-journey/core';

/** Chronology format 1 as JSON: the same chronology always gives the same text, and reads back exactly as it was. */
export function writeChronologyJson(chronology: Chronology): string {
  return `${JSON.stringify(canonicalChronology(chronology), null, 2)}\n`;
}
