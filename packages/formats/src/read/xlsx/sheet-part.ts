import { FileRefusedError } from '../batch.js';
import type { StoredCell } from './cell-value.js';
import { type CellPlace, LAST_COLUMN, LAST_ROW, cellPlace } from './cell-reference.js';
import type { NotedProblems } from './noted-problems.js';
import { isText } from './shared-strings.js';
import { type CellCount, type SheetRows, sheetRows } from './sheet-rows.js';
import type { Cell, SheetRow } from './workbook.js';
import { type XmlAttributes, readXmlPart } from './xml-part.js';
import type { ZipEntry } from './zip-entry.js';
import type { OpenZip } from './zip-part.js';

/** What the cells of all sheets share. */
export interface SheetContext {
  /** What a stored cell holds: {@link rememberedCells}. */
  readonly cellOf: (stored: StoredCell) => Cell | undefined | null;
  readonly dateStyles: readonly boolean[];
  readonly count: CellCount;
  readonly problems: NotedProblems;
}

/**
 * The rows of a worksheet. A row or cell without a reference follows the one before it; of two cells in one place the
 * first is kept and the other reported; a text over the limit is cut and reported.
 *
 * @throws {FileRefusedError} `xlsx-reference` where a cell lies outside a sheet or outside its row; the limits' codes.
 */
export async function readSheet(
  zip: OpenZip,
  entry: ZipEntry,
  name: string,
  context: SheetContext,
): Promise<SheetRow[]> {
  const rows = sheetRows(zip.limits, context.count);
  let place: CellPlace = { row: 0, column: 0 };
  let cell = emptyCell;
  await readXmlPart(zip, entry, {
    open(path, attributes) {
      if (path[1] !== 'sheetData' || path[2] !== 'row') return;
      if (path.length === 3) place = rowPlace(attributes['r'], place);
      else if (path.length === 4 && path[3] === 'c') {
        place = nextPlace(attributes['r'], place);
        cell = startCell(attributes, context);
      } else if (path.length === 5) {
        if (path[4] === 'f') cell.formula = true;
        else if (path[4] === 'v' || path[4] === 'is') cell.value ??= '';
      }
    },
    text(path, words) {
      if (path.length < 5 || path[2] !== 'row' || path[3] !== 'c') return;
      if ((cell.value?.length ?? 0) <= 8 * zip.limits.cellLength && holdsText(path))
        cell.value = (cell.value ?? '') + words;
    },
    close(path) {
      if (path.length === 4 && path[1] === 'sheetData' && path[2] === 'row' && path[3] === 'c') {
        putCell(cell, place, rows, name, zip.limits.cellLength, context);
      }
    },
  });
  return rows.all();
}

interface OpenCell {
  readonly type: string;
  readonly date: boolean;
  value: string | null;
  formula: boolean;
}

const emptyCell: OpenCell = { type: '', date: false, value: null, formula: false };

function rowPlace(reference: string | undefined, previous: CellPlace): CellPlace {
  const row =
    reference === undefined ? previous.row + 1 : /^\d{1,7}$/.test(reference) ? Number(reference) : 0;
  if (row < 1 || row > LAST_ROW) throw new FileRefusedError('xlsx-reference');
  return { row, column: 0 };
}

function nextPlace(reference: string | undefined, previous: CellPlace): CellPlace {
  const { row, column } = previous;
  const place = reference === undefined ? { row, column: column + 1 } : cellPlace(reference);
  if (place?.row !== row || place.column > LAST_COLUMN) {
    throw new FileRefusedError('xlsx-reference', [['line', row]]);
  }
  return place;
}

function startCell(attributes: XmlAttributes, { dateStyles }: SheetContext): OpenCell {
  const date = dateStyles[Number(attributes['s'] ?? 0)] ?? false;
  return { type: attributes['t'] ?? 'n', date, value: null, formula: false };
}

function holdsText(path: readonly string[]): boolean {
  return path[4] === 'v' ? path.length === 5 : path[4] === 'is' && isText(path, 5);
}

function putCell(
  open: OpenCell,
  place: CellPlace,
  rows: SheetRows,
  sheet: string,
  longest: number,
  context: SheetContext,
): void {
  const { note } = context.problems;
  const cell = context.cellOf(open);
  if (cell === null) note('xlsx-string-missing', 'field-dropped', sheet, place);
  if (cell == null) return;
  if (cell.formula && cell.text === '' && open.type !== 'str')
    note('xlsx-formula-no-value', 'kept', sheet, place);
  if (cell.text.length > longest) note('xlsx-cell-cut', 'field-dropped', sheet, place);
  if (!rows.put(place, cut(cell, longest))) note('xlsx-cell-twice', 'field-dropped', sheet, place);
}

function cut(cell: Cell, longest: number): Cell {
  return cell.text.length > longest ? { ...cell, text: cell.text.slice(0, longest) } : cell;
}
