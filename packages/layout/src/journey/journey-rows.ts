import type { DayNumber, Interval, Journey, Stage, Wait, WaitKind } from '@case-journey/core';
import type { JourneyRowKey } from './journey-drawing.js';

/** The ladder, in the order of intervention: from the front door to closure. */
export const LADDER_ROWS: readonly JourneyRowKey[] = [
  'contact',
  'early-help',
  'referral',
  'assessment',
  'section-47',
  'conference',
  'child-in-need-plan',
  'protection-plan',
  'pre-proceedings',
  'looked-after',
  'adoption',
  'care-leaver',
  'closed',
];

/** What stands below the ladder: who held the work, by which order, where the child lived, what help there was. */
export const BESIDE_ROWS: readonly Stage[] = ['allocation', 'order', 'placement', 'service'];

/** Whether a row stands below the ladder. */
export function isBeside(key: JourneyRowKey): boolean {
  return (BESIDE_ROWS as readonly string[]).includes(key);
}

/** The place of a row, from the top. */
export function rowPlace(key: JourneyRowKey): number {
  const place = LADDER_ROWS.indexOf(key);
  return place < 0 ? LADDER_ROWS.length + (BESIDE_ROWS as readonly JourneyRowKey[]).indexOf(key) : place;
}

/** An interval or a wait along its row: its pixels, and its place among those that are stacked. */
export interface Placed {
  readonly row: JourneyRowKey;
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly interval: Interval | null;
  readonly wait: Wait | null;
  readonly x: number;
  readonly width: number;
  readonly lane: number;
}

const LEAST = 5; // pixels of a day
const LEAST_BESIDE = 2;
const CLEAR = 1; // pixels between two bars that do not touch in time

/** The row in which what was owed would have come. Null: the wait is drawn as the line of closure. */
export const WAIT_ROWS: Readonly<Record<WaitKind, JourneyRowKey | null>> = {
  'contact-to-decision': 'contact',
  'decision-to-allocation': 'allocation',
  'referral-to-assessment': 'assessment',
  'conference-to-plan': 'protection-plan',
  'plan-end-to-allocation': 'allocation',
  unallocated: 'allocation',
  'closure-to-early-help': 'early-help',
  'closure-to-return': null,
};

/**
 * Stacks the intervals and waits of each row so that none lies on another. What begins on the day on which the one
 * before it ends may touch it.
 */
export function stackedRows(
  { intervals, waits }: Pick<Journey, 'intervals' | 'waits'>,
  x: (day: DayNumber) => number,
): ReadonlyMap<JourneyRowKey, readonly Placed[]> {
  const rows = new Map<JourneyRowKey, Row>();
  const things = [
    ...intervals.map((interval) => thing(interval.stage, interval, interval, null)),
    ...waits.flatMap((wait) => {
      const row = WAIT_ROWS[wait.kind];
      return row === null ? [] : [thing(row, wait, null, wait)];
    }),
  ];
  for (const one of things.sort((a, b) => a.from - b.from || b.to - a.to)) {
    const row = rows.get(one.row) ?? { placed: [], last: [] };
    rows.set(one.row, row);
    place(row, one, x);
  }
  return new Map([...rows].map(([key, { placed }]) => [key, placed]));
}

type Thing = Pick<Placed, 'row' | 'from' | 'to' | 'interval' | 'wait'>;

function thing(
  row: JourneyRowKey,
  { from, to }: Pick<Placed, 'from' | 'to'>,
  interval: Interval | null,
  wait: Wait | null,
): Thing {
  return { row, from, to, interval, wait };
}

function place(row: Row, one: Thing, x: (day: DayNumber) => number): void {
  const from = x(one.from);
  const least = isBeside(one.row) || one.wait !== null ? LEAST_BESIDE : LEAST;
  const width = Math.max(least, x(one.to) - from);
  let lane = 0;
  for (; lane < row.last.length; lane += 1) {
    const last = row.last[lane] ?? 0;
    const before = row.placed[last];
    if (before === undefined || before.x + before.width + CLEAR <= from) break;
    // it ends when this begins: shortened to touch, where something of it is left to see
    if (before.to <= one.from && from - before.x >= least) {
      row.placed[last] = { ...before, width: from - before.x };
      break;
    }
  }
  row.last[lane] = row.placed.length;
  row.placed.push({ ...one, x: from, width, lane });
}

/** What is placed in a row, and where the last of each of its lanes is. */
interface Row {
  readonly placed: Placed[];
  readonly last: number[];
}

/** How many bars lie above each other in a row. */
export function lanesOf(row: readonly Placed[] | undefined): number {
  return row === undefined ? 1 : row.reduce((most, { lane }) => Math.max(most, lane + 1), 1);
}
