import { dayNumberOrNull } from '../dates/day-number-or-null.js';
import type { Check } from './check.js';
import { dayOf, isExact, typeOf } from './check-context.js';
import { TYPE } from './type-numbers.js';

/** DfE rule 8555Q: a child is referred after the recorded date of death. */
export const check8555Q: Check = {
  definition: {
    id: '8555Q',
    group: 'identity',
    params: [],
    source: 'DfE children in need census, rule 8555Q',
  },
  about: ['referral'],
  run: (context, hit) => {
    const died = dayNumberOrNull(context.people[context.child]?.death ?? null);
    if (died === null) return;
    for (const row of context.rows) {
      if (typeOf(context, row) !== TYPE.referral || dayOf(context, row) <= died) continue;
      if (isExact(context, row)) hit.yes({ rows: [row] });
      else hit.cannotTell('date-not-exact', { rows: [row] });
    }
  },
};
