import type { ChronologyList, ListRow, ListYear } from '@case-journey/layout';

/** A year of the list, or (year null) the events whose date is not known. */
export type Section = ListYear | { readonly year: null; readonly rows: readonly ListRow[] };

const OPEN_AT_FIRST = 100; // rows; the rest of the years open on demand

/** The years of a list and, last, what has no date. */
export function sections({ years, undated }: ChronologyList): Section[] {
  return undated.length === 0 ? [...years] : [...years, { year: null, rows: undated }];
}

/** A section's name among the stops of the keyboard. */
export function sectionKey({ year }: Section): string {
  return `y${year ?? 'none'}`;
}

/** The sections that are open at first: as many as a reader takes in, at least one. */
export function firstOpen(list: ChronologyList): Section[] {
  const open: Section[] = [];
  let rows = 0;
  for (const section of sections(list)) {
    if (rows > 0 && rows + section.rows.length > OPEN_AT_FIRST) break;
    open.push(section);
    rows += section.rows.length;
  }
  return open;
}
