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
  const span = SPANS.find((months) => months * 28 >= daysOfCell) ?? 1200;
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
  const cells: StripCell[] = [];
  let from = lowerBound(band.days, edges[0] ?? 0);
  for (const [i, edge] of edges.entries()) {
    const next = edges[i + 1];
    if (next === undefined) break;
    const to = lowerBound(band.days, next, from);
    const left = Math.max(0, xOf(view, edge));
    const right = Math.min(view.width, xOf(view, next));
    if (to > from && right > left) cells.push(cellOf(band, position, from, to, left, right - left, y));
    from = to;
  }
  const most = cells.reduce((highest, { count }) => Math.max(highest, count), 1);
  return cells.map((cell) => ({ ...cell, share: cell.count / most }));
}

function cellOf(
  band: StripBand,
  position: number,
  from: number,
  to: number,
  x: number,
  width: number,
  y: number,
): StripCell {
  const before = band.keys[from] ?? 0;
  const keys = (band.keys[to] ?? 0) - before;
  const at = keys > 0 ? firstAbove(band.keys, before, from) - 1 : from;
  return {
    band: position,
    lane: band.lane,
    y,
    x,
    width,
    from,
    to,
    count: to - from,
    keys,
    flag: (band.flags[to] ?? 0) > (band.flags[from] ?? 0),
    share: 0,
    row: band.rows[at] ?? 0,
  };
}
