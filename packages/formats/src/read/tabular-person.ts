import { person, type Person } from '@case-journey/core';
import { childIds, childNames } from './tabular-event.js';
import type { TabularContext, TabularRow } from './tabular-row.js';

/** The children that a row of a table tells of: ids, names, family and date of birth as far as it has them. */
export function tabularPeople(
  context: TabularContext,
  row: TabularRow,
  ids: readonly string[],
): readonly Person[] {
  const names = childNames(row, ids.length);
  const birth = ids.length === 1 ? row.date('birth', 'birth') : null;
  const unnamed = context.map.child === undefined && context.map.childName === undefined;
  return ids.map((id, at) => {
    const name = names.length === ids.length ? names[at] : undefined;
    return person({
      id,
      label: name ?? (unnamed ? 'Child' : id),
      names: name === undefined ? [] : [name],
      familyId: row.text('family'),
      birth,
    });
  });
}

/** The children of a row of a table that holds no events. Null where the row names nobody. */
export function tabularPersonRow(context: TabularContext, row: TabularRow): readonly Person[] | null {
  if (row.text('child') === null && row.text('childName') === null) return null;
  return tabularPeople(context, row, childIds(context, row));
}
