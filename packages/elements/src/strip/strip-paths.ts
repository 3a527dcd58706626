import { LANES, type Lane } from '@case-journey/core';
import {
  glyphRoom,
  pillWidth,
  TRAIL_LENGTH,
  type StripCell,
  type StripLayout,
  type StripMark,
} from '@case-journey/layout';
import { digitsOutline, digitsWidth } from './strip-digits.js';
import { LANE_PATHS } from '../shared/lane-glyph.js';

/** The outlines of a strip's lanes: one for each lane and kind of mark, however many marks there are. */
export type StripPaths = ReadonlyMap<string, string>;

/** What lies under key marks, in order of drawing. */
export const UNDER = ['cell', 'bar', 'line', 'dash', 'g1', 'g2'] as const;

/** What lies over everything else of its lane. */
export const OVER = ['g3'] as const;

/** The outlines for a layout, moved to the right by `shift`, by `lane kind`, and `disc`, `flag`, `pill`, `count`, `total`, `hatch`, `box`, `link` for all lanes. */
export function stripPaths(layout: StripLayout, shift = 0): StripPaths {
  const paths = new Map<string, string>();
  const add = (key: string, outline: string): void => {
    paths.set(key, (paths.get(key) ?? '') + outline);
  };
  const nameOf = (lane: number): Lane => LANES[lane] ?? 'decide';
  for (const { lane, from, to, y } of layout.bars)
    add(`${nameOf(lane)} bar`, barOutline(from + shift, to + shift, y));
  for (const { lane, from, to, y, arrow } of layout.open) {
    const end = round(to + shift);
    add(`${nameOf(lane)} line`, `M${round(from + shift)} ${y}H${end}${arrow ? `m-7-5l7 5l-7 5` : ''}`);
  }
  for (const cell of layout.cells) addCell(add, nameOf(cell.lane), cell, shift);
  for (const mark of layout.marks) addMark(add, nameOf(mark.lane), mark, shift);
  for (const { x, width, box } of layout.gaps) {
    add('hatch', boxOutline(x + shift, 0, width, layout.height));
    if (box !== null) add('box', boxOutline(box.x + shift, box.y, box.width, box.height));
  }
  for (const { x, from, to } of layout.links) {
    for (const y of to) add('link', `M${round(x + shift)} ${from}V${y}m-3 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0`);
  }
  return paths;
}

/** Where the key mark of a cell stands, from the cell's left. */
export const KEY_IN_CELL = 14;

/** A rectangle as an outline. */
export function boxOutline(x: number, y: number, width: number, height: number): string {
  return `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${-round(width)}z`;
}

/** One decimal: enough for a pixel. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A lane's glyph as an outline around a point. Level 1 to 3 decides the size; 4 is a heading. */
export function glyphOutline(lane: Lane, level: number, x: number, y: number): string {
  const { startX, startY, tail } = (TAILS[lane] ?? [])[level] ?? { startX: 0, startY: 0, tail: '' };
  return `M${round(x + startX)} ${round(y + startY)}${tail}`;
}

