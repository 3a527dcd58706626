import { at } from '../journey/int-table.js';
import { weekday } from '../dates/day.js';
import type { Check } from './check.js';
import { dayOf, isExact, kindAt, typeOf } from './check-context.js';
import { INITIAL_CONFERENCES } from './initial-conferences.js';
import { TYPE } from './type-numbers.js';

/** DfE rule 8875: an initial conference is held on a Saturday or a Sunday. */
export const check8875: Check = {
  definition: { id: '8875', group: 'dates', params: [], source: 'DfE children in need census, rule 8875' },
  about: ['conference'],
  run: (context, hit) => {
    for (const row of context.rows) {
      if (typeOf(context, row) !== TYPE.conference || !INITIAL_CONFERENCES.has(kindAt(context, row)))
        continue;
      if (isExact(context, row) && weekday(dayOf(context, row)) > 5)
        hit.yes({ rows: [row], episode: at(context.episodeOf, row) });
    }
  },
};
