import { dayNumber, selectFlow, type FlowFilter, type SharingPreset } from '@case-journey/core';
import type { CohortData } from './cohort-data.js';
import { figuresOf, groupOf, type Figures, type Group, type Together } from './cohort-figures.js';
import {
  differenceOf,
  eachMeasure,
  MEASURES,
  sharedShares,
  type MeasureName,
  type Measures,
  type Shares,
} from './cohort-measures.js';
import type { Sides } from './cohort-sides.js';

/** Points of a percent, the second less the first, with 95% limits that take families as one. */
export interface Points {
  readonly points: number;
  readonly low: number;
  readonly high: number;
}

/** Two sets of cases side by side, as they may be shown. */
export interface Comparison {
  readonly sides: Sides;
  readonly first: Figures;
  readonly second: Figures;
  /** Null: hidden, or it cannot be told. */
  readonly differences: Readonly<Record<MeasureName, Points | null>>;
  /** Keys of messages. */
  readonly warnings: readonly string[];
}

/** Compares two sets of cases; what cases they share is protected with them. */
export function cohortComparison(data: CohortData, sides: Sides, preset: SharingPreset | null): Comparison {
  const { measures } = data;
  const [first, second] = [sides[0].filter, sides[1].filter];
  const groups = [groupOf('first', measures, first), groupOf('second', measures, second)] as const;
  const shown = figuresOf(together(measures, groups), preset);
  const [a, b] = [shown.get('first'), shown.get('second')];
  if (a === undefined || b === undefined) throw new RangeError('Two sides are compared');
  return {
    sides,
    first: a,
    second: b,
    differences: eachMeasure((name) =>
      a[name].percent === null || b[name].percent === null
        ? null
        : differenceOf(measures, name, first, second),
    ),
    warnings: warningsOf(data, ...groups),
  };
}

function together(measures: Measures, [first, second]: readonly [Group, Group]): Together {
  const both = sharedShares(measures, first.filter, second.filter);
  if (MEASURES.every((name) => both[name].denominator === 0))
    return { groups: [first, second], sums: [], within: [] };
  return {
    groups: [first, second, { key: 'both', filter: first.filter, shares: both }],
    sums: [],
    within: [
      { part: 'both', whole: 'first' },
      { part: 'both', whole: 'second' },
    ],
  };
}

// As the measures' own comparison warns, of any two sets of cases
function warningsOf(data: CohortData, first: Group, second: Group): string[] {
  const [a, b] = [first.shares, second.shares];
  const isApart = (name: MeasureName): boolean =>
    Math.abs((a[name].percent ?? 0) - (b[name].percent ?? 0)) >= 5;
  const volume = (shares: Shares): number => shares['no-further-action'].denominator;
  const found: readonly (readonly [string, boolean])[] = [
    ['follow-up-differs', differsBy(followed(data, first.filter), followed(data, second.filter), 0.25)],
    ['volume-differs', differsBy(volume(a), volume(b), 0.2)],
    ['no-further-action-differs', isApart('no-further-action')],
    ['contact-to-referral-differs', isApart('contact-to-referral')],
  ];
  return found.filter(([, is]) => is).map(([code]) => `rereferral.warning.${code}`);
}

function differsBy(a: number, b: number, share: number): boolean {
  const most = Math.max(a, b);
  return most > 0 && (most - Math.min(a, b)) / most >= share;
}

/** For how many days the middle case could be followed. */
function followed({ flow, asAt }: CohortData, filter: FlowFilter): number {
  const selected = selectFlow(flow, filter);
  const last = dayNumber(asAt);
  const days = flow.decided
    .filter((_, number) => selected[number] === 1)
    .map((day) => last - day)
    .sort();
  return days[days.length >> 1] ?? 0;
}
