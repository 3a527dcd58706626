import type { Chronology, Entry, EventChild, IsoDay, LeftOut, Problem } from '@case-journey/core';
import { columnName } from '../column-name.js';
import { problemAt } from '../problem-at.js';
import { CHILD_COLUMNS, CHRONOLOGY_COLUMNS, COLUMNS, fieldsIn, LEFT_OUT_COLUMNS } from './columns.js';
import { chronologyLines, isBlankRow } from './csv-lines.js';
import { instantIn } from './dates.js';
import { childrenIn, listIn, rowChildren } from './entry-children.js';
import { columnPlaces, headingProblems } from './headings.js';
import { readEntry } from './read-entry.js';
import { chronologyRow, type ChronologyRow } from './row.js';
import { wholeBook } from './whole.js';

/** How a chronology in a CSV file is read. */
export interface ChronologyCsvOptions {
  /** The file's name, for problems and provenance. */
  readonly file: string;
  /** The day on which dates are judged. */
  readonly asAt: IsoDay;
  /** The id of the child it is about, where no column says so. */
  readonly child?: string;
}

/** Where the rows after the headings went: `rows` is the sum of the others, and `unaccounted` must be 0. */
export interface ChronologyRowCounts {
  readonly rows: number;
  /** Rows that gave an entry. */
  readonly entry: number;
  /** Rows that said something of another child in an entry above. */
  readonly child: number;
  readonly leftOut: number;
  /** Rows that only say something of the chronology as a whole. */
  readonly whole: number;
  readonly problem: number;
  readonly blank: number;
  readonly unaccounted: number;
}

/** A chronology from a file, and what is wrong with it. Null: refused, and a problem says why. */
export interface ChronologyFileReading {
  readonly chronology: Chronology | null;
  readonly problems: readonly Problem[];
}

/** A chronology from a table: also where its rows went. */
export interface ChronologyCsvReading extends ChronologyFileReading {
  readonly rows: ChronologyRowCounts;
}

/**
 * Reads chronology format 1 as a table: one row for each entry, under the headings of the format, in any order of
 * columns. Only `Date` and `Title` must be there. Every row is counted; nothing is taken without being told what is
 * wrong with it.
 */
export function readChronologyCsv(
  source: string | Uint8Array,
  options: ChronologyCsvOptions,
): ChronologyCsvReading {
  const { file } = options;
  const lines = chronologyLines(source);
  const start = lines.rows.findIndex(({ cells }) => !isBlankRow(cells));
  const headings = lines.rows[start];
  const refused = (code: string): ChronologyCsvReading => ({
    chronology: null,
    problems: [problemAt(code, 'file-refused', { file })],
    rows: NO_ROWS,
  });
  if (headings === undefined) return refused('file-empty');
  const places = columnPlaces(headings.cells);
  if (places === null) return refused('chronology-no-headings');
  const rows = lines.rows.slice(start + 1);
  if (rows.length > MOST_ROWS) return refused('chronology-too-long');
  const problems: Problem[] = [
    ...lines.problems.map(({ code, line, field }) =>
      problemAt(code, 'kept', { file, line, column: columnName(field - 1) }),
    ),
    ...headingProblems(file, headings.line, headings.cells, places),
  ];
  const reading = newReading(options);
  for (const { line, cells } of rows) {
    const row = chronologyRow(file, line, cells, places, problems);
    if (!isBlankRow(cells.slice(headings.cells.length))) row.report('csv-ragged-row', 'field-dropped');
    const kind = isBlankRow(cells) ? 'blank' : readRow(reading, row, options);
    reading.went[kind] += 1;
  }
  const { went } = reading;
  const known = went.entry + went.child + went.leftOut + went.whole + went.problem + went.blank;
  return {
    chronology: chronologyOf(reading, options.child),
    problems,
    rows: { rows: rows.length, ...went, unaccounted: rows.length - known },
  };
}

const MOST_ROWS = 100_000;

type RowKind = Exclude<keyof ChronologyRowCounts, 'rows' | 'unaccounted'>;

const NOWHERE = { entry: 0, child: 0, leftOut: 0, whole: 0, problem: 0, blank: 0 };
const NO_ROWS: ChronologyRowCounts = { rows: 0, ...NOWHERE, unaccounted: 0 };

/** An entry that further rows may say more of. `everyChild`: its row names no child. */
interface Draft {
  readonly entry: Omit<Entry, 'children'>;
  readonly row: ChronologyRow;
  readonly everyChild: boolean;
  readonly children: EventChild[];
}

interface Reading {
  readonly drafts: Draft[];
  readonly byEntry: Map<string, Draft>;
  /** The next number for an id that stands twice. */
  readonly times: Map<string, number>;
  readonly leftOut: LeftOut[];
  readonly book: ReturnType<typeof wholeBook>;
  readonly went: Record<RowKind, number>;
}

