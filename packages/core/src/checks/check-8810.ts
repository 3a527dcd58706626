import { NO_DAY } from '../log/event-columns.js';
import type { Check } from './check.js';
import { codeAt, dayOf, typeOf } from './check-context.js';
import { TYPE } from './type-numbers.js';

/** DfE rule 8810: a reason for closing is recorded, and no usable day on which it closed. */
export const check8810: Check = {
  definition: { id: '8810', group: 'closing', params: [], source: 'DfE children in need census, rule 8810' },
  about: ['closure'],
  run: (context, hit) => {
    for (const row of context.others) {
      if (typeOf(context, row) !== TYPE.closure || dayOf(context, row) !== NO_DAY) continue;
      if (codeAt(context, row) !== '')
        hit.yes({ rows: [row], says: [`code.closure.${codeAt(context, row)}`] });
    }
  },
  says: [['reason', 'text']],
};
