import { at, byteAt } from '../journey/int-table.js';
import type { Check } from './check.js';

/** The effect of an event on this child is told in the very words of its effect on a brother or sister. */
export const impactSameForSiblings: Check = {
  definition: {
    id: 'impact-same-for-siblings',
    group: 'siblings',
    params: [],
    source: 'Care Inspectorate, Practice guide to chronologies (2017)',
  },
  run: (context, hit) => {
    const agencies = context.facts?.agencies;
    if (agencies === undefined) return;
    for (const row of context.rows)
      if (byteAt(agencies.isImpactShared, row) === 1)
        hit.yes({ rows: [row], episode: at(context.episodeOf, row) });
  },
};
