import { at, byteAt } from '../journey/int-table.js';
import { FLAG, NO_DAY } from '../log/event-columns.js';
import type { Check } from './check.js';
import { has, type CheckContext } from './check-context.js';
import { CHECK_FACT } from './fact-bits.js';

/**
 * A date that cannot be right: one is written of which no calendar day can be made ("September 2103"), or something is
 * recorded as having happened on a day still to come. "Date not known" says what it says, and what is planned may lie
 * ahead.
 */
export const dateImplausible: Check = {
  definition: {
    id: 'date-implausible',
    group: 'dates',
    params: [],
    source: 'Peer review of a council, July 2013',
  },
  run: (context, hit) => {
    for (const row of context.others) {
      const day = at(context.columns.day, row);
      const isUnusable = day === NO_DAY && has(context, row, CHECK_FACT.unusableDate);
      const isAhead = day !== NO_DAY && day > context.asAt && hasHappened(context, row);
      if (isUnusable || isAhead) hit.yes({ rows: [row] });
      else if (day === NO_DAY && context.facts === null) hit.cannotTell('field-not-in-source');
    }
  },
};

function hasHappened({ columns }: CheckContext, row: number): boolean {
  return (byteAt(columns.flags, row) & FLAG.notHappened) === 0;
}
