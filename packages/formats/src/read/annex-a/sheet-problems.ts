import type { Param, Problem } from '@case-journey/core';
import { columnLetters } from '../xlsx/cell-reference.js';
import type { Sheet } from '../xlsx/workbook.js';
import type { SheetColumn } from './headings.js';
import { CHILD_COLUMNS } from './lists.js';
import type { SheetKind } from './sheet-list.js';

/**
 * What is to be said of a sheet as a whole: that it is not read and how many rows it has; or that it is hidden, that
 * columns are missing, not known or there twice, or hold formulas, whose saved results are read.
 */
export function sheetProblems(file: string, sheet: Sheet, kind: SheetKind): Problem[] {
  const problem = (code: string, params: Param[] = [], column?: string): Problem => ({
    code,
    effect: kind.kind === 'list' ? 'kept' : 'row-dropped',
    file,
    sheet: sheet.name,
    ...(column === undefined ? {} : { column }),
    params,
  });
  if (kind.kind === 'other')
    return kind.rows === 0 ? [] : [problem('sheet-not-read', [['count', kind.rows]])];
  if (kind.kind !== 'list') {
    const code = kind.kind === 'other-list' ? 'list-not-read' : 'headings-missing';
    return kind.rows === 0
      ? []
      : [
          problem(code, [
            ['list', kind.list],
            ['count', kind.rows],
          ]),
        ];
  }
  const { list, columns, rows } = kind;
  const expected = [...CHILD_COLUMNS.slice(0, list.list < 4 ? -1 : undefined), ...list.columns].map(
    ([field]) => field,
  );
  const there = new Set(columns.map(({ column }) => column?.[0]));
  const missing = expected.filter(
    (field) => !there.has(field) && !SEX_OR_GENDER.some((one) => one === field && there.has(other(one))),
  );
  const formulas = columns.flatMap((column) => {
    const count = rows.filter((row) => row.cells[column.index]?.formula === true).length;
    return count === 0 ? [] : [problem('cell-formula', [['count', count]], place(column))];
  });
  return [
    ...(sheet.hidden ? [problem('sheet-hidden')] : []),
    ...missing
      .filter((field) => field !== 'sex')
      .map((field) => problem('column-missing', [['field', field]])),
    ...columns
      .filter(({ column }) => column === null)
      .map((column) => problem('column-unknown', [], place(column))),
    ...columns.filter(({ again }) => again).map((column) => problem('column-twice', [], place(column))),
    ...formulas,
  ];
}

const SEX_OR_GENDER = ['sex', 'gender'] as const;

function other(field: (typeof SEX_OR_GENDER)[number]): string {
  return field === 'sex' ? 'gender' : 'sex';
}

function place({ index, column }: SheetColumn): string {
  const letters = columnLetters(index + 1);
  return column === null ? letters : `${letters} ${column[0]}`;
}
