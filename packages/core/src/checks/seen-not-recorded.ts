import { at, byteAt } from '../journey/int-table.js';
import type { Check } from './check.js';
import { couldHold, typeOf } from './check-context.js';
import { SEEN, SIGHTINGS } from './sightings.js';

/**
 * An assessment, an enquiry or a visit does not say whether the child was seen: the box is unused. Not seen, with a
 * reason or without, is another matter: `child-not-seen`. A source that only asks whether the child was seen alone has no
 * such box.
 */
export const seenNotRecorded: Check = {
  definition: {
    id: 'seen-not-recorded',
    group: 'seen-and-heard',
    params: [],
    source: 'Peer review of a council, July 2013',
  },
  says: [['step', 'text']],
  about: ['assessment-end', 'section-47-end', 'visit'],
  run: (context, hit) => {
    const { facts } = context;
    if (facts === null) return;
    for (const row of context.rows) {
      const answer = byteAt(facts.seen, row);
      if (answer !== SEEN.notSaid && answer !== SEEN.notRecorded) continue;
      const step = SIGHTINGS.get(typeOf(context, row));
      if (step === undefined) continue;
      const episode = at(context.episodeOf, row);
      const isAsked = byteAt(facts.seenAlone, row) === SEEN.notSaid && couldHold(context, row, 'seen');
      if (answer === SEEN.notRecorded || isAsked) hit.yes({ rows: [row], episode, says: [step] });
      else hit.cannotTell('field-not-in-source', { episode });
    }
  },
};
