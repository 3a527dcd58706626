import type { ClosurePart, Part, Rows, SharingPreset } from '@case-journey/core';

/** How many closures, of how many children in how many families. */
export interface FollowedUnits {
  readonly count: number;
  readonly children: number;
  readonly families: number;
}

/** The numbers behind one point of a curve of coming back. */
export interface FollowedPoint {
  /** Days since closure. */
  readonly time: number;
  /** Still followed on this day. */
  readonly followed: FollowedUnits;
  /** Came back since the point before; the day of this point is not taken in. */
  readonly came: FollowedUnits;
  /** Following ended, or they can no longer come back, since the point before. */
  readonly left: FollowedUnits;
}

/** Which points a curve has. */
export interface FollowedPointsOptions {
  /** Days at which there is always a point; 0 is one of its own accord. */
  readonly marks: readonly number[];
  /** The last day with an estimate. */
  readonly until: number;
  /** Whole days between further points, at least. */
  readonly step?: number;
  /** Between two points nobody, or more than a small number, came back or left. Null: any number. */
  readonly preset: SharingPreset | null;
}

/** The points at which a curve can be drawn without a step of a small number, and the numbers behind each. */
export function followedPoints(
  part: ClosurePart,
  rows: Rows,
  { marks, until, step = 15, preset }: FollowedPointsOptions,
): FollowedPoint[] {
  const { time, excluded } = part.columns;
  const counted = [...rows]
    .filter((row) => excluded[row] === 0)
    .sort((a, b) => (time[a] ?? 0) - (time[b] ?? 0));
  const timeAt = (place: number): number => time[counted[place] ?? -1] ?? Infinity;
  const placeOf = (day: number): number => lowerBound(counted.length, (place) => timeAt(place) < day);
  const between = (from: number, to: number): Pair => pairOf(part, counted.slice(placeOf(from), placeOf(to)));
  const fixed = [0, ...marks.filter((mark) => mark > 0 && mark <= until)];
  const times = fixed.flatMap((from, i) => [
    from,
    ...pointsInside(from, fixed[i + 1] ?? until, step, between, preset),
  ]);
  return times.map((at, i): FollowedPoint => {
    const { came, left } = i === 0 ? NOBODY : between(times[i - 1] ?? 0, at);
    return { time: at, followed: unitsOf(part, counted.slice(placeOf(at))), came, left };
  });
}

/** Whether a number points at few children or families. */
export function isFew({ children, families }: FollowedUnits, preset: SharingPreset | null): boolean {
  if (preset === null || children === 0) return false;
  return children <= preset.hideUpTo || families < preset.leastFamilies;
}

interface Pair {
  readonly came: FollowedUnits;
  readonly left: FollowedUnits;
}

const NONE: FollowedUnits = { count: 0, children: 0, families: 0 };
const NOBODY: Pair = { came: NONE, left: NONE };

function pointsInside(
  from: number,
  to: number,
  step: number,
  between: (from: number, to: number) => Pair,
  preset: SharingPreset | null,
): number[] {
  const isSafe = ({ came, left }: Pair): boolean => !isFew(came, preset) && !isFew(left, preset);
  const points: number[] = [];
  let last = from;
  for (let day = from + step; day <= to - step; day += step) {
    if (!isSafe(between(last, day)) || !isSafe(between(day, to))) continue;
    points.push(day);
    last = day;
  }
  return points;
}

function pairOf(part: ClosurePart, rows: readonly number[]): Pair {
  const isBack = (row: number): boolean => part.columns.back[row] !== 0;
  return {
    came: unitsOf(part, rows.filter(isBack)),
    left: unitsOf(
      part,
      rows.filter((row) => !isBack(row)),
    ),
  };
}

/** How many children and families are behind some closures. */
export function unitsOf(
  { columns, families }: Pick<Part, 'columns' | 'families'>,
  rows: readonly number[],
): FollowedUnits {
  const clusters = new Set<number>();
  const children = new Set<number>();
  for (const row of rows) {
    const family = columns.family[row] ?? -1;
    const child = columns.child[row] ?? 0;
    children.add(child);
    clusters.add(family < 0 ? families.length + child : family);
  }
  return { count: rows.length, children: children.size, families: clusters.size };
}

function lowerBound(length: number, isBefore: (place: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