/** A disc as an outline. */
function discOutline(x: number, y: number, radius: number): string {
  const r = radius;
  return `M${round(x - r)} ${round(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
}

/** The ring of a key mark: each half is drawn forth and back, so that nothing inside it is filled. */
export function ringOutline(x: number, y: number): string {
  return `M${round(x - 12)} ${round(y)}${RING}`;
}

const RING = 'a12 12 0 0 0 24 0a12 12 0 0 1-24 0a12 12 0 0 1 24 0a12 12 0 0 0-24 0z';

/** The flag beside a mark as an outline. */
export function flagOutline(x: number, y: number): string {
  return `M${round(x - 2.2)} ${round(y + 4.4)}v-8.3h6l-1.9 2.2l1.9 2.2h-6`;
}

type Add = (key: string, outline: string) => void;

function addCell(add: Add, lane: Lane, cell: StripCell, shift: number): void {
  const tall = 4 + cell.share * 22;
  const left = cell.x + shift;
  add(`${lane} cell`, boxOutline(left + 0.5, cell.y + 13 - tall, Math.max(1, cell.width - 1), tall));
  if (cell.keys > 0) addKey(add, lane, left + KEY_IN_CELL, cell.y, cell.keys);
  const beside = cell.keys === 0 ? 0 : cell.keys === 1 ? 26 : 24 + pillWidth(cell.keys);
  if (digitsWidth(cell.count) <= cell.width - beside) {
    add('total', digitsOutline(cell.count, left + (beside + cell.width) / 2, cell.y));
  }
  if (cell.flag) add('flag', flagOutline(left + cell.width - 8, cell.y - 8));
}

function addMark(add: Add, lane: Lane, mark: StripMark, shift: number): void {
  const { y, level, box, bound } = mark;
  const x = mark.x + shift;
  const count = mark.to - mark.from;
  if (box !== null && box[1] - box[0] > 16)
    add(`${lane} dash`, boxOutline(box[0] + shift, y - 6, box[1] - box[0], 12));
  if (bound !== null) {
    const outward = bound.side === 'before' ? -1 : 1;
    const edge = bound.x + shift;
    add(`${lane} dash`, `M${round(edge + outward * TRAIL_LENGTH)} ${y}H${round(edge)}`);
    add(`${lane} line`, `M${round(edge + outward * 6)} ${y - 9}h${-6 * outward}v18h${6 * outward}`);
  }
  if (level === 3) addKey(add, lane, x, y, count);
  else {
    add(`${lane} g${level}`, glyphOutline(lane, level, x, y));
    if (count > 1) addCount(add, x + 7, y - 13, count);
  }
  if (!mark.flag) return;
  const beside =
    count > 1 ? (level === 3 ? 10 : 7) + pillWidth(count) + 3 : glyphRoom(level) + (level === 3 ? 0 : 3);
  add('flag', flagOutline(x + beside, y - 6.5));
}

function addKey(add: Add, lane: Lane, x: number, y: number, count: number): void {
  add('disc', discOutline(x, y, 12.5));
  add(`${lane} g3`, ringOutline(x, y) + glyphOutline(lane, 3, x, y));
  if (count > 1) addCount(add, x + 8, y - 14, count);
}

function addCount(add: Add, x: number, y: number, count: number): void {
  const width = pillWidth(count);
  add('pill', pillOutline(x, y, width));
  add('count', digitsOutline(count, x + width / 2, y + 7));
}

function barOutline(from: number, to: number, y: number): string {
  return boxOutline(from, y - 4, Math.max(2, to - from), 8);
}

function pillOutline(x: number, y: number, width: number): string {
  const flat = round(width - 14);
  return `M${round(x + 7)} ${round(y)}h${flat}a7 7 0 0 1 0 14h${-flat}a7 7 0 0 1 0-14z`;
}

interface Tail {
  readonly startX: number;
  readonly startY: number;
  readonly tail: string;
}

const SCALES = [0, 0.62, 0.78, 0.85, 0.7]; // the last for headings

const TAILS: Readonly<Record<string, readonly Tail[]>> = Object.fromEntries(
  LANES.map((lane) => [lane, SCALES.map((scale) => tailOf(LANE_PATHS[lane], scale))]),
);

// from corners given as M, L, H, V and plain pairs to one start and relative steps, so that a mark only adds its place
function tailOf(outline: string, scale: number): Tail {
  const corners = cornersOf(outline);
  const [first = [0, 0]] = corners;
  const steps = corners.slice(1).map(([x, y], i) => {
    const [fromX, fromY] = corners[i] ?? first;
    return `l${fine((x - fromX) * scale)} ${fine((y - fromY) * scale)}`;
  });
  return { startX: first[0] * scale, startY: first[1] * scale, tail: `${steps.join('')}z` };
}

function cornersOf(outline: string): [number, number][] {
  const corners: [number, number][] = [];
  let [x, y] = [0, 0];
  for (const [, command, numbers = ''] of outline.matchAll(/([MHVL])([^MHVLZ]*)/g)) {
    const values = [...numbers.matchAll(/-?[\d.]+/g)].map(Number);
    if (command === 'H') corners.push([(x = values[0] ?? x), y]);
    else if (command === 'V') corners.push([x, (y = values[0] ?? y)]);
    // pairs after H or V continue as lines
    for (let i = command === 'H' || command === 'V' ? 1 : 0; i + 1 < values.length; i += 2) {
      x = values[i] ?? 0;
      y = values[i + 1] ?? 0;
      corners.push([x, y]);
    }
  }
  return corners;
}

function fine(value: number): number {
  return Math.round(value * 100) / 100;
}
