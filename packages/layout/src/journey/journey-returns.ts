import type { DayNumber, Return } from '@case-journey/core';
import type { Box, JourneyBar, ReturnArc } from './journey-drawing.js';
import type { JourneyFrame } from './journey-frame.js';

/** An arc with points along it, which words keep clear of. */
export interface PlacedArc extends ReturnArc {
  readonly points: readonly (readonly [x: number, y: number])[];
  /** Where its words best stand. */
  readonly middle: readonly [x: number, y: number];
}

const WIDE = 44; // pixels from which an arc has room to swing

/** The arcs of coming back, from each closure up to what began: the contact that led to it, else what the return is. */
export function returnArcs(
  returns: readonly Return[],
  bars: readonly JourneyBar[],
  frame: JourneyFrame,
  x: (day: DayNumber) => number,
): PlacedArc[] {
  return returns.map((one) => {
    const row = frame.row('closed');
    const from = x(one.closed);
    const y = row?.middle ?? frame.plot.y + frame.plot.height;
    const target = targetOf(one, bars);
    const to = target?.x ?? x(one.returned);
    const top = target === undefined ? frame.plot.y + 10 : target.y + target.height / 2;
    const points = to - from >= WIDE ? swing(from, y, to, top) : rise(from, y, to, top);
    const box = boxAround(points);
    return {
      id: one.opens,
      path: pathOf(points),
      head: `M${round(to - 11)} ${round(top - 5)}L${round(to - 1)} ${round(top)}L${round(to - 11)} ${round(top + 5)}Z`,
      box,
      from: one.closed,
      to: one.returned,
      points,
      middle: points[Math.floor(points.length * 0.45)] ?? [from, y],
    };
  });
}

function targetOf(
  { opens, episodeId, closed, returned }: Return,
  bars: readonly JourneyBar[],
): JourneyBar | undefined {
  const contact = bars.findLast(
    (bar) => bar.row === 'contact' && bar.from <= returned && bar.from >= closed && returned - bar.from <= 30,
  );
  if (contact !== undefined && episodeId !== null) return contact;
  return bars.find((bar) => bar.opens === opens && bar.kind !== 'beside');
}

const STEPS = 24;

// An S: out of the row of closure, up through the quiet days, and level into the bar that began.
function swing(from: number, y: number, to: number, top: number): (readonly [number, number])[] {
  const reach = to - from;
  const corners = [
    [from + 2, y],
    [from + Math.min(60, reach * 0.45), y - (y - top) * 0.45],
    [to - Math.min(84, reach * 0.6), top],
    [to - 11, top],
  ] as const;
  return Array.from({ length: STEPS + 1 }, (_, step) => bezier(corners, step / STEPS));
}

type Point = readonly [x: number, y: number];

function bezier([a, b, c, d]: readonly [Point, Point, Point, Point], t: number): Point {
  const s = 1 - t;
  const weights = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t] as const;
  return [
    weights[0] * a[0] + weights[1] * b[0] + weights[2] * c[0] + weights[3] * d[0],
    weights[0] * a[1] + weights[1] * b[1] + weights[2] * c[1] + weights[3] * d[1],
  ];
}

// Too near to swing: straight up at the left of the bar that began.
function rise(from: number, y: number, to: number, top: number): Point[] {
  const at = Math.min(to - 13, Math.max(from + 3, to - 18));
  const points: Point[] = [
    [from, y],
    [at, y - 8],
  ];
  for (let step = y - 20; step > top + 8; step -= 16) points.push([at, step]);
  return [...points, [at, top + 6], [to - 11, top]];
}

function pathOf(points: readonly Point[]): string {
  return points.map(([x, y], position) => `${position === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');
}

function boxAround(points: readonly Point[]): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
