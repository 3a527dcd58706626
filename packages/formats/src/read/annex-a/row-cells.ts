import {
  excelDay,
  isCoded,
  NOT_RECORDED,
  onDay,
  readCode,
  readDate,
  type Coded,
  type DateRole,
  type FieldValue,
  type PartialDate,
  type Problem,
  type ProblemEffect,
} from '@case-journey/core';
import type { ReadOptions } from '../batch.js';
import { columnName } from '../column-name.js';
import { byText } from '../distinct.js';
import { problemAt } from '../problem-at.js';
import type { Cell, SheetRow } from '../xlsx/workbook.js';
import type { SheetColumn } from './headings.js';
import { CHILD_COLUMNS, type ColumnType } from './lists.js';

/** What every row of a sheet shares. */
export interface SheetContext {
  readonly options: ReadOptions;
  readonly sheet: string;
  readonly dateSystem: 1900 | 1904;
  readonly columns: readonly SheetColumn[];
  /** Problems met are put here. */
  readonly problems: Problem[];
}

/** The cells of one row, asked by our names for the columns. What nobody took is in `rest`. */
export interface RowCells {
  readonly line: number;
  /** The text of a cell on one line, spaces tidied; empty where there is none, or where the cell holds an error. */
  readonly text: (field: string) => string;
  /** The date of a cell, or null where it is empty. */
  readonly date: (field: string, role?: DateRole) => PartialDate | null;
  readonly number: (field: string) => number | null;
  readonly code: (field: string) => Coded;
  /** Says that a column went into a field of the event or person. */
  readonly take: (field: string) => void;
  /** Says that it did not after all. */
  readonly leave: (field: string) => void;
  /** Columns that hold something and were not taken, by name: all of them, or only those named. */
  readonly rest: (fields?: readonly string[]) => FieldValue[];
  /** Whether a column that does not say who the child is holds anything. */
  readonly tellsMore: boolean;
  /** Whether of the list's columns only the child's identifier holds anything. */
  readonly isOnlyId: boolean;
  readonly report: (code: string, effect: ProblemEffect, field?: string) => void;
}

/** A row of a list, to be asked by column. Each cell's problems are told once, whoever asks. */
export function rowCells(context: SheetContext, row: SheetRow): RowCells {
  const { options, sheet, dateSystem, columns, problems } = context;
  const taken = new Set<string>();
  const known = new Map<string, Known>();
  for (const { index, column, again } of columns) {
    const cell = row.cells[index];
    if (cell === undefined || tidy(cell.text) === '') continue;
    const [field, type] =
      again || column === null ? ([`column-${columnName(index)}`, 'text'] as const) : column;
    known.set(field, { cell, type, at: columnName(index, field) });
  }

  const report: RowCells['report'] = (code, effect, field) => {
    const column = field && known.get(field)?.at;
    problems.push(problemAt(code, effect, { file: options.file, sheet, line: row.line, column }));
  };

  // A cell is read once, and its problems told once, though two events of the row may ask for it.
  const read = new Map<string, unknown>();
  const once = <T>(field: string, empty: T, reading: (cell: Cell) => T): T => {
    if (read.has(field)) return read.get(field) as T;
    const cell = known.get(field)?.cell;
    const isFailed = cell !== undefined && isError(cell);
    if (isFailed) report('cell-error', 'kept', field);
    const value = cell === undefined || isFailed ? empty : reading(cell);
    read.set(field, value);
    return value;
  };

  const text = (field: string): string => once(field, '', (cell) => tidy(cell.text));
  const number = (field: string): number | null =>
    once<number | null>(field, null, (cell) => {
      const value = cell.number ?? plainNumber(tidy(cell.text));
      if (value === null) report('number-unreadable', 'kept', field);
      return value;
    });
  const code = (field: string): Coded =>
    once<Coded>(field, NOT_RECORDED, (cell) => {
      const type = known.get(field)?.type;
      const coded = readCode(isSet(type) ? type : 'yes-no', cell.text);
      if (isCoded(coded) && coded.value === null) report('code-unknown', 'kept', field);
      return coded;
    });
  const date = (field: string, role: DateRole = 'event'): PartialDate | null =>
    once<PartialDate | null>(field, null, (cell) => {
      const { date: found, problem, notes } = dateOf(cell, dateSystem, { asAt: options.asAt, role });
      for (const told of problem === null ? notes : [problem]) report(told, 'kept', field);
      return found;
    });

  const valueOf = (field: string, type: ColumnType): string | number | null => {
    if (type === 'text') return text(field) || null;
    if (type === 'number') return number(field);
    if (type === 'date') return date(field)?.earliest ?? null;
    const coded = code(field);
    return isCoded(coded) ? coded.value : null;
  };
  const rest: RowCells['rest'] = (fields) =>
    [...known]
      .filter(([field]) => !taken.has(field) && (fields?.includes(field) ?? true))
      .sort(byText)
      .map(([field, { cell, type }]) => {
        taken.add(field);
        return { field, raw: cell.text, value: valueOf(field, type) };
      });

  const tellsMore = [...known.keys()].some((field) => !ABOUT_CHILD.has(field));
  const isOnlyId = [...known.keys()].every((field) => field === 'child' || field.startsWith('column-'));
  return {
    line: row.line,
    text,
    date,
    number,
    code,
    rest,
    tellsMore,
    isOnlyId,
    report,
    take: (field) => taken.add(field),
    leave: (field) => taken.delete(field),
  };
}

/** A text on one line: white space of every kind, also the space that does not break, becomes single spaces. */
export function tidy(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}

const ABOUT_CHILD: ReadonlySet<string> = new Set(CHILD_COLUMNS.map(([field]) => field));

interface Known {
  readonly cell: Cell;
  readonly type: ColumnType;
  /** The column's letters and our name: for problems. */
  readonly at: string;
}

function isSet(type: ColumnType | undefined): type is Exclude<ColumnType, 'text' | 'number' | 'date'> {
  return type !== undefined && type !== 'text' && type !== 'number' && type !== 'date';
}

// Errors arrive as texts too, from sheets that were pasted as values.
function isError({ kind, text }: Cell): boolean {
  return kind === 'error' || /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!)$/.test(text.trim());
}

function plainNumber(text: string): number | null {
  return /^-?\d{1,9}(?:\.\d{1,20})?$/.test(text) ? Number(text) : null;
}

// A number that no style shows as a date is a serial only from 1927 on: 2010 is a year that somebody typed.
function dateOf(
  cell: Cell,
  system: 1900 | 1904,
  options: { asAt: string; role: DateRole },
): ReturnType<typeof readDate> {
  const serial =
    cell.number !== null && (cell.kind === 'date' || cell.number >= 10_000)
      ? excelDay(cell.number, system)
      : '';
  if (typeof serial === 'string') return readDate(tidy(cell.text), options);
  const reading = readDate(serial.day, options);
  if (serial.clock === null || reading.problem !== null) return reading;
  return { ...reading, date: { ...onDay(serial.day), time: { clock: serial.clock } } };
}
