import type { PartialDate } from '../dates/partial-date.js';
import type { CaseEvent } from './event.js';
import { typeDefinition } from './vocabulary.js';

/**
 * The total order of events, oldest first, whatever order they came in: first day it can be (or last, where there is
 * no first), last day it can be, clock time, declared sequence, the type's rank within a day and place in the
 * vocabulary, id. "Before 14 June" comes just before the events of 14 June, "after 14 June" just after them; events
 * without a usable date come last.
 */
export function compareEvents(a: CaseEvent, b: CaseEvent): number {
  return (
    compareDates(a.date, b.date) ||
    compareText(a.date.time?.clock ?? '', b.date.time?.clock ?? '') ||
    (a.sequence ?? 0) - (b.sequence ?? 0) ||
    compareTypes(a, b) ||
    compareText(a.id, b.id)
  );
}

function compareTypes(a: CaseEvent, b: CaseEvent): number {
  if (a.type === b.type) return 0;
  const first = typeDefinition(a.type);
  const second = typeDefinition(b.type);
  return first.rank - second.rank || first.place - second.place;
}

/** Dates in order of the first and then the last day that they can be; 0 where both agree. */
export function compareDates(a: PartialDate, b: PartialDate): number {
  return (
    compareText(a.earliest ?? a.latest ?? NEVER, b.earliest ?? b.latest ?? NEVER) ||
    BOUND_RANK[a.bound] - BOUND_RANK[b.bound] ||
    compareText(a.latest ?? NEVER, b.latest ?? NEVER)
  );
}

/** Texts in order of their code units: the same on every machine, whatever its language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const NEVER = '~'; // sorts after every digit
const BOUND_RANK = { after: 0, within: 1, before: 2 };
