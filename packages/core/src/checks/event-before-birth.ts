import { dayNumber } from '../dates/day.js';
import { at } from '../journey/int-table.js';
import type { Check } from './check.js';
import { holdsPerson } from './check-context.js';

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
    const first = dayNumber(born) - days;
    const rows = [...context.rows].filter((row) => at(context.columns.lastDay, row) < first);
    if (rows.length > 0) hit.yes({ rows, says: [rows.length] });
  },
};
