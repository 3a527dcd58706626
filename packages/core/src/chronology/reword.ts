import type { Chronology, Rating, Words } from '../model/chronology.js';
import { withEntry, withHistory, type Act } from './edit-chronology.js';
import { sameWords } from './machine-words.js';

/**
 * The chronology with an entry in other words. Words that are the entry's own already change nothing.
 *
 * @throws {RangeError} When no entry has the id, or the chronology is finished.
 */
export function reword(
  chronology: Chronology,
  entryId: string,
  words: Words,
  { by, at, why = '' }: Act & { readonly why?: string },
): Chronology {
  return withEntry(chronology, entryId, (entry) => {
    if (sameWords(entry.words, words)) return entry;
    const changed = withHistory(entry, { by, at }, why);
    return { ...changed, words, provenance: [...entry.provenance, { kind: 'entered', by, at }] };
  });
}

/**
 * The chronology with an entry rated otherwise; the rating's reason is the reason of the change.
 *
 * @throws {RangeError} When no entry has the id, or the chronology is finished.
 */
export function rerate(chronology: Chronology, entryId: string, rating: Rating, act: Act): Chronology {
  return withEntry(chronology, entryId, (entry) => ({ ...withHistory(entry, act, rating.reason), rating }));
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
  { by, at, why = '' }: Act & { readonly why?: string },
): Chronology {
  return withEntry(chronology, entryId, (entry) => ({ ...withHistory(entry, { by, at }, why), analysis }));
}
