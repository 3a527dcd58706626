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
} from './tabular-parts.js';
import { occurrenceOf, standingOf } from './tabular-words.js';
import type { TabularContext, TabularRow } from './tabular-row.js';

/**
 * The event that a row of a table tells, or null where it has neither a date nor words of its own. What has no place
 * in the model is kept in `values`, under its heading as written.
 */
export function tabularEvent(context: TabularContext, row: TabularRow): CaseEvent | null {
  const date = dateOf(row);
  if (date.text === '' && !WORD_FIELDS.some((field) => row.text(field) !== null)) return null;
  const type = typeOf(row);
  const typeWords = row.values.length > 0 ? row.text('type') : null;
  const ids = childIds(context, row);
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
  keepUnshared(row, ids);
  keepRest(context, row);
  const provenance = [{ kind: 'recorded', file: context.file, line: row.line } as const];
  return withMore(caseEvent({ ...said, values: row.values, provenance }), row);
}

/** The ids of the children that a row concerns: those it names, parted by semicolons, or the table's one child. */
export function childIds(context: TabularContext, row: TabularRow): readonly string[] {
  const named = listOf(row.text('child') ?? row.text('childName'));
  if (named.length > 0) return named;
  if (context.map.child !== undefined || context.map.childName !== undefined)
    row.report('child-missing', 'kept', 'child');
  return [context.child];
}

/** The names of a row's children: one child's whole name, or one for each child, parted by semicolons. */
export function childNames(row: TabularRow, children: number): readonly string[] {
  const name = row.text('childName');
  return name !== null && children === 1 ? [name] : listOf(name);
}

/** A list written in one cell, its items parted by semicolons; each item once. */
export function listOf(text: string | null): string[] {
  if (text === null) return [];
  if (!text.includes(';')) return text === '' ? [] : [text];
  return [...new Set(text.split(';').flatMap((part) => part.trim() || []))];
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

function keepUnshared(row: TabularRow, ids: readonly string[]): void {
  for (const field of ['reference', 'significance', 'age'] as const) row.keep(field);
  if (ids.length === 1) return;
  row.keep('birth');
  if (childNames(row, ids.length).length !== ids.length) row.keep('childName');
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

function keepRest(context: TabularContext, row: TabularRow): void {
  const { headings, unmapped } = context;
  const beyond = [...row.cells.keys()].slice(headings.length);
  for (const column of [...unmapped, ...beyond]) {
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
