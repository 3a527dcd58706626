import { caseEvent, eventId, type CaseEvent, type EventType, type PartialDate } from '@case-journey/core';
import type { CsvField } from './column-map-headings.js';
import { columnName } from './column-name.js';
import { unguarded } from './csv-guard.js';
import { recorded } from './recorded.js';
import { withMore } from './tabular-more.js';
import {
  asWritten,
  childrenOf,
  dateOf,
  dayOf,
  decisionOf,
  endOf,
  known,
  responseOf,
  sequenceOf,
  typeOf,
  unknownType,
} from './tabular-parts.js';
import { listOf, mayBeSeveral, NO_CHILD_ID, rowChildren, type RowChild } from './tabular-children.js';
import { reportOrder } from './tabular-order.js';
import { occurrenceOf, standingOf } from './tabular-words.js';
import type { TabularRow } from './tabular-row.js';
import type { TabularContext } from './tabular-context.js';

/**
 * The event that a row of a table tells, or null where it has neither a date nor words of its own. What has no place
 * in the model is kept in `values`, under its heading as written.
 */
export function tabularEvent(context: TabularContext, row: TabularRow): CaseEvent | null {
  const { date, isFrom } = dateOf(row);
  if (date.text === '' && !WORD_FIELDS.some((field) => row.text(field) !== null)) return null;
  const type = typeOf(row);
  const typeWords = type === 'note' ? unknownType(row) : null;
  const children = rowChildren(context, row);
  const ids = children.map(({ id }) => id);
  if (ids[0] === NO_CHILD_ID) row.report('child-missing', 'kept', 'child');
  if (mayBeSeveral(context, row)) row.report('child-cell-several', 'kept', 'child');
  const said = {
    id: idOf(context, row, ids, type, date),
    type,
    date,
    occurrence: known(row, 'occurrence', occurrenceOf) ?? 'happened',
    ...recorded({
      end: endOf(row),
      sequence: sequenceOf(row),
      decision: decisionOf(row),
      response: responseOf(row),
    }),
    recordedOn: dayOf(row, 'recordedOn'),
    children: childrenOf(row, ids),
    title: asWritten(row, 'title') ?? typeWords,
    whatHappened: asWritten(row, 'whatHappened'),
    standing: known(row, 'standing', standingOf) ?? 'not-stated',
    source: {
      agency: row.text('agency'),
      role: row.text('sourceRole'),
      documentRef: row.text('documentRef'),
      recordedBy: row.text('recordedBy'),
    },
    team: row.text('team'),
    worker: row.text('worker'),
    labels: listOf(row.text('labels')),
  };
  keepUnshared(row, children);
  keepRest(context, row, isFrom);
  reportOrder(context, row, said, children);
  const provenance = [{ kind: 'recorded', file: context.file, line: row.line } as const];
  return withMore(caseEvent({ ...said, values: row.values, provenance }), row);
}

/** The fields that hold words of a row's own: one of them, or a date, makes the row an event. */
export const WORD_FIELDS: readonly CsvField[] = [
  'title',
  'whatHappened',
  'type',
  'said',
  'impact',
  'action',
  'outcome',
  'rationale',
  'doneBecause',
  'notSeenWhy',
];

function keepUnshared(row: TabularRow, children: readonly RowChild[]): void {
  for (const field of ['reference', 'significance', 'age'] as const) row.keep(field);
  if (row.text('childName') !== null) for (const field of ['forename', 'surname'] as const) row.keep(field);
  if (children.length === 1) return;
  for (const field of ['gender', 'sex', 'ethnicity'] as const) row.keep(field);
  if (children.every(({ birth }) => birth === null)) row.keep('birth');
  if (children.some(({ name }) => name === null))
    for (const field of ['childName', 'forename', 'surname'] as const) row.keep(field);
}

function idOf(
  context: TabularContext,
  row: TabularRow,
  ids: readonly string[],
  type: EventType,
  date: PartialDate,
): string {
  const given = row.text('id');
  if (given !== null) return given;
  const reference = row.text('reference');
  const key =
    reference === null ? [type, date.earliest ?? date.latest ?? date.text] : ['reference', reference];
  return eventId(context.system, 'events', ids.join(';'), ...key);
}

function keepRest({ headings, unmapped, map }: TabularContext, row: TabularRow, isFrom: boolean): void {
  const from = isFrom || map.dateFrom === undefined ? [] : [map.dateFrom];
  const beyond = [...row.cells.keys()].slice(headings.length);
  for (const column of [...unmapped, ...from, ...beyond]) {
    const raw = unguarded(row.cells[column] ?? '');
    if (raw.trim() === '') continue;
    const heading = headings[column]?.trim() ?? '';
    row.values.push({
      field: heading === '' ? columnName(column) : unguarded(heading),
      raw,
      value: valueOf(raw),
    });
  }
}

/** A plain number as a number; anything else (a leading zero too: an identifier) as text. */
function valueOf(raw: string): string | number {
  return /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,9})?$/.test(raw) ? Number(raw) : raw;
}
