import type { Sheet, SheetRow } from '../xlsx/workbook.js';
import {
  fits,
  headingWords,
  namesChild,
  sheetColumns,
  withHeadless,
  wordsOf,
  type SheetColumn,
} from './headings.js';
import { ANNEX_A_LISTS, type AnnexAList } from './lists.js';

/** What a sheet is: one of lists 1 to 8 with its headings, or something that is not read, and its number of rows. */
export type SheetKind =
  | {
      readonly kind: 'list';
      readonly list: AnnexAList;
      readonly columns: readonly SheetColumn[];
      readonly rows: readonly SheetRow[];
    }
  | { readonly kind: 'headings-missing' | 'list-not-read'; readonly list: number; readonly rows: number }
  | { readonly kind: 'sheet-not-read'; readonly rows: number };

/** Headings are looked for in so many rows from the top: above them there may be a title and notes. */
const TOP = 15;

/**
 * Which list a sheet holds: by its name ("List_1", "List 1", "Contacts"), unless its headings are clearly another
 * list's; a sheet of any other name by its headings. The row of headings is the first that has the child's identifier
 * and two more columns of the list. What lies above it is a title. Rows of cells without text at the end are no rows.
 */
export function sheetList(sheet: Sheet): SheetKind {
  const words = wordsOf(sheet.name);
  const number = listNumber(words);
  const isNamedAfter = ({ list, names }: Pick<AnnexAList, 'list' | 'names'>): boolean =>
    number === null ? isNamed(words, names) : list === number;
  const rows = withoutBlankEnd(sheet.rows);
  const other = OTHER_LISTS.find(isNamedAfter);
  if (other !== undefined)
    return { kind: 'list-not-read', list: other.list, rows: filled(rows.slice(otherTop(rows))) };
  const named = ANNEX_A_LISTS.find(isNamedAfter);
  const tops = headingRows(sheet);
  const expected = named === undefined ? null : headed(tops, named, 3);
  const best = byHeadings(tops);
  const found = expected !== null && (best?.known ?? 0) < expected.known + CLEARLY ? expected : best;
  if (found !== null) return listSheet(sheet, found);
  if (named !== undefined) return { kind: 'headings-missing', list: named.list, rows: filled(rows) };
  return { kind: 'sheet-not-read', rows: filled(rows) };
}

/** By so many more known columns are headings another list's than the one the sheet is named after. */
const CLEARLY = 2;

interface Headed {
  readonly list: AnnexAList;
  readonly columns: readonly SheetColumn[];
  /** Position of the row of headings. */
  readonly position: number;
  /** How many columns of the list it has. */
  readonly known: number;
}

function listSheet(sheet: Sheet, { list, columns, position }: Headed): SheetKind {
  const rows = withoutBlankEnd(sheet.rows.slice(position + 1));
  return { kind: 'list', list, columns: withHeadless(columns, rows), rows };
}

interface HeadingRow {
  readonly position: number;
  readonly headings: readonly (readonly string[])[];
}

// Rows that can be the headings of a list: they name the child.
function headingRows(sheet: Sheet): HeadingRow[] {
  return sheet.rows
    .slice(0, TOP)
    .map((row, position) => ({ position, headings: headingWords(row) }))
    .filter(({ headings }) => namesChild(headings));
}

// The list of which a sheet has the most columns, the date of its events among them.
function byHeadings(tops: readonly HeadingRow[]): Headed | null {
  let best: Headed | null = null;
  for (const list of ANNEX_A_LISTS) {
    const found = headed(tops, list, 5);
    const isDated = found?.columns.some(({ column }) => column?.[0] === list.events[0].on) === true;
    if (isDated && found.known > (best?.known ?? 0)) best = found;
  }
  return best;
}

function headed(tops: readonly HeadingRow[], list: AnnexAList, least: number): Headed | null {
  for (const { position, headings } of tops) {
    const columns = sheetColumns(headings, list);
    const known = columns.filter(({ column, again }) => column !== null && !again).length;
    if (known >= least) return { list, columns, position, known };
  }
  return null;
}

/** Whether no cell of a row holds any text. */
export function isBlankRow(row: SheetRow): boolean {
  return row.cells.every((cell) => cell === undefined || cell.text.trim() === '');
}

function withoutBlankEnd(rows: readonly SheetRow[]): readonly SheetRow[] {
  return rows.slice(0, rows.findLastIndex((row) => !isBlankRow(row)) + 1);
}

function filled(rows: readonly SheetRow[]): number {
  return rows.filter((row) => !isBlankRow(row)).length;
}

function otherTop(rows: readonly SheetRow[]): number {
  return rows.slice(0, TOP).findIndex((row) => headingWords(row).some(isOtherHeading)) + 1;
}

function isOtherHeading(words: readonly string[]): boolean {
  return ['child id', 'child unique', 'adopter identifier'].some((pattern) => fits(pattern, words));
}

// "List 1", "List_01", "Annex A List3 - Referrals".
function listNumber(words: readonly string[]): number | null {
  const at = words.findIndex((word) => word.startsWith('list'));
  const digits = words[at] === 'list' ? words[at + 1] : words[at]?.slice(4);
  return digits !== undefined && /^\d{1,2}$/.test(digits) ? Number(digits) : null;
}

function isNamed(words: readonly string[], names: readonly string[]): boolean {
  return names.some((name) => fits(name, words) && fits(name.split(' ')[0] ?? '', words.slice(0, 1)));
}

// Lists 9 to 11 hold no events that are read.
const OTHER_LISTS: readonly { readonly list: number; readonly names: readonly string[] }[] = [
  { list: 9, names: ['care leaver*'] },
  { list: 10, names: ['adoption*'] },
  { list: 11, names: ['adopters', 'prospective adopters'] },
];
