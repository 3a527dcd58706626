import { FLAG, NO_DAY, type EventColumns } from '../log/event-columns.js';
import { at, byteAt, wordAt } from '../journey/int-table.js';
import { HOSTS_OWN, MASK_WORDS } from './type-numbers.js';

/** The rows of each child, and which types each child has: prepared once for all checks. */
export interface ChildRanges {
  /** Rows grouped by child; of each child those that count first, in order, then the others. */
  readonly rows: Int32Array;
  readonly starts: Int32Array;
  /** How many of a child's rows count. */
  readonly counted: Int32Array;
  /** One bit for each type that a child has, {@link MASK_WORDS} words for each child. */
  readonly masks: Int32Array;
}

/** Groups the rows of columns by child: those that happened on a usable day up to the as-at day come first. */
export function childRanges(columns: EventColumns, types: Int32Array, asAt: number): ChildRanges {
  const children = columns.children.length;
  const starts = new Int32Array(children + 1);
  const counted = new Int32Array(children);
  const masks = new Int32Array(children * MASK_WORDS);
  for (let row = 0; row < columns.length; row += 1) {
    const child = at(columns.child, row);
    starts[child + 1] = at(starts, child + 1) + 1;
    if (counts(columns, row, asAt)) counted[child] = at(counted, child) + 1;
    const type = at(types, wordAt(columns.type, row));
    const bit = type < 0 ? HOSTS_OWN : type;
    const word = child * MASK_WORDS + (bit >> 5);
    masks[word] = at(masks, word) | (1 << (bit & 31));
  }
  for (let child = 0; child < children; child += 1)
    starts[child + 1] = at(starts, child + 1) + at(starts, child);
  const rows = grouped(columns, asAt, starts, counted);
  for (let child = 0; child < children; child += 1)
    putInOrder(rows, at(starts, child), at(starts, child) + at(counted, child), columns, types);
  return { rows, starts, counted, masks };
}

function grouped(columns: EventColumns, asAt: number, starts: Int32Array, counted: Int32Array): Int32Array {
  const rows = new Int32Array(columns.length);
  const next = starts.slice();
  const rest = counted.map((many, child) => at(starts, child) + many);
  for (let row = 0; row < columns.length; row += 1) {
    const child = at(columns.child, row);
    const to = counts(columns, row, asAt) ? next : rest;
    const place = at(to, child);
    rows[place] = row;
    to[child] = place + 1;
  }
  return rows;
}

function counts({ flags, day }: EventColumns, row: number, asAt: number): boolean {
  return (byteAt(flags, row) & FLAG.notHappened) === 0 && at(day, row) !== NO_DAY && at(day, row) <= asAt;
}

// By day, then by the vocabulary; rows alike in both stay as they stand.
function putInOrder(
  rows: Int32Array,
  from: number,
  to: number,
  columns: EventColumns,
  types: Int32Array,
): void {
  const placeOf = (row: number): number =>
    at(columns.day, row) * TYPES + at(types, wordAt(columns.type, row)) + 1;
  for (let i = from + 1; i < to; i += 1) {
    const row = at(rows, i);
    const place = placeOf(row);
    if (placeOf(at(rows, i - 1)) <= place) continue;
    if (to - from > SMALL) {
      const own = Array.from(rows.subarray(from, to)).sort((a, b) => placeOf(a) - placeOf(b));
      rows.set(own, from);
      return;
    }
    let k = i;
    for (; k > from && placeOf(at(rows, k - 1)) > place; k -= 1) rows[k] = at(rows, k - 1);
    rows[k] = row;
  }
}

const TYPES = 128;
const SMALL = 32;
