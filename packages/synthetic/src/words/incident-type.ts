import type { EventType } from '@case-journey/core';
import type { Theme } from './theme.js';

/** The type of what was told: by its words where they say, else what the family's worry mostly is. */
export function incidentType(theme: Theme, text: string): EventType {
  const isPhysical = theme.category === 'PHY';
  for (const [words, type] of BY_WORDS) if (words.test(text)) return type;
  if (isPhysical && /bruise|mark|limping/.test(text)) return 'injury';
  return theme.incident;
}

const BY_WORDS: readonly (readonly [RegExp, EventType])[] = [
  [
    /not been brought|not brought|missed (two|three|again)|stopped attending|missed the|missed two scans/,
    'missed-appointment',
  ],
  [/missing overnight|did not come home|stayed out/, 'missing'],
  [/excluded|part-time timetable/, 'exclusion'],
  [/told a friend|told the learning mentor|told the nurse/, 'disclosure'],
];
