import { type CellContext, type StoredCell, cellValue } from './cell-value.js';
import type { Cell } from './workbook.js';

/**
 * Gives what {@link cellValue} gives, and the same object for short cells that say the same: codes and days repeat, and
 * a file that compresses well must not fill memory.
 */
export function rememberedCells(context: CellContext): (stored: StoredCell) => Cell | undefined | null {
  const known = new Map<string, Cell | undefined | null>();
  return (stored) => {
    const { type, value, formula, date } = stored;
    if (value === null || type === 's' || value.length + type.length > LONGEST)
      return cellValue(stored, context);
    const key = `${type}${formula ? ' f' : ' '}${date ? 'd ' : ' '}${value}`;
    if (known.has(key)) return known.get(key);
    if (known.size === MOST) known.clear();
    const cell = cellValue(stored, context);
    known.set(key, cell);
    return cell;
  };
}

const LONGEST = 40;
const MOST = 20_000;
