import { isOpenEnd, type CaseEvent } from '../model/event.js';
import type { DatesClause } from './filter.js';
import { NO, POSSIBLY, YES, type Truth } from './truth.js';

/**
 * Whether an event lies in the days asked for, as far as its dates tell. Bounds count as written: "March 2010" lies
 * in March 2010, and possibly in the week of 8 March; an event without a usable date possibly lies anywhere. One that
 * is known to go on has no last day; where nobody says when it ended, it ended on its first day or on any later one.
 */
export function matchDates({ date, end }: CaseEvent, { from, to, mode }: DatesClause): Truth {
  const first = from ?? EVER;
  const last = to ?? NEVER;
  const start = { from: date.earliest ?? EVER, to: date.latest ?? NEVER };
  if (mode === 'starting') return within(start, first, last);
  if (mode === 'ending' && end !== undefined && isOpenEnd(end) && end.open === 'known') return NO;
  const finish = lastDays(end, start);
  if (mode === 'ending') return within(finish, first, last);
  return mode === 'contained'
    ? both(notBefore(start, first), notAfter(finish, last))
    : both(notAfter(start, last), notBefore(finish, first));
}

/** The first and the last day that something can be on; compared as texts. */
interface Bounds {
  readonly from: string;
  readonly to: string;
}

const EVER = ''; // before every day
const NEVER = '~'; // after every day

function lastDays(end: CaseEvent['end'], start: Bounds): Bounds {
  if (end === undefined) return start;
  if (isOpenEnd(end))
    return end.open === 'known' ? { from: NEVER, to: NEVER } : { from: start.from, to: NEVER };
  const to = end.latest ?? NEVER;
  const from = end.earliest ?? start.from;
  return { from: from < start.from && to >= start.from ? start.from : from, to }; // nothing ends before it starts
}

function within(bounds: Bounds, first: string, last: string): Truth {
  return both(notBefore(bounds, first), notAfter(bounds, last));
}

function notBefore({ from, to }: Bounds, day: string): Truth {
  return from >= day ? YES : to < day ? NO : POSSIBLY;
}

function notAfter({ from, to }: Bounds, day: string): Truth {
  return to <= day ? YES : from > day ? NO : POSSIBLY;
}

function both(a: Truth, b: Truth): Truth {
  return a < b ? a : b;
}
