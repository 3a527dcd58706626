import type { CsvCursor } from './csv-cursor.js';
import { unguarded } from './csv-guard.js';
import { csvText } from './csv-text.js';

/** What a cell of the cursor's row says; a column of -1 is one that the table does not have: it is empty. */
type CellReader<T> = (column: number) => T;

/** The cells of the rows that a cursor comes to, as far as can be without making texts of them. */
export interface CsvCells {
  readonly isEmpty: CellReader<boolean>;
  /** The whole text of a cell, without white space around it or a guard. */
  readonly text: CellReader<string>;
  /**
   * The whole number that a cell stands for.
   *
   * @param make - Asked for each different text, hardly ever twice, without white space around it or a guard.
   * @param endOf - Where in the bytes that end is which counts; everything counts by default.
   */
  readonly coder: (make: (text: string) => number, endOf?: EndOf) => CellReader<number>;
}

/** Where in the bytes from `start` to `end` a part ends that says as much as the whole. */
type EndOf = (start: number, end: number) => number;

/** The cells of a file. */
export function csvCells(bytes: Uint8Array, cursor: CsvCursor): CsvCells {
  const { starts, ends, kinds } = cursor;
  const text = (column: number): string => unguarded(csvText(bytes, cursor, column)).trim();

  const coder: CsvCells['coder'] = (make, endOf = (_, end) => end) => {
    let mask = 255;
    let count = 0;
    let slots = new Int32Array((mask + 1) * 4); // for each known text: start, end, number and hash, side by side
    const empty = make('');
    const grow = (): void => {
      const old = slots;
      mask = mask * 2 + 1;
      slots = new Int32Array((mask + 1) * 4);
      for (let from = 0; from < old.length; from += 4) {
        if (old[from + 1] === 0) continue;
        let slot = ((old[from + 3] ?? 0) & mask) * 4;
        while (slots[slot + 1] !== 0) slot = (slot + 4) % slots.length;
        slots.set(old.subarray(from, from + 4), slot);
      }
    };
    const numberOf = (column: number, start: number, end: number): number => {
      const hash = hashOf(bytes, start, end);
      for (let tries = 0; tries < MOST_TRIES; tries += 1) {
        const slot = ((hash + tries) & mask) * 4;
        const from = slots[slot] ?? 0;
        const to = slots[slot + 1] ?? 0;
        if (to === 0) {
          const made = make(text(column));
          slots.set([start, end, made, hash], slot);
          count += 1;
          if (count * 2 > mask) grow();
          return made;
        }
        if (slots[slot + 3] === hash && to - from === end - start && isSame(bytes, from, start, end))
          return slots[slot + 2] ?? 0;
      }
      return make(text(column));
    };
    return (column) => {
      if (column < 0 || column >= cursor.count) return empty;
      const start = starts[column] ?? 0;
      const end = ends[column] ?? 0;
      if (start === end) return empty;
      const isPlain = end - start <= LONGEST && (kinds[column] ?? 0) < 2;
      return isPlain ? numberOf(column, start, endOf(start, end)) : make(text(column));
    };
  };

  const isEmpty = (column: number): boolean => {
    if (column < 0 || column >= cursor.count) return true;
    const end = ends[column] ?? 0;
    for (let at = starts[column] ?? 0; at < end; at += 1) {
      const byte = bytes[at] ?? 0;
      if (byte > 127) return text(column) === '';
      if (byte > 32 || byte < 9 || (byte > 13 && byte < 32)) return false;
    }
    return true;
  };

  return { isEmpty, text, coder };
}

const LONGEST = 40; // bytes: longer texts are hardly ever written twice
const MOST_TRIES = 8; // a file made to have many texts in one slot is read all the same

function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return hash ^ (hash >>> 15);
}

function isSame(bytes: Uint8Array, known: number, start: number, end: number): boolean {
  for (let at = start, other = known; at < end; at += 1, other += 1)
    if (bytes[at] !== bytes[other]) return false;
  return true;
}
