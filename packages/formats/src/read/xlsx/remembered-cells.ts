import { type CellContext, type StoredCell, cellValue } from './cell-value.js';
import type { Cell } from './workbook.js';

/**
 * Gives what {@link cellValue} gives, and the same object for short cells that say the same: codes and days repeat, and
 * a file that compresses well must not fill memory.
 */
export function rememberedCells(context: CellContext): (stored: StoredCell) => Cell | undefined | null {
  const known = new Map<string, Cell | undefined | null>();
  let hits = 0;
  let worthIt = true;
  return (stored) => {
    const { type, value, formula, date } = stored;
    if (!worthIt || value === null || type === 's' || value.length + type.length > LONGEST)
      return cellValue(stored, context);
    const key = `${type}${formula ? ' f' : ' '}${date ? 'd ' : ' '}${value}`;
    const found = known.get(key);
    if (found !== undefined) {
      hits += 1;
      return found;
    }
    const cell = cellValue(stored, context);
    known.set(key, cell);
    if (known.size === MOST) {
      worthIt = hits >= MOST; // cells that mostly differ cost more to remember than to make
      hits = 0;
      known.clear();
    }
    return cell;
  };
}

const LONGEST = 40;
const MOST = 20_000;
