import { ALL, type Filter, type Level } from '@case-journey/core';
import type { ChronologyElement } from '@case-journey/elements';

/** What a chronology tells of before its filter, and how each of it is rated. */
export type Telling = Pick<ChronologyElement, 'told' | 'levels'>;

const LEVELS: readonly Level[] = ['key', 'significant'];

/** Key and significant alone: the rest is one button away, and how much it is stands beside. */
export const KEY_AND_SIGNIFICANT: Filter = { kind: 'significance', levels: LEVELS };

/** What of a chronology is shown first: key and significant, where there is any; else all. */
export function firstFilter({ levels }: Telling): Filter {
  return [...levels.values()].some((level) => LEVELS.includes(level)) ? KEY_AND_SIGNIFICANT : ALL;
}
