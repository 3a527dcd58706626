import { at, byteAt } from '../journey/int-table.js';
import { isYoungerThan } from './is-younger-than.js';
import type { Check } from './check.js';
import { dayOf } from './check-context.js';
import { SEEN } from './sightings.js';

/**
 * Records of an episode say that the child was seen and not alone, and none that the child was seen alone. One query for
 * an episode. Not asked about children younger than so many years.
 */
export const childNotSeenAlone: Check = {
  definition: {
    id: 'child-not-seen-alone',
    group: 'seen-and-heard',
    params: [['years', 3]],
    source: 'Working Together to Safeguard Children',
  },
  says: [['count', 'number']],
  run: (context, hit, [years = 0]) => {
    const { facts } = context;
    if (facts === null || !isAnyNotAlone(context.rows, facts.seenAlone)) return;
    const withOthers = new Map<number, number[]>();
    const alone = new Set<number>();
    for (const row of context.rows) {
      const answer = byteAt(facts.seenAlone, row);
      const episode = at(context.episodeOf, row);
      if (answer === SEEN.yes) alone.add(episode);
      const isCounted = answer === SEEN.no && byteAt(facts.seen, row) !== SEEN.no;
      if (!isCounted || isYoungerThan(context, years, dayOf(context, row))) continue;
      const known = withOthers.get(episode);
      if (known === undefined) withOthers.set(episode, [row]);
      else known.push(row);
    }
    for (const [episode, rows] of withOthers)
      if (!alone.has(episode)) hit.yes({ rows, episode, says: [rows.length] });
  },
};

function isAnyNotAlone(rows: Int32Array, seenAlone: Uint8Array): boolean {
  for (const row of rows) if (byteAt(seenAlone, row) === SEEN.no) return true;
  return false;
}
