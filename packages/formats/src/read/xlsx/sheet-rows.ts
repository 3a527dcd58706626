import { FileRefusedError } from '../batch.js';
import type { CellPlace } from './cell-reference.js';
import type { XlsxLimits } from './limits.js';
import type { Cell, SheetRow } from './workbook.js';

/** Cells counted over all sheets of a workbook. */
export interface CellCount {
  cells: number;
  empty: number;
}

/** Collects a sheet's cells, in whatever order they come. */
export interface SheetRows {
  /** Puts a cell in its place; false where the place is taken: the first stays. */
  readonly put: (place: CellPlace, cell: Cell) => boolean;
  /** The rows that hold a cell, in order of line. */
  readonly all: () => SheetRow[];
}

/**
 * An empty sheet.
 *
 * @throws {FileRefusedError} From `put`, when there are more cells than the limit, or far more empty places than cells.
 */
export function sheetRows(limits: XlsxLimits, count: CellCount): SheetRows {
  const rows = new Map<number, (Cell | undefined)[]>();
  return {
    put({ row, column }, cell) {
      const cells = rows.get(row) ?? [];
      if (cells[column - 1] !== undefined) return false;
      rows.set(row, cells);
      count.cells += 1;
      count.empty += Math.max(column - 1 - cells.length, 0);
      if (count.cells > limits.cells)
        throw new FileRefusedError('xlsx-too-many-cells', [['limit', limits.cells]]);
      if (count.empty > limits.emptyCells + 8 * count.cells) throw new FileRefusedError('xlsx-too-sparse');
      while (cells.length < column - 1) cells.push(undefined);
      cells[column - 1] = cell;
      return true;
    },
    all: () => [...rows].map(([line, cells]) => ({ line, cells })).sort((a, b) => a.line - b.line),
  };
}
