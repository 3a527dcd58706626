import { at, byteAt } from '../journey/int-table.js';
import { isYoungerThan } from './is-younger-than.js';
import type { Check } from './check.js';
import { couldHold, dayOf, typeOf } from './check-context.js';
import { SEEN, SIGHTINGS } from './sightings.js';

/**
 * An assessment, an enquiry or a visit says that the child was seen, and not whether the child was seen alone; or the
 * source asks only that, and the box is unused. Not asked about children younger than so many years.
 */
export const seenAloneNotRecorded: Check = {
  definition: {
    id: 'seen-alone-not-recorded',
    group: 'seen-and-heard',
    params: [['years', 3]],
    source: 'Peer review of a council, July 2013',
  },
  says: [['step', 'text']],
  about: ['assessment-end', 'section-47-end', 'visit'],
  run: (context, hit, [years = 0]) => {
    const { facts } = context;
    if (facts === null) return;
    for (const row of context.rows) {
      const alone = byteAt(facts.seenAlone, row);
      if (alone !== SEEN.notSaid && alone !== SEEN.notRecorded) continue;
      const step = SIGHTINGS.get(typeOf(context, row));
      if (step === undefined) continue;
      if (byteAt(facts.seen, row) !== SEEN.yes || isYoungerThan(context, years, dayOf(context, row)))
        continue;
      const episode = at(context.episodeOf, row);
      if (alone === SEEN.notRecorded || couldHold(context, row, 'seen-alone'))
        hit.yes({ rows: [row], episode, says: [step] });
      else hit.cannotTell('field-not-in-source', { episode });
    }
  },
};
