import type { ClosurePart, ReturnCurveGroup, Rows } from '@case-journey/core';
import { followedPoints, type FollowedPoint } from '@case-journey/layout';
import { SHARED } from './comparison.js';
import type { Overlaps } from './overlapping-sets.js';
import type { NumberTables } from './safe-numbers.js';

/** Days since closure that are always marked. */
export const MARKS: readonly number[] = [90, 182, 365, 730, 1095];

/** One curve, and the numbers behind its points. */
export interface CohortCurve {
  readonly name: string;
  readonly group: ReturnCurveGroup;
  readonly points: readonly FollowedPoint[];
}

/**
 * Puts what two curves have in common into the tables, and what each has alone: at every point how many of them are
 * still followed, came back or left are numbers that nobody sees, which no difference of the curves may give away. The
 * curves have points at the marks only.
 */
export function addCommon(
  tables: NumberTables,
  part: ClosurePart,
  curves: readonly CohortCurve[],
  sets: readonly { readonly rows: Rows }[],
  { area }: Overlaps,
): void {
  const until = Math.max(0, ...curves.flatMap(({ points }) => points.map(({ time }) => time)));
  const [first, second] = sets.map(({ rows }) => new Set(rows));
  const all = [...new Set(sets.flatMap(({ rows }) => [...rows]))];
  const placesOf = (row: number): number[] =>
    [first, second].flatMap((own, place) => (own?.has(row) === true ? [place] : []));
  const shared = SHARED.flatMap(({ name, takes }) => {
    const rows = Int32Array.from(all.filter((row) => takes(placesOf(row))));
    const points = followedPoints(part, rows, { marks: MARKS, until, step: Infinity, preset: null });
    if (points[0]?.followed.count === 0) return [];
    const key = (number: Moving, i: number): string => `${name}.${number}.${i}`;
    const start = area(name, takes, 'counted').key;
    const followed = (i: number): string => (i === 0 ? start : key('followed', i));
    points.forEach((point, i) => {
      if (i === 0) return;
      for (const number of MOVING) tables.addUnseen(key(number, i), point[number]);
      tables.sum(
        followed(i - 1),
        MOVING.map((number) => key(number, i)),
      );
      for (let j = 0; j < i; j += 1) {
        const gone = (points[j]?.followed.count ?? 0) - point.followed.count;
        if (tables.isFew({ count: gone, children: gone, families: gone }))
          tables.within(followed(i), followed(j));
      }
    });
    return [
      { takes, keyOf: (number: Moving, i: number) => (number === 'followed' ? followed(i) : key(number, i)) },
    ];
  });
  curves.forEach(({ points }, c) => {
    const own = shared.filter(({ takes }) => takes([c]) || takes([0, 1]));
    points.forEach((_, i) => {
      for (const number of i === 0 ? (['followed'] as const) : MOVING)
        tables.sum(
          `${c}.${number}.${i}`,
          own.map(({ keyOf }) => keyOf(number, i)),
        );
    });
  });
}

const MOVING = ['followed', 'came', 'left'] as const;
type Moving = (typeof MOVING)[number];
