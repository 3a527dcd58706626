import {
  dayNumber,
  inOrder,
  type CaseEvent,
  type DayNumber,
  type IsoDay,
  type Lane,
  typeDefinition,
} from '@case-journey/core';

/** One event's place in the list. */
export interface ListRow {
  readonly event: CaseEvent;
  /** Its place among all rows of the list, from 1, in the order shown. */
  readonly position: number;
  readonly lane: Lane;
  /** Days from the last day it can have happened to the day it was recorded; null where either is not known. */
  readonly recordedAfter: number | null;
  /** The row before shows the same day: the order within the day is ours unless the source declares one. */
  readonly sameDayAsBefore: boolean;
}

/** The rows of one calendar year, in order. Rows without a usable date have no year. */
export interface ListYear {
  readonly year: number;
  readonly rows: readonly ListRow[];
}

/** A chronology as a vertical list, ready to be written down: every event is in exactly one row. */
export interface ChronologyList {
  readonly years: readonly ListYear[];
  /** "Date not known": always after the years, whichever way they run. */
  readonly undated: readonly ListRow[];
  /** Which facts any of the events has: a column for them is worth its room. */
  readonly columns: { readonly effect: boolean; readonly decision: boolean };
  /** Number of rows in all. */
  readonly count: number;
  /** The first and the last day that any dated event can have; null where none is dated. */
  readonly from: IsoDay | null;
  readonly to: IsoDay | null;
}

/** How to lay out a list. */
export interface ChronologyListOptions {
  /** Only events that concern this child; all events where it is not said. */
  readonly childId?: string;
  /** `oldest-first` unless said. Within a day, newest first turns the order round as well. */
  readonly order?: ListOrder;
}

/** Which way a list runs. */
export type ListOrder = 'oldest-first' | 'newest-first';

/**
 * Lays events out as a list by calendar year. A year is that of the first day an event can have (of the last, where
 * there is no first).
 *
 * @param events - Any order; they are put into the model's total order.
 */
export function chronologyList(
  events: readonly CaseEvent[],
  { childId, order = 'oldest-first' }: ChronologyListOptions = {},
): ChronologyList {
  const wanted = childId === undefined ? events : events.filter((event) => concerns(event, childId));
  const sorted = inOrder(wanted);
  const dated = sorted.filter((event) => firstDay(event) !== null);
  const undated = sorted.slice(dated.length); // events without a usable date sort last
  if (order === 'newest-first') dated.reverse();

  const years: { year: number; rows: ListRow[] }[] = [];
  let before: CaseEvent | undefined;
  for (const [index, event] of dated.entries()) {
    const year = Number((firstDay(event) ?? '').slice(0, 4));
    let section = years.at(-1);
    if (section?.year !== year) years.push((section = { year, rows: [] }));
    section.rows.push(listRow(event, index + 1, before));
    before = event;
  }
  return {
    years,
    undated: undated.map((event, index) => listRow(event, dated.length + index + 1, undefined)),
    columns: {
      effect: sorted.some(({ children }) => children.some(({ impact }) => impact !== undefined)),
      decision: sorted.some(({ decision }) => decision !== undefined),
    },
    count: sorted.length,
    ...span(dated),
  };
}

function concerns(event: CaseEvent, childId: string): boolean {
  return event.children.some((child) => child.childId === childId);
}

function firstDay(event: CaseEvent): IsoDay | null {
  return event.date.earliest ?? event.date.latest;
}

function listRow(event: CaseEvent, position: number, before: CaseEvent | undefined): ListRow {
  const day = event.date.precision === 'day' ? event.date.earliest : null;
  return {
    event,
    position,
    lane: typeDefinition(event.type).lane,
    recordedAfter: lag(event),
    sameDayAsBefore: day !== null && before?.date.precision === 'day' && before.date.earliest === day,
  };
}

function lag(event: CaseEvent): DayNumber | null {
  const happened = event.date.latest ?? event.date.earliest;
  return happened === null || event.recordedOn === null
    ? null
    : dayNumber(event.recordedOn) - dayNumber(happened);
}

function span(dated: readonly CaseEvent[]): { from: IsoDay | null; to: IsoDay | null } {
  let from: IsoDay | null = null;
  let to: IsoDay | null = null;
  for (const { date } of dated) {
    const first = date.earliest ?? date.latest;
    const last = date.latest ?? date.earliest;
    if (first !== null && (from === null || first < from)) from = first;
    if (last !== null && (to === null || last > to)) to = last;
  }
  return { from, to };
}
