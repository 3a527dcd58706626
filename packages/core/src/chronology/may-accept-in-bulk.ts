import type { Proposal } from '../model/chronology.js';
import type { CaseEvent } from '../model/event.js';
import { typeDefinition } from '../model/vocabulary.js';
import { eventFacts } from './event-facts.js';
import { unknownType } from './rules/record-rules.js';

/**
 * Whether a proposal may be accepted together with others in one act. Harm and concern, and the child's own words, are
 * read one by one; so are patterns of a child who was not seen, records of a kind that is not known (they may tell of
 * harm), and events that are not all there.
 */
export function mayAcceptInBulk({ eventIds, tests }: Proposal, events: Iterable<CaseEvent>): boolean {
  if (tests.includes('voice')) return false;
  const wanted = new Set(eventIds);
  let found = 0;
  for (const event of events) {
    if (!wanted.has(event.id)) continue;
    found += 1;
    if (isReadAlone(event)) return false;
  }
  return found === wanted.size;
}

function isReadAlone(event: CaseEvent): boolean {
  const { said, unseen } = eventFacts(event);
  if (unknownType(event) !== null) return true;
  return said || unseen || event.type === 'child-words' || typeDefinition(event.type).lane === 'harm';
}
