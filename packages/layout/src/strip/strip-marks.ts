import { FLAG, NO_DAY } from '@case-journey/core';
import type { StripData, StripLevel } from './strip-data.js';
import type { StripBand, StripIndex } from './strip-index.js';
import { firstAbove, lowerBound } from './strip-search.js';
import { scaleOf, xOf, type StripView } from './strip-view.js';

/** One glyph: an event, or several that are too close to draw apart. */
export interface StripMark {
  readonly band: number;
  readonly lane: number;
  /** The row drawn: the first of the highest level. */
  readonly row: number;
  /** Its members' places in the band, from the first up to, and without, the other. */
  readonly from: number;
  readonly to: number;
  readonly level: StripLevel;
  readonly flag: boolean;
  /** Middle of the glyph. */
  readonly x: number;
  readonly y: number;
  /** A single event's dashed box, from the earliest to the latest day; null for a known day. */
  readonly box: readonly [number, number] | null;
  /** A single event of which one bound is known: where its bracket stands. */
  readonly bound: { readonly x: number; readonly side: 'before' | 'after' } | null;
}

/** Pixels within which the marks of a lane become one. */
export const COLUMN = 7;

/** Pixels from the middle of a glyph to its edge, ring included. */
export function glyphRoom(level: StripLevel): number {
  return level === 3 ? 13 : level === 2 ? 7 : 6;
}

/** The left and right edge of all that a mark draws: glyph, ring, flag, count, box, bracket. */
export function markExtent(mark: StripMark): readonly [number, number] {
  const room = glyphRoom(mark.level);
  const left = Math.min(
    mark.x - room,
    mark.box?.[0] ?? Infinity,
    (mark.bound?.x ?? Infinity) - TRAIL.before(mark),
  );
  const right = Math.max(
    mark.x + rightRoom(mark) + (mark.flag ? 8 : 0),
    mark.box?.[1] ?? -Infinity,
    (mark.bound?.x ?? -Infinity) + TRAIL.after(mark),
  );
  return [left, right];
}

/** Pixels from the middle of a mark to the right edge of its glyph or count. */
function rightRoom({ from, to, level }: Pick<StripMark, 'from' | 'to' | 'level'>): number {
  return to - from > 1 ? (level === 3 ? 10 : 7) + pillWidth(to - from) : glyphRoom(level);
}

/** Pixels that a count's pill takes. */
export function pillWidth(count: number): number {
  return Math.max(15, 8 + String(count).length * 6.7);
}

/** Pixels of dashes that lead to a bracket: the other end is not known. */
export const TRAIL_LENGTH = 36;

/** Pixels from a bracket to the glyph beside it. */
export const BOUND_ROOM = 13;

const TRAIL = {
  before: ({ bound }: StripMark): number => (bound?.side === 'before' ? TRAIL_LENGTH : 1),
  after: ({ bound }: StripMark): number => (bound?.side === 'after' ? TRAIL_LENGTH : 1),
};

/**
 * The marks of one lane in view, from left to right: at most one in each column of {@link COLUMN} pixels, and none
 * over another. A mark takes the highest level of its members; nothing in view is without a mark.
 */
export function stripMarks(index: StripIndex, position: number, view: StripView, y: number): StripMark[] {
  const band = index.bands[position];
  if (band === undefined) return [];
  const marks: StripMark[] = [];
  for (const [from, to] of columnsOf(band, view)) {
    let mark = markOf(index, band, position, from, to, view, y);
    for (let before = marks.at(-1); before !== undefined && collide(before, mark); before = marks.at(-1)) {
      marks.pop();
      mark = markOf(index, band, position, before.from, mark.to, view, y);
    }
    marks.push(mark);
  }
  return marks;
}

// columns lie on a grid that is fixed to the calendar, so that panning does not regroup what is in view
function* columnsOf({ days }: StripBand, view: StripView): Iterable<readonly [number, number]> {
  const scale = scaleOf(view);
  const daysOfColumn = COLUMN / scale;
  let from = lowerBound(days, Math.ceil(view.window.from));
  const end = lowerBound(days, Math.ceil(view.window.to), from);
  while (from < end) {
    const next = (Math.floor((days[from] ?? 0) / daysOfColumn) + 1) * daysOfColumn;
    const to = Math.max(from + 1, Math.min(end, lowerBound(days, Math.ceil(next), from)));
    yield [from, to];
    from = to;
  }
}

function markOf(
  { data }: StripIndex,
  band: StripBand,
  position: number,
  from: number,
  to: number,
  view: StripView,
  y: number,
): StripMark {
  const { level, at } = highest(band, from, to);
  const row = band.rows[at] ?? 0;
  const middle = xOf(view, band.days[at] ?? 0);
  const flag = (band.flags[to] ?? 0) > (band.flags[from] ?? 0);
  const side = to - from === 1 ? boundOf(data, row) : null;
  return {
    band: position,
    lane: band.lane,
    row,
    from,
    to,
    level,
    flag,
    x: side === null ? middle : middle + (side === 'before' ? -BOUND_ROOM : BOUND_ROOM),
    y,
    box: to - from === 1 && side === null ? boxOf(data, row, view) : null,
    bound: side === null ? null : { x: middle, side },
  };
}

function boundOf({ columns }: StripData, row: number): 'before' | 'after' | null {
  const bits = columns.flags[row] ?? 0;
  if (bits & FLAG.openStart) return 'before';
  return bits & FLAG.openEnd ? 'after' : null;
}

function highest(
  { keys, significant }: StripBand,
  from: number,
  to: number,
): { level: StripLevel; at: number } {
  for (const [level, counts] of [
    [3, keys],
    [2, significant],
  ] as const) {
    const before = counts[from] ?? 0;
    if ((counts[to] ?? 0) > before) return { level, at: firstAbove(counts, before, from) - 1 };
  }
  return { level: 1, at: from };
}

function boxOf({ columns }: StripData, row: number, view: StripView): readonly [number, number] | null {
  const day = columns.day[row] ?? 0;
  const last = columns.lastDay[row] ?? NO_DAY;
  return last <= day || last === NO_DAY ? null : [xOf(view, day), xOf(view, last + 1)];
}

function collide(before: StripMark, after: StripMark): boolean {
  const right = before.x + rightRoom(before) + (before.flag ? 8 : 0);
  return after.x - glyphRoom(after.level) < right - TOUCH;
}

const TOUCH = 3; // pixels by which two marks may overlap and still be told apart
