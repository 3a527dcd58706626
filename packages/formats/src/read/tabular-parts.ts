import {
  noDate,
  typeWords,
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
import { outcomeOf } from './outcome-words.js';
import { recorded } from './recorded.js';
import type { TabularRow } from './tabular-row.js';
import { aloneOf, answerOf, openEndOf, polarityOf, seenOf } from './tabular-words.js';

/**
 * The date of a row, or its start where it has none, with the clock time of its own column where the date has none. A
 * time that cannot be used is kept as written.
 */
export function dateOf(row: TabularRow): { readonly date: PartialDate; readonly isFrom: boolean } {
  const isFrom = row.text('date') === null;
  const date = row.date(isFrom ? 'dateFrom' : 'date') ?? noDate('');
  const time = row.text('time');
  const clock = time === null ? null : clockOf(time);
  if (time !== null && clock === null) row.report('time-impossible', 'kept', 'time');
  if (clock === null || (date.time !== undefined && date.time.clock !== clock.clock)) row.keep('time');
  return { date: clock === null || date.time !== undefined ? date : { ...date, time: clock }, isFrom };
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

/**
 * The type of a row by its words, or by its title. Words that are not known are reported; they and those that are not
 * our own for the type are kept.
 */
export function typeOf(row: TabularRow): EventType {
  const words = row.text('type');
  if (words === null) return typeOfTitle(row.text('title') ?? row.text('whatHappened') ?? '') ?? 'note';
  const type = typeOfWords(words);
  if (type === null) row.report('type-unknown', 'kept', 'type');
  const ours = type === null ? [] : [type, typeWords(type).toLowerCase()];
  if (!ours.includes(words.toLowerCase())) row.keep('type');
  return type ?? 'note';
}

/** The words of a row for a type that is not known; null where there are none. */
export function unknownType(row: TabularRow): string | null {
  const words = row.text('type');
  return words === null || typeOfWords(words) !== null ? null : words;
}

/** When it ended, or that it goes on; null where the row does not say. */
export function endOf(row: TabularRow): End | null {
  const words = row.text('dateTo');
  if (words === null) return null;
  const open = openEndOf(words);
  return open === null ? row.date('dateTo') : { open };
}

/** A day that a field holds; null where there is none, and the text is kept where it is no single day. */
export function dayOf(row: TabularRow, field: CsvField, role?: 'due'): IsoDay | null {
  const date = row.date(field, role);
  if (date === null) return null;
  if (date.precision === 'day' && date.bound === 'within') return date.earliest;
  row.keep(field);
  return null;
}

/** The declared order within a day; null where there is none. */
export function sequenceOf(row: TabularRow): number | null {
  const text = row.text('sequence');
  if (text === null) return null;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  row.keep('sequence');
  return null;
}

/** What a field's words mean; words that mean nothing known are reported and kept. */
export function known<T>(row: TabularRow, field: CsvField, meaning: (words: string) => T | null): T | null {
  const words = row.text(field);
  if (words === null) return null;
  const meant = meaning(words);
  if (meant === null) {
    row.report('words-unknown', 'kept', field);
    row.keep(field);
  }
  return meant;
}

/** How the event concerns each of its children: a row says the same for all of them. */
export function childrenOf(row: TabularRow, ids: readonly string[]): EventChild[] {
  const impact = asWritten(row, 'impact');
  const polarity = known(row, 'impactKind', polarityOf) ?? 'unknown';
  const shared = {
    onRecord: 'not-recorded' as const,
    ...recorded({
      episodeId: row.text('episode'),
      seen: known(row, 'seen', seenOf),
      seenAlone:
        known(row, 'seenAlone', (words) => aloneOf(words) ?? answerOf(words)) ??
        aloneOf(row.text('seen') ?? ''),
      notSeenWhy: asWritten(row, 'notSeenWhy'),
      said: asWritten(row, 'said'),
      doneBecause: asWritten(row, 'doneBecause'),
      impact:
        impact === null && polarity === 'unknown' ? null : { polarity, text: impact ?? row.raw('impact') },
    }),
  };
  return ids.map((childId) => ({ childId, ...shared }));
}

/** A field's text with the white space around it; null where there is nothing else. */
export function asWritten(row: TabularRow, field: CsvField): string | null {
  return row.text(field) === null ? null : row.raw(field);
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
  return { outcomes: outcome === null ? [] : [outcomeOf(outcome)], ...rest };
}

/** What was done because of the event, or null. */
export function responseOf(row: TabularRow): readonly Response[] | null {
  const owner = row.text('actionBy');
  const due = dayOf(row, 'actionDue', 'due');
  const done = dayOf(row, 'actionDone');
  const action = asWritten(row, 'action') ?? '';
  return action === '' && owner === null && due === null && done === null
    ? null
    : [{ action, owner, due, done }];
}
