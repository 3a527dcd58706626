import type { CaseEvent } from '../model/event.js';
import { compileFilter } from './compile-filter.js';
import type { FilterContext } from './filter-context.js';
import type { Filter } from './filter.js';
import { NO, POSSIBLY } from './truth.js';

/** What a filter shows of a set of events: "14 of 212". */
export interface FilteredEvents {
  /** Those shown, in the order given. */
  readonly events: readonly CaseEvent[];
  /** How many of those shown match only possibly, because their date is not certain. */
  readonly possibly: number;
  /** How many there are in all; those shown and those left out together. */
  readonly total: number;
}

/** The events that a filter shows: those that match, and those that possibly match. */
export function filterEvents(
  events: readonly CaseEvent[],
  filter: Filter,
  context: FilterContext,
): FilteredEvents {
  const test = compileFilter(filter, context);
  let possibly = 0;
  const shown = events.filter((event) => {
    const answer = test(event);
    if (answer === POSSIBLY) possibly += 1;
    return answer !== NO;
  });
  return { events: shown, possibly, total: events.length };
}
