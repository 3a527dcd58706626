import type { Param, Problem } from '@case-journey/core';
import { columnName } from '../column-name.js';
import { problemAt } from '../problem-at.js';
import type { Sheet } from '../xlsx/workbook.js';
import type { SheetColumn } from './headings.js';
import { CHILD_COLUMNS } from './lists.js';
import type { SheetKind } from './sheet-list.js';

/**
 * What is to be said of a sheet as a whole: that it is not read and how many rows it has; or that it is hidden, that
 * columns are missing, not known or there twice, or hold formulas, whose saved results are read.
 */
export function sheetProblems(file: string, sheet: Sheet, kind: SheetKind): Problem[] {
  const effect = kind.kind === 'list' ? 'kept' : 'row-dropped';
  const problem = (
    code: string,
    params: Param[] = [],
    { index, column }: Partial<SheetColumn> = {},
  ): Problem => {
    const place = index === undefined ? undefined : columnName(index, column?.[0]);
    return problemAt(code, effect, { file, sheet: sheet.name, column: place }, params);
  };
  if (kind.kind !== 'list') {
    if (kind.rows === 0) return [];
    const list: Param[] = 'list' in kind ? [['list', kind.list]] : [];
    return [problem(kind.kind, [...list, ['count', kind.rows]])];
  }
  const { list, columns, rows } = kind;
  const expected = [...CHILD_COLUMNS.slice(0, list.list < 4 ? -1 : undefined), ...list.columns];
  const there = new Set(columns.map(({ column }) => column?.[0]));
  if (there.has('sex')) there.add('gender');
  there.add('sex'); // the older heading, where the gender is asked for
  const formulas = columns.flatMap((column) => {
    const count = rows.filter((row) => row.cells[column.index]?.formula === true).length;
    return count === 0 ? [] : [problem('cell-formula', [['count', count]], column)];
  });
  return [
    ...(sheet.hidden ? [problem('sheet-hidden')] : []),
    ...expected
      .filter(([field]) => !there.has(field))
      .map(([field]) => problem('column-missing', [['field', field]])),
    ...columns.filter(({ column }) => column === null).map((column) => problem('column-unknown', [], column)),
    ...columns.filter(({ again }) => again).map((column) => problem('column-twice', [], column)),
    ...formulas,
  ];
}
