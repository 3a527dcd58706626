import { dayNumber } from '../dates/day.js';
import { at } from '../journey/int-table.js';
import type { Check } from './check.js';
import { holdsPerson, type CheckContext } from './check-context.js';

/**
 * Something is recorded about the child on a day more than so many days before the birth: longer than a child is
 * carried, so one of the two dates cannot be right. One query for a child.
 */
export const eventBeforeBirth: Check = {
  definition: { id: 'event-before-birth', group: 'dates', params: [['days', 301]], source: null },
  says: [['count', 'number']],
  run: (context, hit, [days = 0]) => {
    const person = context.people[context.child];
    const born = person?.birth?.earliest ?? person?.birth?.latest ?? null;
    if (born === null) {
      if (person === undefined) hit.cannotTell('person-not-known');
      else if (!holdsPerson(context, 'birth')) hit.cannotTell('field-not-in-source');
      return;
    }
    const rows = rowsBefore(context, dayNumber(born) - days);
    if (rows.length > 0) hit.yes({ rows, says: [rows.length] });
  },
};

// Rows are in order of their first day.
function rowsBefore({ columns, rows }: CheckContext, first: number): readonly number[] {
  if (rows.length === 0 || at(columns.day, rows[0] ?? -1) >= first) return NONE;
  return [...rows].filter((row) => at(columns.lastDay, row) < first);
}

const NONE: readonly number[] = [];
