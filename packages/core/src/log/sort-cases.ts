/** What rows are ordered by: arrays by row, and ranks by type. */
export interface SortKeys {
  readonly times: Float64Array;
  readonly type: Uint16Array;
  /** By type; null: types make no difference. */
  readonly rank: Int32Array | null;
  readonly sequence: Int32Array;
}

/**
 * Puts the rows of each case in order, in place: time, rank of the type, declared sequence, row. The part of case `c`
 * is that from `starts[c]` to `starts[c + 1]`. Rows that are nearly in order cost next to nothing.
 */
export function sortCases(rows: Int32Array, starts: Int32Array, keys: SortKeys): void {
  for (let at = 0; at + 1 < starts.length; at += 1) {
    const start = starts[at] ?? 0;
    const end = starts[at + 1] ?? 0;
    if (!isSorted(rows, start, end, keys)) sortPart(rows, start, end, keys);
  }
}

const SHORT = 24; // rows: below it, putting each in its place is faster than sorting

function isSorted(rows: Int32Array, start: number, end: number, keys: SortKeys): boolean {
  for (let at = start + 1; at < end; at += 1)
    if (compareRows(rows[at - 1] ?? 0, rows[at] ?? 0, keys) > 0) return false;
  return true;
}

function sortPart(rows: Int32Array, start: number, end: number, keys: SortKeys): void {
  if (end - start > SHORT) {
    rows.subarray(start, end).sort((a, b) => compareRows(a, b, keys));
    return;
  }
  for (let at = start + 1; at < end; at += 1) {
    const row = rows[at] ?? 0;
    let place = at;
    for (; place > start; place -= 1) {
      const before = rows[place - 1] ?? 0;
      if (compareRows(before, row, keys) <= 0) break;
      rows[place] = before;
    }
    rows[place] = row;
  }
}

function compareRows(a: number, b: number, keys: SortKeys): number {
  const { times, sequence } = keys;
  return (
    (times[a] ?? 0) - (times[b] ?? 0) ||
    rankOf(a, keys) - rankOf(b, keys) ||
    (sequence[a] ?? 0) - (sequence[b] ?? 0) ||
    a - b
  );
}

function rankOf(row: number, { rank, type }: SortKeys): number {
  return rank === null ? 0 : (rank[type[row] ?? 0] ?? 0);
}
