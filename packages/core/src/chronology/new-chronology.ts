import type { Chronology } from '../model/chronology.js';

/** What a new chronology must be told; the rest is empty unless said. */
export type ChronologyFields = Pick<Chronology, 'childIds' | 'title' | 'purpose' | 'audience'> &
  Partial<Pick<Chronology, 'scope' | 'reviewDue' | 'reviewedAt'>>;

/** A chronology with nothing decided yet. Without `scope` it is unbounded in time. */
export function newChronology(fields: ChronologyFields): Chronology {
  return {
    format: 'case-journey/chronology',
    version: 1,
    scope: { from: null, to: null },
    status: 'active',
    reviewedAt: null,
    reviewDue: null,
    ...fields,
    entries: [],
    leftOut: [],
    seen: [],
  };
}
