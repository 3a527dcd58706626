import {
  CLOSING_OUTCOMES,
  cohortRows,
  groupRows,
  returnCurveOf,
  returnLogRank,
  SUPPORT,
  type ClosurePart,
  type Messages,
  type ReturnCurveGroup,
  type Rows,
  type SharingPreset,
} from '@case-journey/core';
import { followedPoints, type CurvePoint, type FollowedPoint } from '@case-journey/layout';
import { orNone } from '../shared/host-input.js';
import { groupName } from './group-name.js';
import { addOverlaps } from './overlapping-sets.js';
import type { NumberTables, SafeNumbers } from './safe-numbers.js';
import type { CurvesBy, RereferralsInputsElement } from './rereferrals-inputs-element.js';

/** Days since closure that are always marked. */
export const MARKS: readonly number[] = [90, 182, 365, 730, 1095];

/** One curve, and the numbers behind its points. */
export interface CohortCurve {
  readonly name: string;
  readonly group: ReturnCurveGroup;
  readonly points: readonly FollowedPoint[];
}

/** The groups of closures that can be chosen for two curves. */
export interface CurveGroups {
  readonly names: readonly string[];
  readonly rows: readonly Rows[];
}

/** The groups by what closures are parted; none where they are not. */
export function curveGroups(
  part: ClosurePart,
  rows: Rows,
  by: CurvesBy | null | undefined,
  messages: Messages,
): CurveGroups {
  if (by === null || by === undefined) return { names: [], rows: [] };
  const groups: readonly (readonly [string | null, Rows])[] =
    by === 'outcome' || by === 'support'
      ? (by === 'outcome' ? CLOSING_OUTCOMES : SUPPORT).map((name, code) => [
          name,
          rows.filter((row) => part.columns[by][row] === code),
        ])
      : groupRows(part, rows, by);
  const some = groups.filter(([, own]) => own.some((row) => part.columns.excluded[row] === 0));
  return {
    names: some.map(([name]) => groupName(by, name, messages)),
    rows: some.map(([, own]) => own),
  };
}

/** The rows of each curve: of the host's cohorts, of the two groups chosen, or of all. */
export function curveRows(
  part: ClosurePart,
  rows: Rows,
  host: RereferralsInputsElement,
  { names, rows: groups }: CurveGroups,
  chosen: readonly number[],
): { readonly name: string; readonly rows: Rows }[] {
  const cohorts = orNone(host.cohorts).slice(0, 2);
  if (cohorts.length > 0)
    return cohorts.map(({ name, filter }) => ({ name, rows: cohortRows(part, filter) }));
  if (groups.length < 2) return [{ name: '', rows }];
  return chosen.map((at) => ({ name: names[at] ?? '', rows: groups[at] ?? new Int32Array(0) }));
}

/** Curves of some rows each. */
export function cohortCurves(
  part: ClosurePart,
  sets: readonly { readonly name: string; readonly rows: Rows }[],
  preset: SharingPreset | null,
): CohortCurve[] {
  return sets.map(({ name, rows }) => {
    const until = returnCurveOf(part, rows, { at: [] }).curve.until ?? 0;
    const points = followedPoints(part, rows, { marks: MARKS, until: Math.min(until, 1095), preset });
    const at = [...new Set([...points.map(({ time }) => time), ...MARKS])];
    return { name, points, group: returnCurveOf(part, rows, { at }) };
  });
}

/** How often chance alone would part two curves so far; null: they are not two, or have closures in common. */
export function chanceOf(
  part: ClosurePart,
  sets: readonly { readonly name: string; readonly rows: Rows }[],
): number | null {
  const [first, second] = sets;
  if (first === undefined || second === undefined) return null;
  const rows = new Set(first.rows);
  if (second.rows.some((row) => rows.has(row))) return null;
  const { chance } = returnLogRank(
    part,
    new Map([
      ['1', first.rows],
      ['2', second.rows],
    ]),
  );
  return chance;
}

/** Puts the numbers behind curves into the tables. `counted`: the key of all closures that count. */
export function addCurves(
  tables: NumberTables,
  curves: readonly CohortCurve[],
  part: ClosurePart,
  { rows, sets, counted }: { readonly rows: Rows; readonly sets: readonly Rows[]; readonly counted: string },
): void {
  curves.forEach(({ points }, c) => {
    points.forEach(({ followed, came, left }, i) => {
      tables.add(`${c}.followed.${i}`, followed);
      if (i === 0) return;
      tables.add(`${c}.came.${i}`, came);
      tables.add(`${c}.left.${i}`, left);
      tables.sum(`${c}.followed.${i - 1}`, [`${c}.followed.${i}`, `${c}.came.${i}`, `${c}.left.${i}`]);
      if (i === 1) return;
      const so = points.slice(1, i + 1).reduce((sum, one) => sum + one.came.count, 0);
      tables.add(`${c}.back.${i}`, so);
      tables.sum(`${c}.back.${i}`, [backKey(c, i - 1), `${c}.came.${i}`]);
    });
  });
  const isCounted = (row: number): boolean => part.columns.excluded[row] === 0;
  addOverlaps(tables, part, [
    { all: counted, rows: rows.filter(isCounted) },
    ...sets.map((set, c) => ({ all: `${c}.followed.0`, rows: set.filter(isCounted) })),
  ]);
}

/** The points of a curve as they may be shown: all steps where every number may, else as far apart as it takes. */
export function shownPoints(curve: CohortCurve, c: number, numbers: SafeNumbers): CurvePoint[] {
  const marks = new Map(curve.group.curve.marks.map((mark) => [mark.time, mark]));
  return curve.points.map(({ time }, i): CurvePoint => {
    const mark = marks.get(time);
    const isHidden = numbers.of(`${c}.followed.${i}`) === 'c' || (i > 0 && numbers.of(backKey(c, i)) === 'c');
    if (isHidden || mark === undefined) return { time, share: null, low: null, high: null };
    return {
      time,
      share: mark.incidence,
      low: mark.limits?.low ?? mark.incidence,
      high: mark.limits?.high ?? mark.incidence,
    };
  });
}

function backKey(c: number, i: number): string {
  return i === 1 ? `${c}.came.1` : `${c}.back.${i}`;
}
