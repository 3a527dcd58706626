import type { StripBand } from './strip-index.js';
import { monthOf, monthStart } from './strip-months.js';
import { firstAbove, lowerBound } from './strip-search.js';
import { xOf, type StripView } from './strip-view.js';

/** A stretch of the calendar in a lane that is too full for marks: how many events it has, and how many are key. */
export interface StripCell {
  readonly band: number;
  readonly lane: number;
  readonly y: number;
  readonly x: number;
  readonly width: number;
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly keys: number;
  readonly flag: boolean;
  /** 0 to 1: its share of the fullest cell in view. */
  readonly share: number;
  /** The row that stands for it: the first key event, else the first. */
  readonly row: number;
}

/** The months in a cell, fewest first. */
const SPANS: readonly number[] = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200];

/** The first days of cells in view, from months to many years, each at least so wide; one beyond the end closes them. */
export function cellEdges(view: StripView, leastWidth: number): number[] {
  const daysOfCell = (leastWidth * (view.window.to - view.window.from)) / view.width;
  const span = SPANS.find((months) => months * 30.4 >= daysOfCell) ?? 1200;
  const edges: number[] = [];
  let month = Math.floor(monthOf(Math.floor(view.window.from)) / span) * span;
  for (;;) {
    edges.push(monthStart(month));
    if (monthStart(month) >= view.window.to) return edges;
    month += span;
  }
}

/** The cells of a lane that have anything in them. An event is in exactly one; the first and last may reach out of view. */
export function stripCells(
  band: StripBand,
  position: number,
  edges: readonly number[],
  view: StripView,
  y: number,
): StripCell[] {
  const places = edges.map((edge) => lowerBound(band.days, edge));
  const counts = places.slice(1).map((place, i) => place - (places[i] ?? 0));
  const most = Math.max(1, ...counts);
  const cells: StripCell[] = [];
  for (const [i, count] of counts.entries()) {
    const x = Math.max(0, xOf(view, edges[i] ?? 0));
    const width = Math.min(view.width, xOf(view, edges[i + 1] ?? 0)) - x;
    if (count === 0 || width <= 0) continue;
    const share = count / most;
    const from = places[i] ?? 0;
    cells.push({
      band: position,
      lane: band.lane,
      y,
      x,
      width,
      share,
      ...membersOf(band, from, from + count),
    });
  }
  return cells;
}

function membersOf(
  { rows, keys, flags }: StripBand,
  from: number,
  to: number,
): Pick<StripCell, 'from' | 'to' | 'count' | 'keys' | 'flag' | 'row'> {
  const before = keys[from] ?? 0;
  const keyCount = (keys[to] ?? 0) - before;
  const at = keyCount > 0 ? firstAbove(keys, before, from) - 1 : from;
  const flag = (flags[to] ?? 0) > (flags[from] ?? 0);
  return { from, to, count: to - from, keys: keyCount, flag, row: rows[at] ?? 0 };
}
