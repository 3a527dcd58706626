import {
  caseEvent,
  eventId,
  noDate,
  type CaseEvent,
  type ClockTime,
  type Decision,
  type End,
  type EventChild,
  type EventType,
  type FieldValue,
  type IsoDay,
  type PartialDate,
  type Response,
} from '@case-journey/core';
import { columnName } from './column-map.js';
import type { CsvField } from './column-map-headings.js';
import { typeOfTitle, typeOfWords } from './csv-type-words.js';
import { unguarded } from './csv-guard.js';
import { withMore } from './tabular-more.js';
import { answerOf, occurrenceOf, openEndOf, polarityOf, standingOf } from './tabular-words.js';
import type { TabularContext, TabularRow } from './tabular-row.js';

/**
 * The event that a row of a table tells, or null where it has neither a date nor words of its own. What has no place
 * in the model is kept in `values`, under its heading as written.
 */
export function tabularEvent(context: TabularContext, row: TabularRow): CaseEvent | null {
  const values: FieldValue[] = [];
  const date = dateOf(row);
  if (date.text === '' && !WORD_FIELDS.some((field) => row.text(field) !== null)) return null;
  const keep = (field: CsvField): void => {
    const raw = row.raw(field);
    if (raw.trim() !== '') values.push({ field, raw, value: null });
  };
  const type = typeOf(row, keep);
  const typeWords = values.length > 0 ? row.text('type') : null;
  const ids = childIds(context, row);
  const end = endOf(row);
  const decision = decisionOf(row);
  const response = responseOf(row, keep);
  const occurrence = known(row, 'occurrence', occurrenceOf, keep) ?? 'happened';
  const standing = known(row, 'standing', standingOf, keep) ?? 'not-stated';
  const recordedOn = dayOf(row, 'recordedOn', keep);
  const children = childrenOf(row, ids, keep);
  const sequence = sequenceOf(row, keep);
  keep('significance');
  keep('age');
  keepRest(context, row, values);
  const event = caseEvent({
    id: idOf(context, row, ids, type, date),
    type,
    occurrence,
    date,
    ...(end === null ? {} : { end }),
    ...(sequence === null ? {} : { sequence }),
    recordedOn,
    children,
    title: row.text('title') === null ? typeWords : row.raw('title'),
    whatHappened: row.text('whatHappened') === null ? null : row.raw('whatHappened'),
    standing,
    source: {
      agency: row.text('agency'),
      role: row.text('sourceRole'),
      documentRef: row.text('documentRef'),
      recordedBy: row.text('recordedBy'),
    },
    ...(decision === null ? {} : { decision }),
    ...(response === null ? {} : { response: [response] }),
    team: row.text('team'),
    worker: row.text('worker'),
    labels: listOf(row.text('labels')),
    values,
    provenance: [{ kind: 'recorded', file: context.file, line: row.line }],
  });
  return withMore(event, row);
}

