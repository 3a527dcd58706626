import type { Entry } from '../model/chronology.js';
import { dayNumberOrNull } from '../dates/day-number-or-null.js';
import { signDefinition, type Sign, type SignFound } from './sign.js';
import { exactDay, isBlank, type SignContext } from './sign-context.js';
import { about } from './sign-words.js';

/** Signs in what stands behind entries: their source, when they were recorded, and the reasons of decisions. */
export const SOURCE_SIGNS: readonly Sign[] = [
  {
    definition: signDefinition('entries-without-source', [], 'Shropshire: chronology guidance'),
    says: ['count'],
    run: ({ entries }) => about(entries.filter(hasNoSource)),
  },
  {
    definition: signDefinition('entries-late', [
      ['days', 30],
      ['entries', 3],
    ]),
    says: ['count'],
    run: ({ entries }: SignContext, [days = 30, least = 3]: readonly number[]): readonly SignFound[] => {
      const waits = entries.map(waitOf).filter((wait) => wait !== null);
      if (waits.length === 0 && entries.length >= least) return [{ key: 'all', reason: 'day-not-recorded' }];
      const median = medianOf(waits);
      return waits.length >= least && median > days ? [{ key: 'all', says: [['count', median]] }] : [];
    },
  },
  {
    definition: signDefinition('decisions-without-reason', [], 'Calderdale: chronology guidance'),
    says: ['count'],
    run: ({ entries }) => about(entries.filter(lacksReason)),
  },
];

function hasNoSource({ source: { agency, role, documentRef, recordedBy } }: Entry): boolean {
  return [agency, role, documentRef, recordedBy].every(isBlank);
}

function waitOf({ date, recordedOn }: Entry): number | null {
  const [happened, recorded] = [exactDay(date), dayNumberOrNull(recordedOn)];
  return happened === null || recorded === null ? null : Math.max(0, recorded - happened);
}

// Whole days; of an even number the lower of the two in the middle, so that nothing is called late by half a day
function medianOf(waits: readonly number[]): number {
  return [...waits].sort((a, b) => a - b)[Math.floor((waits.length - 1) / 2)] ?? 0;
}

function lacksReason({ decision }: Entry): boolean {
  if (decision === undefined) return false;
  return isBlank(decision.rationale) || (isBlank(decision.by) && isBlank(decision.role));
}
