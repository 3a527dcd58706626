import type { CaseEvent, IsoDay, Person, Problem } from '@case-journey/core';
import { emptyBatch, type Batch, type ReadOptions, type RowCounts } from '../batch.js';
import { groupBy } from '../group-by.js';
import { inTurns } from '../in-turns.js';
import { pause } from '../pause.js';
import { problemAt } from '../problem-at.js';
import { isTotal } from '../row-total.js';
import type { Sheet, SheetRow, Workbook } from '../xlsx/workbook.js';
import { namesChild, wordsOf } from './headings.js';
import { knownOfLists } from './known-of-lists.js';
import type { AnnexAList } from './lists.js';
import { childOfRows, differences, personOfRow } from './person-of-row.js';
import { rowCells, type RowCells } from './row-cells.js';
import { rowEvents } from './row-events.js';
import { isBlankRow, sheetList } from './sheet-list.js';
import { sheetProblems } from './sheet-problems.js';
import { ANNEX_A_JOIN, uniteGroup, type ListedEvent } from './unite-events.js';

/** What the reader of Annex A is told. */
export interface AnnexAOptions extends ReadOptions {
  /**
   * The day on which the lists were drawn up: lists 1 to 5 go back six months from it. Where nobody says, it is the
   * latest day on which the lists record anything (not after `asAt`), or `asAt` where they record nothing.
   */
  readonly extractDate?: IsoDay;
}

/** Whether a workbook has a sheet with the headings of one of lists 1 to 8 of Ofsted's Annex A. */
export function looksLikeAnnexA(workbook: Workbook): boolean {
  return workbook.sheets.some((sheet) => sheetList(sheet).kind === 'list');
}

/**
 * Reads lists 1 to 8 of Ofsted's Annex A as one batch: children, and the events that the rows tell of, those joined
 * that several lists tell of. Every cell of a row is in a field of an event or of the child, or among an event's
 * values. Sheets that are not read are one problem each, with their number of rows.
 */
export async function* readAnnexA(workbook: Workbook, options: AnnexAOptions): AsyncGenerator<Batch, void> {
  const { file, asAt, signal } = options;
  const batch = emptyBatch('annex-a', file);
  const found: Found = {
    rows: [],
    problems: [],
    lists: new Set(),
    count: 0,
    went: batch.went,
  };
  for (const sheet of workbook.sheets) {
    await pause(signal);
    await readSheet(sheet, workbook.dateSystem, options, found);
  }
  const { rows, problems, went } = found;
  const children = new Map<string, Person>();
  const byChild = groupBy(rows, ({ person }) => person.id);
  await inTurns(byChild, TURN, signal, ([id, said]) => children.set(id, childOfRows(said)));
  const listed: ListedEvent[] = [];
  await inTurns(rows, TURN, signal, (row) => {
    listed.push(...eventsOf(row, children.get(row.person.id) ?? row.person, file));
  });
  const events: CaseEvent[] = [];
  await inTurns(groupBy(listed, ({ event }) => event.id).values(), TURN, signal, (group) => {
    events.push(...uniteGroup(group));
  });
  for (const { cells } of rows) went[cells.tellsMore ? 'event' : 'person'] += 1;
  const lists = new Set(rows.map(({ list }) => list.list));
  yield {
    ...batch,
    join: ANNEX_A_JOIN,
    events,
    people: [...children.values()],
    problems,
    known: knownOfLists(lists, events, file, options.extractDate, asAt),
    rows: found.count,
  };
}

const TURN = 200; // rows between two pauses

interface ListRow {
  readonly list: AnnexAList;
  readonly sheet: string;
  readonly cells: RowCells;
  readonly person: Person;
}

interface Found {
  readonly rows: ListRow[];
  readonly problems: Problem[];
  /** Lists that a sheet was read as, with rows or without. */
  readonly lists: Set<number>;
  /** Rows of lists that are read, blank ones too. */
  count: number;
  readonly went: Record<keyof RowCounts, number>;
}

async function readSheet(
  sheet: Sheet,
  dateSystem: Workbook['dateSystem'],
  options: AnnexAOptions,
  found: Found,
): Promise<void> {
  const { rows, problems, lists, went } = found;
  const place = { file: options.file, sheet: sheet.name };
  const kind = sheetList(sheet);
  problems.push(...sheetProblems(options.file, sheet, kind));
  if (kind.kind !== 'list') {
    went.notRead += kind.rows;
    return;
  }
  const { list, columns } = kind;
  if (lists.has(list.list)) problems.push(problemAt('list-twice', 'kept', place, [['list', list.list]]));
  lists.add(list.list);
  found.count += kind.rows.length;
  await inTurns(kind.rows, TURN, options.signal, (row) => {
    const cells = rowCells({ options, sheet: sheet.name, dateSystem, columns, problems }, row);
    const childId = cells.text('child');
    const dropped = whyDropped(childId, row, cells);
    if (isBlankRow(row)) went.blank += 1;
    else if (dropped === null)
      rows.push({ list, sheet: sheet.name, cells, person: personOfRow(childId, cells) });
    else {
      went.problem += 1;
      cells.report(dropped, 'row-dropped', dropped === 'row-is-total' ? undefined : 'child');
    }
  });
}

function whyDropped(childId: string, row: SheetRow, { isOnlyId }: RowCells): string | null {
  if (isTotal(row.cells.map((cell) => cell?.text ?? ''))) return 'row-is-total';
  if (childId === '') return 'row-without-child';
  if (childId.length < 40 && namesChild([wordsOf(childId)])) return 'header-repeated';
  return isOnlyId ? 'row-only-id' : null;
}

function eventsOf({ list, sheet, cells, person }: ListRow, child: Person, file: string): ListedEvent[] {
  for (const { field, contradicts } of differences(child, person)) {
    cells.leave(field);
    if (contradicts) cells.report('child-differs', 'kept', field);
  }
  if (!cells.tellsMore) {
    cells.report('row-without-event', 'kept');
    return [];
  }
  const provenance = { kind: 'recorded', file, sheet, line: cells.line } as const;
  const bornFrom = child.birth?.earliest ?? child.expectedBirth ?? null;
  const events: CaseEvent[] = rowEvents(list, cells, { childId: person.id, bornFrom, provenance });
  return events.map((event) => ({ list: list.list, event }));
}
