import { FLAG, NO_DAY } from '../log/event-columns.js';
import { at, byteAt, wordAt } from './int-table.js';
import { USE, type Work } from './journey-work.js';

/** The rows that count, child by child: those of a child lie from `starts[child]` up to `starts[child + 1]`. */
export interface ChildRows {
  readonly rows: Int32Array;
  readonly starts: Int32Array;
}

/**
 * Chooses the rows that open or close a stage, happened, have a usable day and are not later than the as-at day; groups
 * them by child and puts each child's in order of day, then of the type's place in the vocabulary, then of the rows
 * themselves. Notes why others of a stage do not count.
 */
export function childRows(work: Work): ChildRows {
  const { columns } = work;
  tieEnds(work);
  const starts = new Int32Array(columns.children.length + 1);
  const counts = new Uint8Array(columns.length);
  for (let row = 0; row < columns.length; row += 1) {
    if (!isCounted(work, row)) continue;
    counts[row] = 1;
    const next = at(columns.child, row) + 1;
    starts[next] = at(starts, next) + 1;
  }
  for (let child = 0; child < columns.children.length; child += 1)
    starts[child + 1] = at(starts, child + 1) + at(starts, child);
  const rows = new Int32Array(at(starts, columns.children.length));
  const filledTo = starts.slice();
  for (let row = 0; row < columns.length; row += 1) {
    if (counts[row] !== 1) continue;
    const child = at(columns.child, row);
    const place = at(filledTo, child);
    rows[place] = row;
    filledTo[child] = place + 1;
  }
  return { rows: inDayOrder(work, rows, starts), starts };
}

// Whether a row of a stage can count, and if not, why: a number of USE.
function useOf({ columns, effects, asAt }: Work, row: number): number {
  const type = wordAt(columns.type, row);
  if (at(effects.opens, type) < 0 && at(effects.closes, type) < 0) return -1;
  if ((byteAt(columns.flags, row) & FLAG.notHappened) !== 0) return USE['did-not-happen'];
  const day = at(columns.day, row);
  if (day === NO_DAY) return USE.undated;
  return day > asAt ? USE['after-as-at'] : USE['no-stage'];
}

function isCounted(work: Work, row: number): boolean {
  const use = useOf(work, row);
  if (use === -1 || byteAt(work.tied, row) === 1) return false;
  work.use[row] = use;
  return use === USE['no-stage'];
}

function tieEnds(work: Work): void {
  const { facts, columns, tied } = work;
  if (facts === null) return;
  for (let row = 0; row < columns.length; row += 1) {
    const end = at(facts.endRow, row);
    if (end < 0 || useOf(work, row) !== USE['no-stage']) continue;
    if ((byteAt(columns.flags, end) & FLAG.notHappened) === 0) tied[end] = 1;
  }
}

const TYPES = 128;
const LOCAL = 2 ** 24;
const FIRST_DAY = 719_528; // days from year 0 to 1970

function inDayOrder(work: Work, rows: Int32Array, starts: Int32Array): Int32Array {
  for (let child = 0; child + 1 < starts.length; child += 1) {
    const from = at(starts, child);
    const to = at(starts, child + 1);
    if (to - from < 2 || isInOrder(work, rows, from, to)) continue;
    const keys = new Float64Array(to - from);
    for (let i = from; i < to; i += 1) keys[i - from] = placeOf(work, at(rows, i)) * LOCAL + (i - from);
    keys.sort();
    const own = rows.slice(from, to);
    for (let i = from; i < to; i += 1) rows[i] = at(own, (keys[i - from] ?? 0) % LOCAL);
  }
  return rows;
}

function isInOrder(work: Work, rows: Int32Array, from: number, to: number): boolean {
  let before = placeOf(work, at(rows, from));
  for (let i = from + 1; i < to; i += 1) {
    const place = placeOf(work, at(rows, i));
    if (place < before) return false;
    before = place;
  }
  return true;
}

function placeOf({ columns, effects }: Work, row: number): number {
  return (at(columns.day, row) + FIRST_DAY) * TYPES + at(effects.order, wordAt(columns.type, row));
}
