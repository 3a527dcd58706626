import type { ChildSummary } from '@case-journey/core';
import type { ChildRow } from './caseload.js';

/** What the list can be sorted by. */
export type SortKey = 'child' | 'events' | 'last';

/** Which children are listed. */
export type Show = 'all' | 'open' | 'closed';

/** What a person asked of the list. */
export interface ListQuery {
  readonly search: string;
  readonly show: Show;
  readonly sort: SortKey;
  readonly descending: boolean;
}

/** The children that a query finds, in its order. Ties are in order of child. */
export function findChildren(
  rows: readonly ChildRow[],
  { search, show, sort, descending }: ListQuery,
): ChildRow[] {
  const wanted = plain(search.trim());
  const found = rows.filter(
    (row) =>
      (show === 'all' || (show === 'open') === isOpen(row.summary)) &&
      (wanted === '' || textOf(row).includes(wanted)),
  );
  const direction = descending ? -1 : 1;
  return found.sort((a, b) => direction * COMPARE[sort](a, b) || byChild(a, b));
}

/** Whether anything is in force for a child: a plan, an assessment, a referral episode or early help. */
export function isOpen({ status }: ChildSummary): boolean {
  return status !== 'closed' && status !== 'no-referral';
}

const COMPARE: Readonly<Record<SortKey, (a: ChildRow, b: ChildRow) => number>> = {
  child: byChild,
  events: (a, b) => a.summary.events - b.summary.events,
  last: (a, b) => compare(a.summary.to ?? '', b.summary.to ?? ''),
};

function byChild(a: ChildRow, b: ChildRow): number {
  return (
    numberAware.compare(a.child.label, b.child.label) ||
    numberAware.compare(a.family, b.family) ||
    compare(a.child.id, b.child.id)
  );
}

const numberAware = new Intl.Collator('en-GB', { numeric: true });

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function textOf({ child, family }: ChildRow): string {
  return plain(`${child.label} ${child.names.join(' ')} ${family} ${child.id}`);
}

// José is found by jose, O’Brien by o'brien
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[\u2018\u2019\u02bc`´]/g, "'")
    .toLowerCase();
}
