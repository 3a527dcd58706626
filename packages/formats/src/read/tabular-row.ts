import {
  readDate,
  type DateReading,
  type DateRole,
  type FieldValue,
  type PartialDate,
  type ProblemEffect,
} from '@case-journey/core';
import type { CsvField } from './column-map-headings.js';
import { unguarded } from './csv-guard.js';
import type { TabularContext } from './tabular-context.js';
import { isEitherOrder } from './month-first.js';

/** Everything that is to be said of a date as written. */
export function codesOf({ problem, notes }: DateReading): readonly string[] {
  return problem === null ? notes : [problem, ...notes];
}

/** One row of a table by our fields. */
export interface TabularRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** What has no place in the model: fields as written. */
  readonly values: FieldValue[];
  /** Keeps a field's text as written among the values. */
  readonly keep: (field: CsvField) => void;
  /** The text of a field as written, without a guard; empty where the table has no such column. */
  readonly raw: (field: CsvField) => string;
  /** The text of a field without white space around it; null where it is empty. */
  readonly text: (field: CsvField) => string | null;
  readonly report: (code: string, effect: ProblemEffect, field?: CsvField) => void;
  /** The date that a field holds, or a part of it; null where it is empty. */
  readonly date: (field: CsvField, role?: DateRole, part?: string) => PartialDate | null;
}

/** A row of cells, to be asked by field. */
export function tabularRow(context: TabularContext, line: number, cells: readonly string[]): TabularRow {
  const { map, asAt } = context;
  const values: FieldValue[] = [];
  let doubted = false; // once a row
  const raw = (field: CsvField): string => {
    const column = map[field];
    return column === undefined ? '' : unguarded(cells[column] ?? '');
  };
  const text = (field: CsvField): string | null => raw(field).trim() || null;
  const keep = (field: CsvField): void => {
    if (text(field) !== null) values.push({ field, raw: raw(field), value: null });
  };
  const report: TabularRow['report'] = (code, effect, field) => {
    context.report(code, effect, line, field && map[field], field);
  };
  const date: TabularRow['date'] = (field, role = 'event', part) => {
    const written = part ?? text(field);
    if (written === null) return null;
    if (!doubted && context.survey?.monthFirst.has(field) === true && isEitherOrder(written)) {
      doubted = true;
      report('date-order-doubtful', 'kept', field);
    }
    const reading = readDate(written, { asAt, role });
    for (const code of codesOf(reading)) report(code, 'kept', field);
    return reading.date;
  };
  return { line, cells, values, keep, raw, text, report, date };
}
