import { boundsOf, takeBound, type BoundKind } from './date-bounds.js';
import { notRead, type DateOptions, type DateReading } from './date-reading.js';
import { dateRange } from './date-range.js';
import { isPlausible, type Judging, type SpanAttempt } from './date-span.js';
import { LONGEST_DATE, saysNoDate, tidyDateText } from './date-text.js';
import { isIsoDay, type IsoDay } from './day.js';
import { edtfInRecord } from './edtf-in-records.js';
import { oneDate } from './one-date.js';
import { onDay, type PartialDate } from './partial-date.js';
import { takeQualifiers } from './qualifiers.js';
import { weekSpan } from './week-text.js';

/**
 * Reads a date as records write it, day first as in the United Kingdom: `14/03/2010`, `14 Mar 10`, `March 2010`,
 * `Summer 2012`, `c. 2009`, `before 14 June 2012`, `w/c 3/5/10`; every form is in docs/dates.md. A text that says that
 * the date is not known gives no bounds and no problem. What cannot be a date gives no bounds and a problem: never a
 * guessed day, and day and month are never swapped.
 *
 * @throws {RangeError} When `asAt` is not a calendar day.
 */
export function readDate(text: string, options: DateOptions): DateReading {
  const judging: Judging = { asAt: options.asAt, role: options.role ?? 'event' };
  if (!isIsoDay(judging.asAt)) throw new RangeError('asAt is not a calendar day written YYYY-MM-DD');
  const plain = plainDay(text);
  if (plain !== null && isPlausible(plain, plain, judging))
    return { date: onDay(plain, text), problem: null, notes: [] };
  const tidied = tidyDateText(text);
  if (tidied === '' && text.trim().length > LONGEST_DATE) return notRead(text, 'date-unreadable');
  if (saysNoDate(tidied)) return notRead(text, null);
  const reading = written(text, tidied, judging);
  const mayBeEdtf = reading.problem === 'date-unreadable' || reading.problem === 'date-impossible';
  return (options.edtf !== false && mayBeEdtf ? edtfInRecord(text, judging) : null) ?? reading;
}

// The two forms that nearly every cell has, without the general machinery: 14/03/2010 and 2010-03-14.
function plainDay(text: string): IsoDay | null {
  if (text.length !== 10) return null;
  const british = text.charAt(2) === '/' && text.charAt(5) === '/';
  const day = british ? `${text.slice(6)}-${text.slice(3, 5)}-${text.slice(0, 2)}` : text;
  return isIsoDay(day) ? day : null;
}

function written(text: string, tidied: string, judging: Judging): DateReading {
  const outer = takeQualifiers(tidied);
  const bounded = takeBound(outer.rest);
  const inner = takeQualifiers(bounded.rest);
  const { kind, attempt } = dated(bounded.kind, inner.rest, judging);
  if (typeof attempt === 'string') return notRead(text, attempt);
  const date: PartialDate = {
    text,
    ...boundsOf(attempt, kind),
    approximate: outer.approximate || inner.approximate || attempt.approximate === true,
    uncertain: outer.uncertain || inner.uncertain,
    ...(attempt.time === undefined ? {} : { time: attempt.time }),
  };
  return { date, problem: null, notes: attempt.notes };
}

interface Dated {
  readonly kind: BoundKind;
  readonly attempt: SpanAttempt;
}

function dated(kind: BoundKind, text: string, judging: Judging): Dated {
  const single = kind === 'between' ? 'date-unreadable' : (weekSpan(text, judging) ?? oneDate(text, judging));
  if (typeof single !== 'string' || (single !== 'date-unreadable' && single !== 'date-ambiguous')) {
    return { kind, attempt: single };
  }
  if (kind !== 'within' && kind !== 'from' && kind !== 'between') return { kind, attempt: single };
  const range = dateRange(text, judging, kind === 'between');
  if (typeof range === 'object' && 'from' in range) return { kind: 'since', attempt: range.from };
  return { kind: 'within', attempt: range === 'date-unreadable' ? single : range };
}
