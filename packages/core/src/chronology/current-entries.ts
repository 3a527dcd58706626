import type { Chronology, Entry } from '../model/chronology.js';

/** The entries that hold: not those that another took the place of, nor those that were taken out. */
export function currentEntries({ entries }: Chronology): readonly Entry[] {
  return entries.filter(isCurrent);
}

/**
 * Whether an entry holds. One that was taken out with nothing in its place names itself as what superseded it: it
 * stays in the document, with who took it out, when and why.
 */
export function isCurrent({ supersededBy }: Entry): boolean {
  return supersededBy === undefined;
}
