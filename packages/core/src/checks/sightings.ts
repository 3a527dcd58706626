import { byteAt } from '../journey/int-table.js';
import type { CheckContext } from './check-context.js';
import { TYPE, typeSet } from './type-numbers.js';

/** Answers by number, as in `CheckFacts.seen`. */
export const SEEN = { notSaid: 0, yes: 1, no: 2, notRecorded: 3, notApplicable: 4 } as const;

/** Types of events that must say whether the child was seen, and the message key of each. */
export const SIGHTINGS: ReadonlyMap<number, string> = new Map([
  [TYPE['assessment-end'], 'type.assessment-end'],
  [TYPE['section-47-end'], 'type.section-47-end'],
  [TYPE.visit, 'type.visit'],
]);

/** The types of {@link SIGHTINGS}. */
export const ASKED = typeSet('assessment-end', 'section-47-end', 'visit');

/** Whether a row says that the child was seen, alone or not. */
export function isSeen({ facts }: CheckContext, row: number): boolean {
  return (
    facts !== null && (byteAt(facts.seen, row) === SEEN.yes || byteAt(facts.seenAlone, row) === SEEN.yes)
  );
}
