import type { IsoDay } from '../dates/day.js';
import type { Chronology } from '../model/chronology.js';
import type { Act } from './edit-chronology.js';

/** The chronology, finished: nothing in it changes until it is reopened. Finishing counts as a review. */
export function finish(chronology: Chronology, { at }: Act): Chronology {
  return { ...chronology, status: 'finished', reviewedAt: at };
}

/** The chronology, open again for changes. One that was never finished stays as it is. */
export function reopen(chronology: Chronology): Chronology {
  return chronology.status === 'finished' ? { ...chronology, status: 'reopened' } : chronology;
}

/** The chronology, reviewed, and when the next review is due; without `due` no day is set. */
export function review(
  chronology: Chronology,
  { at, due = null }: Act & { readonly due?: IsoDay | null },
): Chronology {
  return { ...chronology, reviewedAt: at, reviewDue: due };
}
