import { CHILD_COLUMNS, type AnnexAList, type ListColumn } from './lists.js';
import type { SheetRow } from '../xlsx/workbook.js';

/** A column of a sheet, and what it holds: null for one whose heading is not known or missing. */
export interface SheetColumn {
  readonly index: number;
  readonly column: ListColumn | null;
  /** Whether an earlier column holds the same. */
  readonly again: boolean;
}

/** A text as words in small letters, without punctuation: "Child’s Unique_ID" is `childs unique id`. */
export function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/['’‘`]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

/** Whether words hold those of a pattern, in their order; `*` at the end of one stands for the rest of a word. */
export function fits(pattern: string, words: readonly string[]): boolean {
  let next = 0;
  for (const wanted of pattern.split(' ')) {
    while (next < words.length && !fitsWord(wanted, words[next] ?? '')) next += 1;
    if (next === words.length) return false;
    next += 1;
  }
  return true;
}

/** The columns of headings and, in their order, those that have none and hold something all the same. */
export function withHeadless(columns: readonly SheetColumn[], rows: readonly SheetRow[]): SheetColumn[] {
  const byIndex = new Map(columns.map((column) => [column.index, column]));
  for (const { cells } of rows) {
    for (const [index, cell] of cells.entries()) {
      if (cell !== undefined && !byIndex.has(index) && cell.text.trim() !== '') {
        byIndex.set(index, { index, column: null, again: false });
      }
    }
  }
  return [...byIndex.values()].sort((a, b) => a.index - b.index);
}

/** The words of each heading of a row, by column; none for what is too long, or too far to the right, for one. */
export function headingWords(row: SheetRow): string[][] {
  return row.cells
    .slice(0, MOST_COLUMNS)
    .map((cell) => (cell?.kind === 'text' && cell.text.length <= LONGEST_HEADING ? wordsOf(cell.text) : []));
}

/** Whether a row of headings names the child's identifier. */
export function namesChild(headings: readonly (readonly string[])[]): boolean {
  const [child] = CHILD_COLUMNS;
  return child !== undefined && headings.some((words) => isHeadingOf(child, words));
}

/**
 * What the columns under a row of headings hold, in the order of the sheet. A heading belongs to the first column of
 * the list that it fits; where two fit one, the first is it.
 */
export function sheetColumns(headings: readonly (readonly string[])[], list: AnnexAList): SheetColumn[] {
  const known = [...CHILD_COLUMNS, ...list.columns];
  const taken = new Set<string>();
  return headings.flatMap((words, index) => {
    if (words.length === 0) return [];
    const column = known.find((one) => isHeadingOf(one, words)) ?? null;
    const again = column !== null && taken.has(column[0]);
    if (column !== null) taken.add(column[0]);
    return [{ index, column, again }];
  });
}

// Ofsted's longest heading has 107 characters, its widest list 34 columns.
const LONGEST_HEADING = 250;
const MOST_COLUMNS = 128;

function isHeadingOf([, , ...patterns]: ListColumn, words: readonly string[]): boolean {
  return patterns.some((pattern) => fits(pattern, words));
}

function fitsWord(wanted: string, word: string): boolean {
  return wanted.endsWith('*') ? word.startsWith(wanted.slice(0, -1)) : word === wanted;
}
