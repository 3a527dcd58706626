import { isCoded } from '../model/absent.js';
import type { CaseEvent } from '../model/event.js';
import { typeDefinition } from '../model/vocabulary.js';

/** A concern that records of any type can be coded with, through the factors of the children in need census. */
export type Concern = 'domestic-abuse' | 'missing' | 'neglect';

/**
 * Whether an everyday record (a call, an e-mail, a note) is coded with a concern; null: with any of them. Only codes of
 * the set `factors` count, never words. Assessments carry factors too: they are not asked, for their factors sum up
 * a time and are not one more event.
 */
export function isCodedAs(event: CaseEvent, concern: Concern | null): boolean {
  if (event.codes.length === 0 || typeDefinition(event.type).category !== 'record') return false;
  return event.codes.some(([, coded]) => {
    if (!isCoded(coded) || coded.set !== 'factors' || coded.value === null) return false;
    const found = CONCERNS.get(coded.value);
    return found !== undefined && (concern === null || concern === found);
  });
}

const CONCERNS: ReadonlyMap<string, Concern> = new Map([
  ['3A', 'domestic-abuse'],
  ['3B', 'domestic-abuse'],
  ['3C', 'domestic-abuse'],
  ['10A', 'missing'],
  ['16A', 'neglect'],
]);
