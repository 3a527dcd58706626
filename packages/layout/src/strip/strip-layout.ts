import { stripBars, type StripBar } from './strip-bars.js';
import { cellEdges, stripCells, type StripCell } from './strip-cells.js';
import { gapMarks, type Drawn, type GapMark } from './strip-gaps.js';
import type { StripBand, StripIndex } from './strip-index.js';
import { stripLabels, type StripLabel, type Taken } from './strip-labels.js';
import { markExtent, stripMarks, type StripMark } from './strip-marks.js';
import { lowerBound } from './strip-search.js';
import { laneMiddle, xOf, type StripView } from './strip-view.js';

/** An event that concerns several children: drawn once, a line leads across to the lanes of the others. */
export interface StripLink {
  readonly x: number;
  readonly from: number;
  /** The middles of the other children's lanes. */
  readonly to: readonly number[];
}

/** What is still going on in a lane: a line, with an arrow at the day of judgement where that is in view. */
export interface StripOpen extends StripBar {
  readonly arrow: boolean;
}

/** Everything in the lanes of a strip, as numbers. Pixels from the top left of the lanes. */
export interface StripLayout {
  readonly width: number;
  readonly height: number;
  /** From left to right within each band. */
  readonly marks: readonly StripMark[];
  readonly bars: readonly StripBar[];
  readonly open: readonly StripOpen[];
  /** Of lanes that are too full for marks. */
  readonly cells: readonly StripCell[];
  readonly labels: readonly StripLabel[];
  readonly gaps: readonly GapMark[];
  readonly links: readonly StripLink[];
}

const MARK_ROOM = 60; // pixels a counted mark needs before a lane is read as cells instead
const MOST_CELLS = 20; // in one lane of one group; more would be hard to read
const CELL_ROOM = 54; // pixels of a key mark with its count, beside the number of all

/** Lays out the lanes of a strip in view. Its cost does not grow with the number of events but by a logarithm. */
export function stripLayout(index: StripIndex, view: StripView): StripLayout {
  const groups = Math.max(1, index.data.groups?.length ?? 0);
  const height = index.bands.length * view.pitch + groups * (view.groupHead ?? 0);
  const lanes = index.bands.map((band, position) => laneOf(index, band, position, view));
  const bars = lanes.flatMap((lane) => lane.bars);
  const open = lanes.flatMap((lane) => lane.open);
  const marks = lanes.flatMap((lane) => lane.marks);
  const drawn = [...bars, ...open, ...marks.map(placeOfMark)];
  const gaps = gapMarks(index.data.gaps, drawn, height, view);
  const gapsTaken = gaps.map(({ x, width }): Taken => [x, x + width]);
  const labels = lanes.flatMap((lane) =>
    stripLabels(lane.marks, [...lane.bars, ...lane.open].map(stretch), gapsTaken, view),
  );
  const cells = lanes.flatMap((lane) => lane.cells);
  return {
    width: view.width,
    height,
    marks,
    bars,
    open,
    cells,
    labels,
    gaps,
    links: links(index, marks, view),
  };
}

function placeOfMark(mark: StripMark): Drawn {
  const [from, to] = markExtent(mark);
  return { from, to, y: mark.y };
}

interface Lane {
  readonly marks: readonly StripMark[];
  readonly bars: readonly StripBar[];
  readonly open: readonly StripOpen[];
  readonly cells: readonly StripCell[];
}

function laneOf(index: StripIndex, band: StripBand, position: number, view: StripView): Lane {
  const y = laneMiddle(view, band);
  const marks = isFull(band, view) ? null : stripMarks(index, position, view, y);
  const counted = marks?.filter(({ from, to }) => to - from > 1).length ?? Infinity;
  if (marks === null || counted > Math.max(3, view.width / MARK_ROOM)) {
    return {
      marks: [],
      bars: [],
      open: [],
      cells: stripCells(band, position, edgesFor(index, view), view, y),
    };
  }
  return {
    marks,
    bars: stripBars(band, position, view, y),
    open: openOf(index, band, position, view, y),
    cells: [],
  };
}

// so many events that there is no need to try how they merge
function isFull({ days }: StripBand, { window, width }: StripView): boolean {
  const from = lowerBound(days, Math.ceil(window.from));
  return lowerBound(days, Math.ceil(window.to), from) - from > width / 2;
}

function edgesFor(index: StripIndex, view: StripView): number[] {
  const fullest = index.bands.reduce((most, { rows }) => Math.max(most, rows.length), 1);
  const groups = Math.max(1, index.data.groups?.length ?? 0);
  const words = CELL_ROOM + String(fullest).length * 7;
  return cellEdges(view, Math.max(words, (view.width * groups) / MOST_CELLS));
}

function openOf(
  { data: { asAt } }: StripIndex,
  { openFrom, lane }: StripBand,
  position: number,
  view: StripView,
  y: number,
): StripOpen[] {
  const { window, width } = view;
  if (openFrom === null || openFrom >= window.to) return [];
  const last = asAt === null ? window.to : asAt + 1;
  if (last <= window.from || last <= openFrom) return [];
  const arrow = last <= window.to;
  const from = Math.max(-4, xOf(view, openFrom));
  return [{ band: position, lane, y, from, to: arrow ? xOf(view, last) : width + 4, arrow }];
}

function stretch({ from, to }: StripBar): Taken {
  return [from, to];
}

function links({ shared, bands }: StripIndex, marks: readonly StripMark[], view: StripView): StripLink[] {
  if (shared.size === 0) return [];
  return marks.flatMap(({ row, lane, x, y, from, to }) => {
    const others = to - from === 1 ? shared.get(row) : undefined;
    if (others === undefined) return [];
    const lanes = bands.filter((band) => band.lane === lane && others.includes(band.group));
    return [{ x, from: y, to: lanes.map((band) => laneMiddle(view, band)) }];
  });
}
