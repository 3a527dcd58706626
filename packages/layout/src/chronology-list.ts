import {
  dayNumber,
  inOrder,
  type CaseEvent,
  type DayNumber,
  type IsoDay,
  type Lane,
  type PartialDate,
  typeDefinition,
} from '@case-journey/core';

/** Days on which nothing is recorded: the first and the last of them. */
export interface SilentDays {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/** One event's place in the list. */
export interface ListRow<Gap extends SilentDays = SilentDays> {
  readonly event: CaseEvent;
  /** Its place among all rows of the list, from 1, in the order shown. */
  readonly position: number;
  readonly lane: Lane;
  /** Days from the last day it can have happened to the day it was recorded; null where either is not known. */
  readonly recordedAfter: number | null;
  /** The row before shows the same day: the order within the day is ours unless the source declares one. */
  readonly sameDayAsBefore: boolean;
  /** Gaps to tell of between the row before, in the same year, and this one; in the order shown. */
  readonly gapsBefore: readonly Gap[];
}

/** The rows of one calendar year, in order. Rows without a usable date have no year. */
export interface ListYear<Gap extends SilentDays = SilentDays> {
  readonly year: number;
  readonly rows: readonly ListRow<Gap>[];
  /** Gaps to tell of above the year: they are between its first row and the year above, or began before all rows. */
  readonly gapsBefore: readonly Gap[];
}

/** A chronology as a vertical list, ready to be written down: every event is in exactly one row. */
export interface ChronologyList<Gap extends SilentDays = SilentDays> {
  readonly years: readonly ListYear<Gap>[];
  /** Gaps to tell of below the last year. */
  readonly gapsAfter: readonly Gap[];
  /** "Date not known": always after the years, whichever way they run. */
  readonly undated: readonly ListRow<Gap>[];
  /** Which facts any of the events has: a column for them is worth its room. */
  readonly columns: { readonly effect: boolean; readonly decision: boolean };
  /** Number of rows in all. */
  readonly count: number;
}

/** How to lay out a list. */
export interface ChronologyListOptions<Gap extends SilentDays = SilentDays> {
  /** Only events that concern this child; all events where it is not said. */
  readonly childId?: string;
  /** `oldest-first` unless said. Within a day, newest first turns the order round as well. */
  readonly order?: ListOrder;
  /** Gaps in order of time. Each is put between the rows that lie before and after it. None unless said. */
  readonly gaps?: readonly Gap[];
}

/** Which way a list runs. */
export type ListOrder = 'oldest-first' | 'newest-first';

/**
 * Lays events out as a list by calendar year. A year is that of the first day an event can have (of the last, where
 * there is no first).
 *
 * @param events - Any order; they are put into the model's total order.
 */
export function chronologyList<Gap extends SilentDays = SilentDays>(
  events: readonly CaseEvent[],
  { childId, order = 'oldest-first', gaps = [] }: ChronologyListOptions<Gap> = {},
): ChronologyList<Gap> {
  const wanted = childId === undefined ? events : events.filter((event) => concerns(event, childId));
  const sorted = inOrder(wanted);
  const dated = sorted.filter((event) => firstDay(event) !== null);
  const undated = sorted.slice(dated.length); // events without a usable date sort last
  if (order === 'newest-first') dated.reverse();

  const takeGaps = gapsByPlace(gaps, order);
  const years: { year: number; rows: ListRow<Gap>[]; gapsBefore: readonly Gap[] }[] = [];
  let before: CaseEvent | undefined;
  for (const [index, event] of dated.entries()) {
    const year = Number((firstDay(event) ?? '').slice(0, 4));
    const passed = takeGaps(firstDay(event));
    const section = years.at(-1);
    if (section?.year === year) section.rows.push(listRow(event, index + 1, before, passed));
    else years.push({ year, rows: [listRow(event, index + 1, before, [])], gapsBefore: passed });
    before = event;
  }
  return {
    years,
    gapsAfter: takeGaps(null),
    undated: undated.map((event, index) => listRow(event, dated.length + index + 1, undefined, [])),
    columns: {
      effect: sorted.some(({ children }) => children.some(({ impact }) => impact !== undefined)),
      decision: sorted.some(({ decision }) => decision !== undefined),
    },
    count: sorted.length,
  };
}

// Gives, row by row, the gaps that the list has passed on its way to the row's day; after the last row, the rest.
function gapsByPlace<Gap extends SilentDays>(
  gaps: readonly Gap[],
  order: ListOrder,
): (day: IsoDay | null) => readonly Gap[] {
  const left = order === 'oldest-first' ? [...gaps] : gaps.toReversed();
  return (day) => {
    if (day === null) return left.splice(0);
    const number = dayNumber(day);
    const end = left.findIndex((gap) => (order === 'oldest-first' ? gap.to >= number : gap.from <= number));
    return left.splice(0, end === -1 ? left.length : end);
  };
}

function concerns(event: CaseEvent, childId: string): boolean {
  return event.children.some((child) => child.childId === childId);
}

function firstDay(event: CaseEvent): IsoDay | null {
  return event.date.earliest ?? event.date.latest;
}

function listRow<Gap extends SilentDays>(
  event: CaseEvent,
  position: number,
  before: CaseEvent | undefined,
  gapsBefore: readonly Gap[],
): ListRow<Gap> {
  const day = event.date.precision === 'day' ? event.date.earliest : null;
  return {
    event,
    position,
    lane: typeDefinition(event.type).lane,
    recordedAfter: lag(event),
    sameDayAsBefore: day !== null && before?.date.precision === 'day' && before.date.earliest === day,
    gapsBefore,
  };
}

function lag(event: CaseEvent): DayNumber | null {
  const happened = event.date.latest ?? event.date.earliest;
  return happened === null || event.recordedOn === null
    ? null
    : dayNumber(event.recordedOn) - dayNumber(happened);
}

/** The first date of some events, the one that can be last, and how many have no usable date. */
export function daysOf(events: readonly CaseEvent[]): {
  readonly first: PartialDate | null;
  readonly last: PartialDate | null;
  readonly undated: number;
} {
  let first: PartialDate | null = null;
  let last: PartialDate | null = null;
  let undated = 0;
  for (const { date } of events) {
    const start = date.earliest ?? date.latest;
    if (start === null) undated += 1;
    else {
      if (start < startOf(first, LATEST)) first = date;
      if (last === null || endOf(date) > endOf(last)) last = date;
    }
  }
  return { first, last, undated };
}

const LATEST = '9999';

function startOf(date: PartialDate | null, otherwise: IsoDay): IsoDay {
  return date?.earliest ?? date?.latest ?? otherwise;
}

function endOf(date: PartialDate): IsoDay {
  return date.latest ?? date.earliest ?? '';
}
