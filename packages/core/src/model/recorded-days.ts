import type { DayNumber } from '../dates/day.js';
import { dayNumberOrNull } from '../dates/day-number-or-null.js';
import type { PartialDate } from '../dates/partial-date.js';
import { isOpenEnd, type CaseEvent } from './event.js';

/** Days, both included, on which an event counts as recorded. */
export interface RecordedDays {
  readonly event: CaseEvent;
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/**
 * The days on which events count as recorded, in their order: "March 2010" counts on each day of that month, a date that
 * is bounded on one side on that day alone, a period on the days of its start and of its end and not between. What did
 * not happen is a record too; what is planned is none, nor is an event without a usable date.
 */
export function recordedDays(events: Iterable<CaseEvent>): RecordedDays[] {
  const recorded: RecordedDays[] = [];
  for (const event of events) {
    if (event.occurrence === 'planned') continue;
    addDays(recorded, event, event.date);
    if (event.end !== undefined && !isOpenEnd(event.end)) addDays(recorded, event, event.end);
  }
  return recorded;
}

function addDays(recorded: RecordedDays[], event: CaseEvent, { earliest, latest }: PartialDate): void {
  const first = earliest ?? latest;
  const last = latest ?? earliest;
  const from = dayNumberOrNull(first);
  const to = first === last ? from : dayNumberOrNull(last);
  if (from !== null && to !== null) recorded.push({ event, from, to });
}
