import { canonicalJson, isCoded, NOT_RECORDED, person } from '@case-journey/core';
import type { Coded, Person } from '@case-journey/core';
import { byText } from '../distinct.js';
import { ethnicityOf } from '../ethnicity-of.js';
import { recorded } from '../recorded.js';
import { tidy, type RowCells } from './row-cells.js';

/**
 * The child of a row. An age of -1 marks an unborn child: the date of birth is then the day on which the birth is
 * expected. Ethnicity REFU is "refused" and NOBT "not yet obtained", not codes: they say why there is none.
 */
export function personOfRow(id: string, cells: RowCells): Person {
  const unborn = cells.number('age') === -1;
  const date = cells.date('birth', unborn ? 'due' : 'birth');
  const day = date?.precision === 'day' ? date.earliest : null;
  const disability = taken(cells, 'disability');
  if (date !== null && (!unborn || day !== null)) cells.take('birth');
  cells.take('child');
  return person({
    id,
    birth: unborn ? null : date,
    ...recorded({ expectedBirth: unborn ? day : null }),
    gender: taken(cells, 'gender'),
    sex: taken(cells, 'sex'),
    ethnicity: ethnicityOf(taken(cells, 'ethnicity')),
    disability: isCoded(disability) ? [disability] : [],
  });
}

/**
 * A child from what all its rows say, whatever their order. What is recorded goes before what is not, a known code
 * before an unknown one, "refused" before "not yet obtained"; of two that are as good, that of the higher list (care and
 * protection records are checked the most), then the smaller text.
 */
export function childOfRows(rows: readonly ChildRow[]): Person {
  const [only] = rows;
  if (only !== undefined && rows.length === 1) return only.person;
  return rows
    .map(({ list, person: said }) => [`${9 - list.list}${canonicalJson(said)}`, said] as const)
    .sort(byText)
    .map(([, said]) => said)
    .reduce(joined);
}

/** What a row of a list says of a child. */
export interface ChildRow {
  readonly list: { readonly list: number };
  readonly person: Person;
}

/**
 * What a row says of a child that the child of all rows does not: the columns, and whether the two contradict each other
 * (or the row only says less).
 */
export function differences(
  child: Person,
  row: Person,
): { readonly field: string; readonly contradicts: boolean }[] {
  return ASPECTS.flatMap((aspect) => {
    const [worth, said] = told(aspect, row);
    const [worthOfChild, saidOfChild] = told(aspect, child);
    if (worth === 0 || said === saidOfChild) return [];
    const field = aspect === 'expectedBirth' ? 'birth' : aspect;
    return [{ field, contradicts: worth > 1 && worthOfChild > 1 }];
  });
}

function joined(a: Person, b: Person): Person {
  const better = ASPECTS.filter((aspect) => told(aspect, b)[0] > told(aspect, a)[0]);
  return { ...a, ...(Object.fromEntries(better.map((aspect) => [aspect, b[aspect]])) as Partial<Person>) };
}

const ASPECTS = ['birth', 'expectedBirth', 'gender', 'sex', 'ethnicity', 'disability'] as const;
type Aspect = (typeof ASPECTS)[number];

/**
 * What a person's field says, and how much that is worth: 3 known, 2 a code that is not known, 1 a date that is none,
 * below 1 why there is nothing, 0 nothing.
 */
function told(aspect: Aspect, { [aspect]: value }: Person): readonly [worth: number, said: string] {
  if (value === null || value === undefined) return [0, ''];
  if (typeof value === 'string') return [3, value];
  if ('precision' in value)
    return value.latest === null ? [1, value.text] : [3, `${value.earliest ?? ''}/${value.latest}`];
  return toldInCode('length' in value ? (value[0] ?? NOT_RECORDED) : value);
}

function toldInCode(coded: Coded): readonly [worth: number, said: string] {
  if (isCoded(coded)) return coded.value === null ? [2, tidy(coded.raw)] : [3, coded.value];
  return [coded.absent === 'refused' ? 0.9 : coded.absent === 'not-yet-obtained' ? 0.5 : 0, coded.absent];
}

function taken(cells: RowCells, field: string): Coded {
  const coded = cells.code(field);
  if (isCoded(coded)) cells.take(field);
  return coded;
}
