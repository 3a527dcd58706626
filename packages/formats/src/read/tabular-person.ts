import { addDays, isIsoDay, isCoded, person, readCode, type Coded, type Person } from '@case-journey/core';
import { ethnicityOf } from './ethnicity-of.js';
import { PREGNANCY } from './is-before.js';
import { recorded } from './recorded.js';
import {
  birthKey,
  birthOf,
  namesChildren,
  NO_CHILD_ID,
  rowChildren,
  type RowChild,
} from './tabular-children.js';
import type { TabularRow } from './tabular-row.js';
import type { TabularContext } from './tabular-context.js';

/** The children that a row of a table tells of: what it says of them as far as it has them. */
export function tabularPeople(
  context: TabularContext,
  row: TabularRow,
  ids: readonly string[],
): readonly Person[] {
  const children = rowChildren(context, row);
  const only = children.length === 1;
  return ids.map((id, at) => {
    const child = children.length === ids.length ? children[at] : undefined;
    const name = child?.name ?? null;
    return person({
      id,
      label: name ?? labelOf(context, id, child),
      names: name === null ? [] : [name],
      familyId: row.text('family'),
      ...bornOf(context, row, child?.birth ?? null),
      ...(only ? codesOf(row) : {}),
    });
  });
}

/** The children of a row of a table that holds no events. Null where the row names nobody. */
export function tabularPersonRow(context: TabularContext, row: TabularRow): readonly Person[] | null {
  const ids = rowChildren(context, row).map(({ id }) => id);
  return ids[0] === NO_CHILD_ID ? null : tabularPeople(context, row, ids);
}

/** The first day on which a child can have been born, or is expected; null where the text says no such day. */
export function bornFrom({ asAt }: Pick<TabularContext, 'asAt'>, birth: string | null): string | null {
  if (birth === null) return null;
  const { earliest } = birthOf(birth, asAt);
  return earliest !== null && earliest <= addDays(asAt, PREGNANCY) ? earliest : null;
}

function labelOf(context: TabularContext, id: string, child: RowChild | undefined): string {
  if (namesChildren(context)) return id === NO_CHILD_ID ? 'Child not recorded' : id;
  return id === context.child || child?.birth == null ? 'Child' : `Child born ${child.birth}`;
}

/** A birth soon after the day of judging is one that is expected. */
function bornOf(
  { asAt }: TabularContext,
  row: TabularRow,
  birth: string | null,
): Partial<Pick<Person, 'birth' | 'expectedBirth'>> {
  if (birth === null) return {};
  const day = birthKey(birth, asAt);
  const isExpected = isIsoDay(day) && day > asAt && day <= addDays(asAt, PREGNANCY);
  return isExpected ? { expectedBirth: day } : { birth: row.date('birth', 'birth', birth) };
}

function codesOf(row: TabularRow): Partial<Person> {
  const codes = (['gender', 'sex', 'ethnicity'] as const).map((field): readonly [string, Coded | null] => {
    const text = row.text(field);
    if (text === null) return [field, null];
    const coded = readCode(field, text);
    if (isCoded(coded) && coded.value === null) row.report('code-unknown', 'kept', field);
    return [field, field === 'ethnicity' ? ethnicityOf(coded) : coded];
  });
  return recorded(Object.fromEntries(codes));
}
