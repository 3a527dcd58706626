import {
  isInstant,
  isIsoDay,
  isoDayOf,
  noDate,
  onDay,
  readDate,
  type ClockTime,
  type End,
  type IsoDay,
  type PartialDate,
} from '@case-journey/core';
import { plainWords } from '../csv-words.js';
import type { ChronologyField } from './columns.js';
import type { ChronologyRow } from './row.js';
import { OPEN_END_WORDS } from './words.js';

/** The date of an entry; one that cannot be read is kept without a day, and reported. */
export function entryDate(row: ChronologyRow, asAt: IsoDay): PartialDate {
  const cell = row.text('date');
  const date = cell === null ? noDate('') : dateIn(row, 'date', cell, asAt);
  const text = row.text('dateText') ?? date.text;
  const time = timeOf(row);
  return { ...withoutTime(date), text, ...(time ?? (date.time === undefined ? {} : { time: date.time })) };
}

/** The end of an entry: a date, `Ongoing` or `End not known`; undefined where nothing is written. */
export function entryEnd(row: ChronologyRow, asAt: IsoDay): End | undefined {
  const cell = row.text('end');
  if (cell === null) return undefined;
  const open = OPEN_END_WORDS.read(cell);
  if (open !== null) return { open };
  const date = dateIn(row, 'end', cell, asAt);
  return { ...date, text: row.text('endText') ?? date.text };
}

/** A day: 14/03/2010, 2010-03-14 or in words; null where nothing is written, or (reported) none of these. */
export function dayIn(row: ChronologyRow, field: ChronologyField, asAt: IsoDay): IsoDay | null {
  const cell = row.text(field);
  if (cell === null) return null;
  const day = dayOf(cell, asAt);
  if (day === null) row.report('chronology-day', 'field-dropped', field);
  return day;
}

/** The day that a text is, or null. */
export function dayOf(text: string, asAt: IsoDay): IsoDay | null {
  const plain = plainDay(text);
  if (plain !== null) return plain;
  const { earliest, latest } = readDate(text, { asAt, role: 'due' }).date;
  return earliest === latest ? earliest : null;
}

/** A point in time: as our writer puts it, or a day, which is taken from its first moment in Universal Time. */
export function instantIn(row: ChronologyRow, field: ChronologyField, asAt: IsoDay): string | null {
  const cell = row.text(field);
  if (cell === null || isInstant(cell)) return cell;
  const day = dayIn(row, field, asAt);
  return day === null ? null : `${day}T00:00:00Z`;
}

const DAY_FIRST = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

function plainDay(text: string): IsoDay | null {
  const trimmed = text.trim();
  if (isIsoDay(trimmed)) return trimmed;
  const [, day, month, year] = DAY_FIRST.exec(trimmed) ?? [];
  return year === undefined ? null : isoDayOf(Number(year), Number(month), Number(day));
}

function dateIn(row: ChronologyRow, field: 'date' | 'end', cell: string, asAt: IsoDay): PartialDate {
  const day = plainDay(cell);
  if (day !== null) return onDay(day, cell);
  if (NOT_KNOWN.has(plainWords(cell))) return noDate(cell);
  const { date, problem, notes } = readDate(cell, { asAt });
  for (const code of [...(problem === null ? [] : [problem]), ...notes]) row.report(code, 'kept', field);
  return date;
}

const NOT_KNOWN: ReadonlySet<string> = new Set(['date not known', 'not known', 'no date']);

function timeOf(row: ChronologyRow): { readonly time: ClockTime } | null {
  const cell = row.text('time');
  if (cell === null) return null;
  const [, clock, offset] = CLOCK.exec(cell.trim()) ?? [];
  if (clock === undefined) {
    row.report('time-impossible', 'field-dropped', 'time');
    return null;
  }
  return {
    time: {
      clock: clock.indexOf(':') === 1 ? `0${clock}` : clock,
      ...(offset === undefined ? {} : { offset }),
    },
  };
}

const CLOCK = /^((?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)(?: (Z|[+-]\d\d:\d\d))?$/;

function withoutTime({ time: _time, ...date }: PartialDate): PartialDate {
  return date;
}
