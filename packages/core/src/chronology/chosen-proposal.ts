import type { Proposal } from '../model/chronology.js';
import type { CaseEvent } from '../model/event.js';
import { propose, type ProposeOptions } from './propose.js';

/**
 * The proposal to accept where a practitioner takes one event into a chronology by choice: what the rules say of this
 * event by itself. Where they leave it in the record, the rule is `chosen`, the level supporting, and no test is named:
 * which one it meets is for the practitioner to say.
 *
 * @param options - The same as for {@link propose}, so that the level is the one that the event is shown with.
 */
export function chosenProposal(event: CaseEvent, options: ProposeOptions = {}): Proposal {
  const [own] = propose([event], options).proposals;
  return own ?? { eventIds: [event.id], level: 'supporting', tests: [], rule: 'chosen', params: [] };
}
