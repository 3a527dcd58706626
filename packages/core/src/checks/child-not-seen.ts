import { at, byteAt } from '../journey/int-table.js';
import type { Check, Hit } from './check.js';
import { cannotTell, dayOf, typeOf, type CheckContext } from './check-context.js';
import { ASKED, isSeen, SEEN } from './sightings.js';
import { isIn } from './type-numbers.js';

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
    let unseen: number[] | null = null;
    for (const row of rows) {
      const isNo = byteAt(facts.seen, row) === SEEN.no && isIn(ASKED, typeOf(context, row));
      if (isNo && unseen === null) unseen = [row];
      else if (isNo) unseen?.push(row);
      else if (unseen !== null && isSeen(context, row)) {
        ask(context, hit, unseen, dayOf(context, row), days);
        unseen = null;
      }
    }
    if (unseen !== null) ask(context, hit, unseen, context.asAt, days);
  },
};

// `unseen`: the rows of one time in which the child was not seen, which ended on a day.
function ask(context: CheckContext, hit: Hit, unseen: readonly number[], until: number, days: number): void {
  const first = unseen[0] ?? -1;
  const from = dayOf(context, first);
  if (until - from <= days) return;
  const where = { rows: unseen, episode: at(context.episodeOf, first), says: [unseen.length] };
  const reason = cannotTell(context, 'visit', from, Math.min(until, from + days + 1));
  hit.unless(reason, where);
}
