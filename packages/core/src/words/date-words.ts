import { addDays, daysInMonth, type IsoDay } from '../dates/day.js';
import type { PartialDate } from '../dates/partial-date.js';
import { SEASONS, seasonBounds } from '../dates/seasons.js';
import { dateMessages } from './date-messages.js';
import { say, type Messages } from './messages.js';

/** How dates are worded. */
export interface DateWordsOptions {
  /** Words of the host's; British English by default. */
  readonly messages?: Messages;
  /** Months by their short names: 14 Mar 2010. */
  readonly short?: boolean;
  /** The recorded clock time after a day: 14 March 2010, 14:05. */
  readonly time?: boolean;
}

/**
 * A date in words, from its bounds: "14 March 2010", "about March 2012", "before 14 June 2012", "summer 2012", "week
 * of 3 May 2010", "11 February to 5 April 2013", "1990 to 1999", "Date not known". {@link readDate} reads each of them
 * back to the same bounds.
 */
export function dateWords(date: PartialDate, options: DateWordsOptions = {}): string {
  const names: Names = {
    messages: options.messages ?? dateMessages,
    months: options.short ? 'month-short' : 'month',
  };
  const { earliest, latest } = date;
  if (earliest === null && latest === null) return say(names.messages, 'date.none');
  const about = (words: string): string =>
    date.approximate ? say(names.messages, 'date.about', { date: words }) : words;
  const words = boundedWords(date, about, names);
  const certain = date.uncertain ? say(names.messages, 'date.possibly', { date: words }) : words;
  if (options.time !== true || date.time === undefined) return certain;
  return say(names.messages, 'date.time', { date: certain, time: date.time.clock });
}

/** One day in words: "14 March 2010". */
export function dayWords(
  day: IsoDay,
  { messages = dateMessages, short = false }: DateWordsOptions = {},
): string {
  return wordsOfDay(day, { messages, months: short ? 'month-short' : 'month' });
}

interface Names {
  readonly messages: Messages;
  readonly months: 'month' | 'month-short';
}

function boundedWords(date: PartialDate, about: (words: string) => string, names: Names): string {
  const { earliest, latest, bound } = date;
  if (earliest === null) {
    const last = latest ?? '';
    return bound === 'before'
      ? say(names.messages, 'date.before', { date: about(stretchFrom(addDays(last, 1), names)) })
      : say(names.messages, 'date.by', { date: about(wordsOfDay(last, names)) });
  }
  if (latest === null) {
    return bound === 'after'
      ? say(names.messages, 'date.after', { date: about(stretchTo(addDays(earliest, -1), names)) })
      : say(names.messages, 'date.from', { date: about(wordsOfDay(earliest, names)) });
  }
  return about(withinWords(earliest, latest, date.precision, names));
}

function withinWords(
  earliest: IsoDay,
  latest: IsoDay,
  precision: PartialDate['precision'],
  names: Names,
): string {
  if (earliest === latest) return wordsOfDay(earliest, names);
  if (precision === 'week' && addDays(earliest, 6) === latest) {
    return say(names.messages, 'date.week', { date: wordsOfDay(earliest, names) });
  }
  const season = precision === 'season' ? seasonWords(earliest, latest, names) : null;
  return season ?? rangeWords(earliest, latest, names);
}

function seasonWords(earliest: IsoDay, latest: IsoDay, { messages }: Names): string | null {
  const year = Number(earliest.slice(0, 4));
  for (const season of SEASONS) {
    const bounds = seasonBounds(year, season);
    if (bounds?.[0] === earliest && bounds[1] === latest) {
      return say(messages, `date.${season}`, { year: String(year), next: latest.slice(2, 4) });
    }
  }
  return null;
}

// Whole years and whole months are worded as such; what both ends share is said once.
function rangeWords(earliest: IsoDay, latest: IsoDay, names: Names): string {
  const unit = startsUnit(earliest, latest);
  const from = partsOf(earliest);
  const to = partsOf(latest);
  const end = unitWords(latest, unit, names);
  if (unit !== 'day' && from[unit] === to[unit] && from.year === to.year) return end;
  return say(names.messages, 'date.range', { from: startWords(earliest, latest, unit, names), to: end });
}

type Unit = 'day' | 'month' | 'year';

function startWords(earliest: IsoDay, latest: IsoDay, unit: Unit, names: Names): string {
  const from = partsOf(earliest);
  const to = partsOf(latest);
  if (unit === 'year' || from.year !== to.year) return unitWords(earliest, unit, names);
  const month = monthName(from.month, names);
  if (unit === 'month') return month;
  return from.month === to.month
    ? String(from.day)
    : say(names.messages, 'date.day-month', { day: String(from.day), month });
}

function unitWords(day: IsoDay, unit: Unit, names: Names): string {
  const { year, month } = partsOf(day);
  if (unit === 'day') return wordsOfDay(day, names);
  if (unit === 'year') return String(year);
  return say(names.messages, 'date.month', { month: monthName(month, names), year: String(year) });
}

function startsUnit(earliest: IsoDay, latest: IsoDay): Unit {
  if (startOf(earliest) === 'day' || endOf(latest) === 'day') return 'day';
  return startOf(earliest) === 'year' && endOf(latest) === 'year' ? 'year' : 'month';
}

/** The largest unit that begins with a day. */
function startOf(day: IsoDay): Unit {
  return day.endsWith('-01-01') ? 'year' : day.endsWith('-01') ? 'month' : 'day';
}

/** The largest unit that ends with a day. */
function endOf(day: IsoDay): Unit {
  const parts = partsOf(day);
  if (parts.day !== daysInMonth(parts.year, parts.month)) return 'day';
  return parts.month === 12 ? 'year' : 'month';
}

// "before 2010" is before 1 January 2010
function stretchFrom(day: IsoDay, names: Names): string {
  return unitWords(day, startOf(day), names);
}

// "after 2010" is after 31 December 2010
function stretchTo(day: IsoDay, names: Names): string {
  return unitWords(day, endOf(day), names);
}

function wordsOfDay(day: IsoDay, names: Names): string {
  const { year, month, day: dayOfMonth } = partsOf(day);
  return say(names.messages, 'date.day', {
    day: String(dayOfMonth),
    month: monthName(month, names),
    year: String(year),
  });
}

function monthName(month: number, { messages, months }: Names): string {
  return say(messages, `date.${months}.${String(month)}`);
}

function partsOf(day: IsoDay): { year: number; month: number; day: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8)) };
}
