import { at } from '../journey/int-table.js';
import type { Check } from './check.js';
import { codeAt, couldHold, has, typeOf } from './check-context.js';
import { CHECK_FACT } from './fact-bits.js';
import { TYPE } from './type-numbers.js';

/** DfE rule 8805: a closure has a day and no reason. "Does not apply" is a reason for having none. */
export const check8805: Check = {
  definition: { id: '8805', group: 'closing', params: [], source: 'DfE children in need census, rule 8805' },
  about: ['closure'],
  run: (context, hit) => {
    for (const row of context.rows) {
      if (typeOf(context, row) !== TYPE.closure || codeAt(context, row) !== '') continue;
      if (has(context, row, CHECK_FACT.codeExplained)) continue;
      if (couldHold(context, row, 'reason')) hit.yes({ rows: [row], episode: at(context.episodeOf, row) });
      else hit.cannotTell('field-not-in-source');
    }
  },
};
