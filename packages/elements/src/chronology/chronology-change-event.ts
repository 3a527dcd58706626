import type { Chronology } from '@case-journey/core';

/** What a practitioner did to a chronology. */
export type ChronologyPatch =
  | { readonly kind: 'accept' | 'leave-out'; readonly eventIds: readonly string[] }
  | { readonly kind: 'reword' | 'rate'; readonly entryId: string }
  | { readonly kind: 'undo' };

/**
 * A practitioner changed the chronology: what was done, and the chronology as it now is, for the host to keep. A host
 * that prevents its default keeps the chronology as it was. It neither bubbles nor crosses shadow roots.
 */
export class ChronologyChangeEvent extends Event {
  readonly patch: ChronologyPatch;
  readonly chronology: Chronology;

  constructor(patch: ChronologyPatch, chronology: Chronology) {
    super('cj-chronology-change', { cancelable: true });
    this.patch = patch;
    this.chronology = chronology;
  }
}
