import { at, byteAt } from '../journey/int-table.js';
import type { Check } from './check.js';
import { cannotTell, dayOf, typeOf } from './check-context.js';
import { isSeen, SEEN, SIGHTINGS } from './sightings.js';

/**
 * An assessment, an enquiry or a visit says that the child was not seen, and within so many days after it no record says
 * that the child was. Several in a row are one query. Days that have not passed yet are waited for.
 */
export const childNotSeen: Check = {
  definition: {
    id: 'child-not-seen',
    group: 'seen-and-heard',
    params: [['days', 28]],
    source: 'Working Together to Safeguard Children',
  },
  says: [['count', 'number']],
  about: ['assessment-end', 'section-47-end', 'visit'],
  run: (context, hit, [days = 0]) => {
    const { facts, rows } = context;
    if (facts === null) return;
    let unseen: number[] = [];
    const ask = (until: number): void => {
      const [first] = unseen;
      if (first === undefined) return;
      const from = dayOf(context, first);
      const where = { rows: unseen, episode: at(context.episodeOf, first), says: [unseen.length] };
      unseen = [];
      if (until - from <= days) return;
      const reason = cannotTell(context, 'visit', from, Math.min(until, from + days + 1));
      if (reason === null) hit.yes(where);
      else hit.cannotTell(reason, where);
    };
    for (const row of rows) {
      const isNo = byteAt(facts.seen, row) === SEEN.no && SIGHTINGS.has(typeOf(context, row));
      if (isNo) unseen.push(row);
      else if (isSeen(context, row)) ask(dayOf(context, row));
    }
    ask(context.asAt);
  },
};