/** The ids of the children that a row concerns: those it names, parted by semicolons, or the table's one child. */
export function childIds(context: TabularContext, row: TabularRow): readonly string[] {
  const named = listOf(row.text('child') ?? row.text('childName'));
  if (named.length > 0) return named;
  if (context.map.child !== undefined || context.map.childName !== undefined)
    row.report('child-missing', 'kept', 'child');
  return [context.child];
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

type Keep = (field: CsvField) => void;

function dateOf(row: TabularRow): PartialDate {
  const date = row.date('date') ?? noDate('');
  const time = row.text('time');
  if (time === null || date.time !== undefined) return date;
  const clock = clockOf(time);
  if (clock === null) row.report('time-impossible', 'field-dropped', 'time');
  return clock === null ? date : { ...date, time: clock };
}

// 14:05, 14.05, 1405, 2.05pm, 2pm, 14:05:30
function clockOf(text: string): ClockTime | null {
  const found = /^(\d{1,2})(?:[:.]?([0-5]\d))?(?::[0-5]\d)? ?(am|pm|hrs|h)?$/i.exec(text);
  if (found === null) return null;
  const [, hours = '', minutes = '00', half = ''] = found;
  const afternoon = half.toLowerCase();
  if (found[2] === undefined && half === '') return null;
  const twelve =
    afternoon === 'pm' ? (Number(hours) % 12) + 12 : afternoon === 'am' ? Number(hours) % 12 : Number(hours);
  return twelve > 23 ? null : { clock: `${String(twelve).padStart(2, '0')}:${minutes}` };
}

function typeOf(row: TabularRow, keep: Keep): EventType {
  const words = row.text('type');
  if (words === null) return typeOfTitle(row.text('title') ?? row.text('whatHappened') ?? '') ?? 'note';
  const type = typeOfWords(words);
  if (type !== null) return type;
  row.report('type-unknown', 'kept', 'type');
  keep('type');
  return 'note';
}

function endOf(row: TabularRow): End | null {
  const words = row.text('dateTo');
  if (words === null) return null;
  const open = openEndOf(words);
  return open === null ? row.date('dateTo') : { open };
}

function dayOf(row: TabularRow, field: CsvField, keep: Keep, role?: 'due'): IsoDay | null {
  const date = row.date(field, role);
  if (date === null) return null;
  if (date.precision === 'day' && date.bound === 'within') return date.earliest;
  keep(field);
  return null;
}

function sequenceOf(row: TabularRow, keep: Keep): number | null {
  const text = row.text('sequence');
  if (text === null) return null;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  keep('sequence');
  return null;
}

/** What a field's words mean; words that mean nothing known are reported and kept. */
function known<T>(
  row: TabularRow,
  field: CsvField,
  meaning: (words: string) => T | null,
  keep: Keep,
): T | null {
  const words = row.text(field);
  if (words === null) return null;
  const meant = meaning(words);
  if (meant === null) {
    row.report('words-unknown', 'kept', field);
    keep(field);
  }
  return meant;
}

function childrenOf(row: TabularRow, ids: readonly string[], keep: Keep): EventChild[] {
  const seen = known(row, 'seen', answerOf, keep);
  const seenAlone = known(row, 'seenAlone', answerOf, keep);
  const impact = row.text('impact');
  const polarity = known(row, 'impactKind', polarityOf, keep) ?? 'unknown';
  const episodeId = row.text('episode');
  const shared = {
    onRecord: 'not-recorded',
    ...(episodeId === null ? {} : { episodeId }),
    ...(seen === null ? {} : { seen }),
    ...(seenAlone === null ? {} : { seenAlone }),
    ...textOf(row, 'notSeenWhy'),
    ...textOf(row, 'said'),
    ...textOf(row, 'doneBecause'),
    ...(impact === null && polarity === 'unknown' ? {} : { impact: { polarity, text: row.raw('impact') } }),
  } as const;
  return ids.map((childId) => ({ childId, ...shared }));
}

function textOf<T extends 'notSeenWhy' | 'said' | 'doneBecause'>(
  row: TabularRow,
  field: T,
): Partial<Record<T, string>> {
  return row.text(field) === null ? {} : ({ [field]: row.raw(field) } as Record<T, string>);
}

function decisionOf(row: TabularRow): Decision | null {
  const outcome = row.text('outcome');
  const rest = {
    forum: row.text('forum'),
    by: row.text('decidedBy'),
    role: row.text('deciderRole'),
    rationale: row.text('rationale'),
    options: row.text('options'),
  };
  if (outcome === null && Object.values(rest).every((text) => text === null)) return null;
  return { outcomes: outcome === null ? [] : [{ raw: outcome, value: null, set: 'as-written' }], ...rest };
}

function responseOf(row: TabularRow, keep: Keep): Response | null {
  const owner = row.text('actionBy');
  const due = dayOf(row, 'actionDue', keep, 'due');
  const done = dayOf(row, 'actionDone', keep);
  const action = row.text('action') === null ? '' : row.raw('action');
  return action === '' && owner === null && due === null && done === null
    ? null
    : { action, owner, due, done };
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
  const children = ids.join(';');
  const reference = row.text('reference');
  if (reference !== null) return eventId(context.system, 'events', children, 'reference', reference);
  return eventId(context.system, 'events', children, type, date.earliest ?? date.latest ?? date.text);
}

function keepRest(context: TabularContext, row: TabularRow, values: FieldValue[]): void {
  const beyond = row.cells.slice(context.headings.length).map((_, at) => at + context.headings.length);
  for (const column of [...context.unmapped, ...beyond]) {
    const cell = row.cells[column] ?? '';
    const raw = unguarded(cell);
    if (raw.trim() === '') continue;
    const heading = context.headings[column]?.trim() ?? '';
    values.push({
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
