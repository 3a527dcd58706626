import {
  addMonths,
  compareText,
  inOrder,
  isCoded,
  person,
  type CaseEvent,
  type Dataset,
  type IsoDay,
  type Person,
} from '@case-journey/core';
import { ANNEX_A_LISTS, type AnnexAList } from '../read/annex-a/lists.js';
import { writtenDisability, writtenEthnicity, writtenGender } from './annex-a-codes.js';
import { countedCells } from './annex-a-counts.js';
import { WRITTEN_LISTS } from './annex-a-headings.js';
import { dayOf, plannedRows, type PlannedRow } from './annex-a-rows.js';
import type { WorkbookValue } from './xlsx-sheet.js';
import type { WrittenSheet } from './xlsx.js';

/** How Annex A lists are written. */
export interface AnnexASheetsOptions {
  /** The day on which the lists are drawn up: nothing later is in them, and ages are counted to it. */
  readonly asAt: IsoDay;
  /**
   * `ofsted`: lists 1 to 5 go back six months (and hold what is still open), lists 6 to 8 each child's latest period, open
   * or ended within six months. `all`: every event that the lists have a place for. Defaults to `ofsted`.
   */
  readonly scope?: 'ofsted' | 'all';
  /** Whether each sheet starts with its title, as in Ofsted's template. Defaults to true. */
  readonly titles?: boolean;
}

/**
 * Events and children as lists 1 to 8 of Ofsted's Annex A (August 2019), one sheet each with Ofsted's headings and codes,
 * for {@link writeWorkbook}. Rows are in order of date, then of child. What the lists have no place for is left out, as
 * is what did not happen. A date that is not a day is written as its words.
 */
export function annexASheets(
  { events, people }: Pick<Dataset, 'events' | 'people'>,
  { asAt, scope = 'ofsted', titles = true }: AnnexASheetsOptions,
): WrittenSheet[] {
  const known = new Map(people.map((one) => [one.id, one]));
  const children = [...eventsByChild(events, asAt)].sort(([a], [b]) => compareText(a, b));
  return WRITTEN_LISTS.map(({ list: number, title, columns }) => {
    const list = ANNEX_A_LISTS.find((one) => one.list === number);
    const rows = children.flatMap(([childId, own]) => {
      const subject = childCells(known.get(childId) ?? person({ id: childId }), asAt);
      return (list === undefined ? [] : rowsOfChild(list, own, asAt, scope)).map((row) => ({
        day: dayOf(row.main),
        cells: columns.map(([field]) => subject.get(field) ?? row.cells.get(field) ?? null),
      }));
    });
    rows.sort((a, b) => compareText(a.day, b.day));
    const above = titles ? [[`List ${number}: ${title}`]] : [];
    return {
      name: `List_${number}`,
      rows: [...above, columns.map(([, heading]) => heading), ...rows.map(({ cells }) => cells)],
    };
  });
}

function eventsByChild(events: readonly CaseEvent[], asAt: IsoDay): Map<string, CaseEvent[]> {
  const byChild = new Map<string, CaseEvent[]>();
  for (const event of inOrder(events)) {
    if (event.occurrence !== 'happened' || dayOf(event) > asAt) continue;
    for (const child of event.children) {
      const own = byChild.get(child.childId);
      const one = event.children.length === 1 ? event : { ...event, children: [child] };
      if (own === undefined) byChild.set(child.childId, [one]);
      else own.push(one);
    }
  }
  return byChild;
}

function rowsOfChild(
  list: AnnexAList,
  events: readonly CaseEvent[],
  asAt: IsoDay,
  scope: 'ofsted' | 'all',
): PlannedRow[] {
  const rows = plannedRows(list, events);
  for (const row of rows) {
    for (const [field, value] of countedCells(list.list, row, rows, events, asAt)) {
      if (!row.cells.has(field)) row.cells.set(field, value);
    }
  }
  const listed = list.list === 6 ? rows.filter(isEpisode) : rows;
  if (scope === 'all') return listed;
  const since = addMonths(asAt, -6);
  const isCurrent = ({ end }: PlannedRow): boolean => end === null || dayOf(end) >= since;
  if (list.list > 5) return listed.slice(-1).filter((row) => isCurrent(row) && isServed(list, row));
  const keepsOpen = list.list === 2 || list.list === 4;
  return listed.filter((row) => dayOf(row.main) >= since || (keepsOpen && isCurrent(row)));
}

// A referral that ended with no further action began no episode of need, unless one was closed.
function isEpisode({ main, end }: PlannedRow): boolean {
  return (
    end !== null ||
    !(main.decision?.outcomes ?? []).some((outcome) => isCoded(outcome) && outcome.value === 'NFA')
  );
}

// List 6 leaves out children who are only the subject of a referral.
function isServed({ list }: AnnexAList, { cells }: PlannedRow): boolean {
  return list !== 6 || (cells.get('status') ?? '') !== '';
}

function childCells(child: Person, asAt: IsoDay): Map<string, WorkbookValue> {
  const born = child.birth?.precision === 'day' ? child.birth.earliest : null;
  const unborn = born === null ? child.expectedBirth !== undefined : born > asAt;
  const day = born ?? child.expectedBirth ?? null;
  return new Map<string, WorkbookValue>([
    ['child', child.id],
    ['gender', writtenGender(child)],
    ['ethnicity', writtenEthnicity(child)],
    ['birth', day === null ? (child.birth?.text ?? '') : { day }],
    ['age', unborn ? -1 : born === null ? null : yearsBetween(born, asAt)],
    ['disability', writtenDisability(child)],
  ]);
}

function yearsBetween(from: IsoDay, to: IsoDay): number {
  return Number(to.slice(0, 4)) - Number(from.slice(0, 4)) - (to.slice(5) < from.slice(5) ? 1 : 0);
}
