import type { Chronology, Entry, Rating, Words } from '../model/chronology.js';
import { withEntry, withHistory, type Act } from './edit-chronology.js';
import { sameWords } from './machine-words.js';

/** What an entry is to say from now on, and how it is rated; what is left out stays as it is. */
export interface Revision {
  readonly words?: Words;
  readonly rating?: Partial<Rating>;
}

/** Who changes something, when, and why; without a reason the history has none. */
type Reasoned = Act & { readonly why?: string };

/**
 * The chronology with an entry in other words, rated otherwise, or both, as one act with one line of history. A blank
 * reason in the rating keeps the reason that the entry has. Without `why`, the rating's new reason is the reason of the
 * change. What is the entry's own already changes nothing.
 *
 * @throws {RangeError} When no entry has the id, or the chronology is finished.
 */
export function revise(
  chronology: Chronology,
  entryId: string,
  { words, rating }: Revision,
  { by, at, why = '' }: Reasoned,
): Chronology {
  return withEntry(chronology, entryId, (entry) => {
    const rated = ratedAnew(entry.rating, rating ?? {});
    const isReworded = words !== undefined && !sameWords(entry.words, words);
    if (!isReworded && sameRating(entry.rating, rated)) return entry;
    const changed = withHistory(entry, { by, at }, why.trim() === '' ? (rating?.reason ?? '') : why);
    return { ...changed, rating: rated, ...(isReworded ? inOwnWords(entry, words, { by, at }) : {}) };
  });
}

/**
 * The chronology with an entry in other words. Words that are the entry's own already change nothing.
 *
 * @throws {RangeError} When no entry has the id, or the chronology is finished.
 */
export function reword(chronology: Chronology, entryId: string, words: Words, act: Reasoned): Chronology {
  return revise(chronology, entryId, { words }, act);
}

/**
 * The chronology with an entry rated otherwise; the rating's reason is the reason of the change. A blank one keeps the
 * reason that the entry has. A rating that is the entry's own already changes nothing.
 *
 * @throws {RangeError} When no entry has the id, or the chronology is finished.
 */
export function rerate(chronology: Chronology, entryId: string, rating: Rating, { by, at }: Act): Chronology {
  return revise(chronology, entryId, { rating }, { by, at });
}

/**
 * The chronology with the analysis of an entry, which is kept apart from fact; null takes it away. What it was stands in
 * the history's reason only if the caller says so there.
 *
 * @throws {RangeError} When no entry has the id, or the chronology is finished.
 */
export function analyse(
  chronology: Chronology,
  entryId: string,
  analysis: string | null,
  { by, at, why = '' }: Reasoned,
): Chronology {
  return withEntry(chronology, entryId, (entry) => ({ ...withHistory(entry, { by, at }, why), analysis }));
}

function ratedAnew(
  was: Rating,
  { level = was.level, tests = was.tests, reason = '' }: Partial<Rating>,
): Rating {
  return { level, tests, reason: reason.trim() === '' ? was.reason : reason };
}

function sameRating(a: Rating, b: Rating): boolean {
  return a.level === b.level && a.reason === b.reason && a.tests.join() === b.tests.join();
}

function inOwnWords(
  { provenance }: Entry,
  words: Words,
  { by, at }: Act,
): Pick<Entry, 'words' | 'provenance'> {
  return { words, provenance: [...provenance, { kind: 'entered', by, at }] };
}
