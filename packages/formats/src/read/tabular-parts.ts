import {
  noDate,
  type ClockTime,
  type Decision,
  type End,
  type EventChild,
  type EventType,
  type IsoDay,
  type PartialDate,
  type Response,
} from '@case-journey/core';
import type { CsvField } from './column-map-headings.js';
import { typeOfTitle, typeOfWords } from './csv-type-words.js';
import type { TabularRow } from './tabular-row.js';
import { answerOf, openEndOf, polarityOf } from './tabular-words.js';

/** Keeps a field's text as written, for what has no place in the model. */
export type Keep = (field: CsvField) => void;

/** The date of a row, with the clock time of its own column where the date has none. */
export function dateOf(row: TabularRow): PartialDate {
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

/** The type of a row by its words, or by its title; words that are not known are reported and kept. */
export function typeOf(row: TabularRow, keep: Keep): EventType {
  const words = row.text('type');
  if (words === null) return typeOfTitle(row.text('title') ?? row.text('whatHappened') ?? '') ?? 'note';
  const type = typeOfWords(words);
  if (type !== null) return type;
  row.report('type-unknown', 'kept', 'type');
  keep('type');
  return 'note';
}

/** When it ended, or that it goes on; null where the row does not say. */
export function endOf(row: TabularRow): End | null {
  const words = row.text('dateTo');
  if (words === null) return null;
  const open = openEndOf(words);
  return open === null ? row.date('dateTo') : { open };
}

/** A day that a field holds; null where there is none, and the text is kept where it is no single day. */
export function dayOf(row: TabularRow, field: CsvField, keep: Keep, role?: 'due'): IsoDay | null {
  const date = row.date(field, role);
  if (date === null) return null;
  if (date.precision === 'day' && date.bound === 'within') return date.earliest;
  keep(field);
  return null;
}

/** The declared order within a day; null where there is none. */
export function sequenceOf(row: TabularRow, keep: Keep): number | null {
  const text = row.text('sequence');
  if (text === null) return null;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  keep('sequence');
  return null;
}

/** What a field's words mean; words that mean nothing known are reported and kept. */
export function known<T>(
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

/** How the event concerns each of its children: a row says the same for all of them. */
export function childrenOf(row: TabularRow, ids: readonly string[], keep: Keep): EventChild[] {
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

/** The decision that a row tells of, or null. */
export function decisionOf(row: TabularRow): Decision | null {
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

/** What was done because of the event, or null. */
export function responseOf(row: TabularRow, keep: Keep): readonly Response[] | null {
  const owner = row.text('actionBy');
  const due = dayOf(row, 'actionDue', keep, 'due');
  const done = dayOf(row, 'actionDone', keep);
  const action = row.text('action') === null ? '' : row.raw('action');
  return action === '' && owner === null && due === null && done === null
    ? null
    : [{ action, owner, due, done }];
}
