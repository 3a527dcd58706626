import type { CaseEvent, IsoDay, Person, Problem } from '@case-journey/core';
import type { Batch, ReadOptions, RowCounts } from '../batch.js';
import { groupBy } from '../group-by.js';
import { inTurns } from '../in-turns.js';
import { pause } from '../pause.js';
import { problemAt } from '../problem-at.js';
import type { Sheet, Workbook } from '../xlsx/workbook.js';
import { namesChild, wordsOf } from './headings.js';
import { knownOfLists } from './known-of-lists.js';
import type { AnnexAList } from './lists.js';
import { childOfRows, differences, personOfRow } from './person-of-row.js';
import { rowCells, type RowCells } from './row-cells.js';
import { rowEvents } from './row-events.js';
import { isBlankRow, sheetList } from './sheet-list.js';
import { sheetProblems } from './sheet-problems.js';
import { uniteGroup, type ListedEvent } from './unite-events.js';

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
  const sheets: SheetReading[] = [];
  for (const sheet of workbook.sheets) {
    await pause(signal);
    sheets.push(await readSheet(sheet, workbook.dateSystem, options, sheets));
  }
  const rows = sheets.flatMap((sheet) => sheet.rows);
  const children = new Map<string, Person>();
  await inTurns(
    groupBy(rows, ({ person }) => person.id),
    TURN,
    signal,
    ([id, said]) => {
      children.set(id, childOfRows(said));
    },
  );
  const listed: ListedEvent[] = [];
  await inTurns(rows, TURN, signal, (row) => {
    listed.push(...eventsOf(row, children.get(row.person.id) ?? row.person, file));
  });
  const events: CaseEvent[] = [];
  await inTurns(groupBy(listed, ({ event }) => event.id).values(), TURN, signal, (group) => {
    events.push(...uniteGroup(group));
  });
  const withEvents = rows.filter(({ cells }) => cells.tellsMore).length;
  yield {
    format: 'annex-a',
    file,
    events,
    people: [...children.values()],
    problems: sheets.flatMap((sheet) => [
      ...sheet.problems,
      ...sheet.rows.flatMap(({ cells }) => cells.problems),
    ]),
    known: knownOfLists(new Set(rows.map(({ list }) => list.list)), events, file, options.extractDate, asAt),
    rows: sheets.reduce((sum, sheet) => sum + sheet.count, 0),
    went: { ...totals(sheets), event: withEvents, person: rows.length - withEvents },
  };
}

const TURN = 200; // rows between two pauses

interface ListRow {
  readonly list: AnnexAList;
  readonly sheet: string;
  readonly cells: RowCells;
  readonly person: Person;
}

interface SheetReading {
  readonly list: number | null;
  /** Rows of a list that is read, blank ones too. */
  readonly count: number;
  readonly rows: readonly ListRow[];
  readonly problems: readonly Problem[];
  readonly went: Pick<RowCounts, 'problem' | 'blank' | 'notRead'>;
}

async function readSheet(
  sheet: Sheet,
  dateSystem: Workbook['dateSystem'],
  options: AnnexAOptions,
  before: readonly SheetReading[],
): Promise<SheetReading> {
  const kind = sheetList(sheet);
  const problems = sheetProblems(options.file, sheet, kind);
  const went = { problem: 0, blank: 0, notRead: 0 };
  if (kind.kind !== 'list')
    return { list: null, count: 0, rows: [], problems, went: { ...went, notRead: kind.rows } };
  const { list, columns } = kind;
  if (before.some((other) => other.list === list.list)) {
    const place = { file: options.file, sheet: sheet.name };
    problems.push(problemAt('list-twice', 'kept', place, [['list', list.list]]));
  }
  const rows: ListRow[] = [];
  await inTurns(kind.rows, TURN, options.signal, (row) => {
    const cells = rowCells({ options, sheet: sheet.name, dateSystem, columns }, row);
    const childId = cells.text('child');
    const dropped =
      childId === ''
        ? 'row-without-child'
        : childId.length < 40 && namesChild([wordsOf(childId)])
          ? 'header-repeated'
          : null;
    if (isBlankRow(row)) went.blank += 1;
    else if (dropped === null)
      rows.push({ list, sheet: sheet.name, cells, person: personOfRow(childId, cells) });
    else {
      went.problem += 1;
      cells.report(dropped, 'row-dropped', 'child');
      problems.push(...cells.problems);
    }
  });
  return { list: list.list, count: kind.rows.length, rows, problems, went };
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

function totals(sheets: readonly SheetReading[]): SheetReading['went'] {
  const sum = (kind: keyof SheetReading['went']): number =>
    sheets.reduce((all, { went }) => all + went[kind], 0);
  return { problem: sum('problem'), blank: sum('blank'), notRead: sum('notRead') };
}
