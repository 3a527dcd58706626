import { at, byteAt } from '../journey/int-table.js';
import { USE } from '../journey/journey-work.js';
import type { Check } from './check.js';
import { isExact, kindAt, typeOf } from './check-context.js';
import { INITIAL_CONFERENCES } from './initial-conferences.js';
import { opensOf } from './interval-rows.js';
import { TYPE } from './type-numbers.js';

/** DfE rule 2884: one initial conference stands on the record twice. */
export const check2884: Check = {
  definition: { id: '2884', group: 'dates', params: [], source: 'DfE children in need census, rule 2884' },
  about: ['conference'],
  run: (context, hit) => {
    const { journeys } = context;
    for (const row of context.rows) {
      if (typeOf(context, row) !== TYPE.conference || byteAt(journeys.use, row) !== USE.also) continue;
      if (!INITIAL_CONFERENCES.has(kindAt(context, row))) continue;
      const first = opensOf(context, at(journeys.intervalOf, row));
      const where = { rows: [first, row].filter((one) => one >= 0), episode: at(context.episodeOf, row) };
      if (isExact(context, row) && isExact(context, first)) hit.yes(where);
      else hit.cannotTell('date-not-exact', where);
    }
  },
};
