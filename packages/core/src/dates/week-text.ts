import { weekOf } from './date-bounds.js';
import { weekdayOf, type Judging, type SpanAttempt } from './date-span.js';
import { oneDate } from './one-date.js';

/**
 * Reads "w/c 3/5/10" and "week ending 9 May 2010": seven days from, or up to, the day written; a week that commences
 * on another day than a Monday is noted.
 *
 * @returns Null where the text names no week.
 */
export function weekSpan(text: string, judging: Judging): SpanAttempt | null {
  const found = FORM.exec(text);
  if (found === null) return null;
  const day = oneDate(text.slice(found[0].length), judging);
  if (typeof day === 'string') return day;
  if (day.precision !== 'day' || day.time !== undefined) return 'date-unreadable';
  const ending = /^w[./]?e[ .:]|end/.test(found[0]);
  const [earliest, latest] = weekOf(day.earliest, ending ? 'last' : 'first');
  const offDay = !ending && weekdayOf(earliest) !== 1;
  return {
    ...day,
    earliest,
    latest,
    precision: 'week',
    notes: offDay ? [...day.notes, 'week-not-monday'] : day.notes,
  };
}

const FORM = /^(?:w[./]?[cbe]\.?|(?:week|wk) (?:commencing|comm|com|c|beginning|starting|ending|of))[ .:]+/;
