import {
  CLOSING_OUTCOMES,
  cohortRows,
  groupRows,
  judged,
  judgeMature,
  returnCurveOf,
  returnLogRank,
  SUPPORT,
  verdictOn,
  type ClosurePart,
  type Messages,
  type Rows,
  type SharingPreset,
} from '@case-journey/core';
import { followedPoints, type CurvePoint } from '@case-journey/layout';
import { orNone } from '../shared/host-input.js';
import { groupName } from './group-name.js';
import { addCommon, MARKS, type CohortCurve } from './common-closures.js';
import { sideKey } from './comparison.js';
import { addOverlaps, type Kind, type NumberedSet } from './overlapping-sets.js';
import type { NumberTables, SafeNumbers } from './safe-numbers.js';
import type { CurvesBy, RereferralsInputsElement } from './rereferrals-inputs-element.js';

/** The groups of closures that can be chosen for two curves. */
export interface CurveGroups {
  readonly names: readonly string[];
  readonly rows: readonly Rows[];
  /** With what the keys of a group's other numbers begin; null: no others are shown. */
  readonly keys: readonly (string | null)[];
}

/** The closures of one curve. */
export interface CurveSet {
  readonly name: string;
  readonly rows: Rows;
  /** Keys of the other numbers that are shown of the same closures: followed for 12 months, and came back in them. */
  readonly keys: { readonly followed?: string; readonly back?: string };
}

/** The groups by what closures are parted; none where they are not. */
export function curveGroups(
  part: ClosurePart,
  rows: Rows,
  by: CurvesBy | null | undefined,
  messages: Messages,
): CurveGroups {
  if (by === null || by === undefined) return { names: [], rows: [], keys: [] };
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
    keys: some.map(([name]) => (by === 'outcome' ? name : null)),
  };
}

/** The rows of each curve: of the host's cohorts, of the two groups chosen, or of all. */
export function curveRows(
  part: ClosurePart,
  rows: Rows,
  host: RereferralsInputsElement,
  { names, rows: groups, keys }: CurveGroups,
  chosen: readonly number[],
): CurveSet[] {
  const cohorts = orNone(host.cohorts).slice(0, 2);
  if (cohorts.length > 0)
    return cohorts.map(({ name, filter }, side) => ({
      name,
      rows: cohortRows(part, filter),
      keys: cohorts.length > 1 ? sideKeys(side) : {},
    }));
  if (groups.length < 2) return [{ name: '', rows, keys: {} }];
  return chosen.map((at) => {
    const key = keys[at] ?? null;
    return {
      name: names[at] ?? '',
      rows: groups[at] ?? new Int32Array(0),
      keys: key === null ? {} : { followed: `${key}.all`, back: `${key}.back` },
    };
  });
}

function sideKeys(side: number): CurveSet['keys'] {
  return { followed: sideKey(side, 'return-within', 'all'), back: sideKey(side, 'return-within', 'yes') };
}

/** Curves of some rows each. Curves that have closures in common have points at the marks only, all at the same. */
export function cohortCurves(
  part: ClosurePart,
  sets: readonly CurveSet[],
  preset: SharingPreset | null,
): CohortCurve[] {
  const step = preset !== null && haveCommon(sets) ? Infinity : 15;
  return sets.map(({ name, rows }) => {
    const until = returnCurveOf(part, rows, { at: [] }).curve.until ?? 0;
    const points = followedPoints(part, rows, { marks: MARKS, until: Math.min(until, 1095), step, preset });
    const at = [...new Set([...points.map(({ time }) => time), ...MARKS])];
    return { name, points, group: returnCurveOf(part, rows, { at }) };
  });
}

function haveCommon([first, second]: readonly { readonly rows: Rows }[]): boolean {
  const rows = new Set(first?.rows);
  return second?.rows.some((row) => rows.has(row)) === true;
}

/** How often chance alone would part two curves so far; null: they are not two, or have closures in common. */
export function chanceOf(
  part: ClosurePart,
  sets: readonly { readonly name: string; readonly rows: Rows }[],
): number | null {
  const [first, second] = sets;
  if (first === undefined || second === undefined || haveCommon(sets)) return null;
  const { chance } = returnLogRank(
    part,
    new Map([
      ['1', first.rows],
      ['2', second.rows],
    ]),
  );
  return chance;
}

/** Puts the numbers behind curves into the tables. `rows`: all closures of which numbers are shown beside them. */
export function addCurves(
  tables: NumberTables,
  curves: readonly CohortCurve[],
  part: ClosurePart,
  { rows, sets }: { readonly rows: Rows; readonly sets: readonly CurveSet[] },
): void {
  curves.forEach(({ points }, c) => {
    points.forEach(({ followed, came, left }, i) => {
      tables.add(`${c}.followed.${i}`, followed);
      if (i === 0) return;
      tables.add(`${c}.came.${i}`, came);
      tables.add(`${c}.left.${i}`, left);
      tables.sum(`${c}.followed.${i - 1}`, [`${c}.followed.${i}`, `${c}.came.${i}`, `${c}.left.${i}`]);
      // Who came back or left between any two points are few together where both are
      points.slice(0, i).forEach((before, j) => {
        const gone = before.followed.count - followed.count;
        if (tables.isFew({ count: gone, children: gone, families: gone }))
          tables.within(`${c}.followed.${i}`, `${c}.followed.${j}`);
      });
      if (i === 1) return;
      const so = points.slice(1, i + 1).reduce((sum, one) => sum + one.came.count, 0);
      tables.add(`${c}.back.${i}`, so);
      tables.sum(`${c}.back.${i}`, [backKey(c, i - 1), `${c}.came.${i}`]);
    });
  });
  const overlaps = addOverlaps(tables, part, numberedSets(rows, sets), closureKinds(part));
  if (haveCommon(sets)) addCommon(tables, part, curves, sets, overlaps);
}

function numberedSets(rows: Rows, sets: readonly CurveSet[]): NumberedSet[] {
  return [
    ...sets.map((set, c) => ({ keys: { counted: `${c}.followed.0`, ...set.keys }, rows: set.rows })),
    { keys: { counted: 'counted', followed: 'followed', back: 'back' }, rows },
  ];
}

function closureKinds(part: ClosurePart): Kind[] {
  const verdicts = judged(part, judgeMature(part, 12));
  return [
    { name: 'counted', takes: (row) => part.columns.excluded[row] === 0 },
    { name: 'followed', takes: (row) => (verdicts.codes[row] ?? 2) < 2, within: 'counted' },
    { name: 'back', takes: (row) => verdictOn(verdicts, row) === 'yes', within: 'followed' },
  ];
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
