import type { ChronologyList, ListRow, ListYear } from '@case-journey/layout';
import type { ChildGap } from './chronology-view.js';

/** A list of events with the gaps in the record. */
export type GapList = ChronologyList<ChildGap>;

/** One event's row in it. */
export type GapListRow = ListRow<ChildGap>;

/** A year of the list, or (year null) the events whose date is not known. */
export type Section =
  | ListYear<ChildGap>
  | { readonly year: null; readonly rows: readonly GapListRow[]; readonly gapsBefore: readonly ChildGap[] };

const OPEN_AT_FIRST = 100; // rows; the rest of the years open on demand

const ROWS_AT_FIRST = 50; // of a year when it opens; the rest when they are asked for
const ROWS_OF_LONG_YEAR = 30; // a year so long that nobody reads it to the end at once
const LONG = 200;

/** The years of a list and, last, what has no date. */
export function sections({ years, undated, gapsAfter }: GapList): Section[] {
  return undated.length === 0 ? [...years] : [...years, { year: null, rows: undated, gapsBefore: gapsAfter }];
}

/** A section's name among the stops of the keyboard. */
export function sectionKey({ year }: Section): string {
  return `y${year ?? 'none'}`;
}

/** The section that holds a row, by the row's event. */
export function sectionOf(list: GapList, eventId: string): Section | undefined {
  return sections(list).find(({ rows }) => rows.some(({ event }) => event.id === eventId));
}

/** The sections that are open at first: as many as a reader takes in, at least one. */
export function firstOpen(list: GapList): Section[] {
  const open: Section[] = [];
  let rows = 0;
  for (const section of sections(list)) {
    if (rows > 0 && rows + section.rows.length > OPEN_AT_FIRST) break;
    open.push(section);
    rows += section.rows.length;
  }
  return open;
}

/** How many rows are on screen: those of open years, as far as they are shown. */
export function shownRows(list: GapList, open: ReadonlySet<string>, whole: ReadonlySet<string>): number {
  return sections(list)
    .filter((section) => open.has(sectionKey(section)))
    .reduce((sum, section) => sum + rowsShown(section, whole).length, 0);
}

/** The rows of an open year that are shown. */
export function rowsShown(section: Section, whole: ReadonlySet<string>): readonly GapListRow[] {
  const { rows } = section;
  if (whole.has(sectionKey(section))) return rows;
  return rows.slice(0, rows.length > LONG ? ROWS_OF_LONG_YEAR : ROWS_AT_FIRST);
}