function newReading({ asAt }: ChronologyCsvOptions): Reading {
  return {
    drafts: [],
    byEntry: new Map(),
    times: new Map(),
    leftOut: [],
    book: wholeBook(asAt),
    went: { ...NOWHERE },
  };
}

function readRow(reading: Reading, row: ChronologyRow, options: ChronologyCsvOptions): RowKind {
  reading.book.add(row);
  if (row.text('leftOutWhy') !== null) return readLeftOut(reading, row, options.asAt);
  if (!ENTRY_FIELDS.some((field) => row.text(field) !== null)) {
    if (WHOLE_FIELDS.some((field) => row.text(field) !== null)) return 'whole';
    row.report('entry-empty', 'row-dropped');
    return 'problem';
  }
  const id = row.text('entry');
  const draft = id === null ? undefined : reading.byEntry.get(id);
  return draft === undefined ? readNew(reading, row, options) : readFurther(draft, row);
}

const WHOLE_FIELDS = fieldsIn(CHRONOLOGY_COLUMNS);
const OWN_FIELDS = fieldsIn(COLUMNS).filter(
  (field) => !fieldsIn([...CHRONOLOGY_COLUMNS, ...LEFT_OUT_COLUMNS]).includes(field),
);
const ENTRY_FIELDS = OWN_FIELDS.filter((field) => field !== 'entry');
const SHARED_FIELDS = ENTRY_FIELDS.filter((field) => !fieldsIn(CHILD_COLUMNS).includes(field));

function readNew(reading: Reading, row: ChronologyRow, { file, asAt }: ChronologyCsvOptions): RowKind {
  if (!HAS_SUBSTANCE.some((field) => row.text(field) !== null)) {
    row.report('entry-empty', 'row-dropped');
    return 'problem';
  }
  const entry = numbered(reading, readEntry(row, file, asAt));
  const ids = childrenIn(row, 'children');
  const draft = { entry, row, everyChild: ids === null, children: rowChildren(row, ids ?? ['']) };
  reading.drafts.push(draft);
  reading.byEntry.set(entry.id, draft);
  return 'entry';
}

const HAS_SUBSTANCE = [
  'date',
  'title',
  'what',
  'effect',
  'response',
  'said',
  'analysis',
  'decision',
] as const;

/** Two entries of one day with one title: the second is `~2`. */
function numbered({ byEntry, times }: Reading, entry: Omit<Entry, 'children'>): Omit<Entry, 'children'> {
  if (!byEntry.has(entry.id)) return entry;
  let time = times.get(entry.id) ?? 2;
  while (byEntry.has(`${entry.id}~${time}`)) time += 1;
  times.set(entry.id, time + 1);
  return { ...entry, id: `${entry.id}~${time}` };
}

function readFurther(draft: Draft, row: ChronologyRow): RowKind {
  for (const field of SHARED_FIELDS) {
    const cell = row.text(field);
    if (cell !== null && cell !== draft.row.text(field)) row.report('entry-differs', 'field-dropped', field);
  }
  const ids = childrenIn(row, 'children') ?? [];
  if (ids.length === 0) {
    row.report('entry-twice', 'row-dropped', 'entry');
    return 'problem';
  }
  draft.children.push(...rowChildren(row, ids));
  return 'child';
}

function readLeftOut({ leftOut }: Reading, row: ChronologyRow, asAt: IsoDay): RowKind {
  const ids = listIn(row, 'events');
  if (ids.length === 0) {
    row.report('left-out-without-record', 'row-dropped', 'events');
    return 'problem';
  }
  if (OWN_FIELDS.some((field) => field !== 'events' && row.text(field) !== null)) {
    row.report('left-out-with-words', 'field-dropped');
  }
  for (const eventId of ids) {
    leftOut.push({
      eventId,
      reason: row.text('leftOutWhy') ?? '',
      by: row.text('leftOutBy') ?? '',
      at: instantIn(row, 'leftOutAt', asAt) ?? `${asAt}T00:00:00Z`,
    });
  }
  return 'leftOut';
}

function chronologyOf({ drafts, leftOut, book }: Reading, child: string | undefined): Chronology {
  const named = drafts.flatMap(({ everyChild, children }) => (everyChild ? [] : children));
  const fallback = child === undefined ? [] : [child];
  const found = [...new Set(named.map(({ childId }) => childId))];
  const childIds = book.about() ?? (found.length === 0 ? fallback : found);
  const { format, version, ...whole } = book.whole();
  return {
    format,
    version,
    childIds,
    ...whole,
    entries: drafts.map((draft): Entry => ({ ...draft.entry, children: childrenOf(draft, childIds) })),
    leftOut,
    seen: [],
  };
}

function childrenOf({ everyChild, children }: Draft, childIds: readonly string[]): EventChild[] {
  const [first, ...further] = children;
  if (!everyChild || first === undefined) return children;
  return [...childIds.map((childId) => ({ ...first, childId })), ...further];
}
