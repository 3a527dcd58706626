import { dayNumber, isoDay, type IsoDay } from '../dates/day.js';
import { NO_DAY } from '../log/event-columns.js';
import {
  COHORT_MEASURES,
  cohortMeasures,
  cohortRowsOf,
  cohortShares,
  eachCohortMeasure,
  type CohortMeasure,
  type CohortMeasures,
  type CohortShares,
} from './cohort-measures.js';
import type { CohortParts } from './cohort-parts.js';
import type { Cohort } from './cohort-rows.js';
import type { Rows } from './group-by.js';
import { knownTo } from './part.js';
import { countedRows, returnCurveOf, type ReturnCurveGroup } from './return-curve.js';
import { shareDifference, type ShareDifference } from './share-difference.js';
import type { Warning } from './warnings.js';

/** One of two cohorts: how much came in and what became of it stands beside every rate. */
export interface CohortSide {
  readonly shares: CohortShares;
  /** Closures that count. */
  readonly closures: number;
  /** The curve of coming back. */
  readonly curve: ReturnCurveGroup;
  /** For how many days the middle closure could be followed; null: no closures. */
  readonly medianFollowed: number | null;
}

/** Two cohorts side by side. What differs, differs: why, the numbers do not say. */
export interface CohortComparison {
  readonly measure: 'comparison';
  readonly asAt: IsoDay | null;
  readonly first: CohortSide;
  readonly second: CohortSide;
  /** The second less the first; null where a side cannot be told. */
  readonly differences: Readonly<Record<CohortMeasure, ShareDifference | null>>;
  /**
   * `first-is-empty`, `second-is-empty`: no contact, referral or closure; `follow-up-differs`: closures of one could be
   * followed at least a quarter longer; `volume-differs`: referrals differ by at least a fifth;
   * `no-further-action-differs`, `contact-to-referral-differs`: by at least 5 points; `history-not-known`: some referrals
   * have no 12 months before them in the records. Nothing is said to differ where a side has none of it.
   */
  readonly warnings: readonly Warning[];
}

/**
 * Compares two cohorts of the same records, before and after a day or team against team.
 *
 * @param measures - Those of the parts; whoever compares often makes them once.
 */
export function compareCohorts(
  parts: CohortParts,
  first: Cohort,
  second: Cohort,
  measures: CohortMeasures = cohortMeasures(parts),
): CohortComparison {
  const [ofFirst, ofSecond] = [cohortRowsOf(measures, first), cohortRowsOf(measures, second)];
  const a = sideOf(parts, cohortShares(measures, first, ofFirst), ofFirst['return-within']);
  const b = sideOf(parts, cohortShares(measures, second, ofSecond), ofSecond['return-within']);
  return {
    measure: 'comparison',
    asAt: parts.referrals.asAt,
    first: a,
    second: b,
    differences: eachCohortMeasure((name) => {
      if ([a, b].some(({ shares }) => shares[name].percent === null)) return null;
      const { part, verdicts } = measures[name];
      return shareDifference(part, ofFirst[name], ofSecond[name], verdicts);
    }),
    warnings: warningsBetween(a, b),
  };
}

function sideOf(parts: CohortParts, shares: CohortShares, closed: Rows): CohortSide {
  const counted = countedRows(parts.closures, closed);
  return {
    shares,
    closures: counted.length,
    curve: returnCurveOf(parts.closures, closed),
    medianFollowed: medianFollowed(parts, counted),
  };
}

function medianFollowed({ closures }: CohortParts, rows: Rows): number | null {
  const end = knownTo(closures);
  const days = rows.map((row) => end - (closures.columns.day[row] ?? NO_DAY)).sort();
  return days[days.length >> 1] ?? null;
}

function warningsBetween(a: CohortSide, b: CohortSide): Warning[] {
  const volume = ({ shares }: CohortSide): number | null => shares['no-further-action'].denominator || null;
  const isApart = (name: CohortMeasure): boolean =>
    pointsApart(a.shares[name].percent, b.shares[name].percent);
  const found: readonly (readonly [string, boolean])[] = [
    ['first-is-empty', isEmpty(a)],
    ['second-is-empty', isEmpty(b)],
    ['follow-up-differs', differsBy(a.medianFollowed, b.medianFollowed, 0.25)],
    ['volume-differs', differsBy(volume(a), volume(b), 0.2)],
    ['no-further-action-differs', isApart('no-further-action')],
    ['contact-to-referral-differs', isApart('contact-to-referral')],
    [
      'history-not-known',
      [a, b].some(({ shares }) =>
        shares['re-referral'].excluded.some(({ reason }) => reason === 'history-not-known'),
      ),
    ],
  ];
  return found.filter(([, is]) => is).map(([code]) => ({ code, count: 1, day: null }));
}

function isEmpty({ shares, closures }: CohortSide): boolean {
  return closures === 0 && COHORT_MEASURES.every((name) => shares[name].denominator === 0);
}

function differsBy(a: number | null, b: number | null, share: number): boolean {
  if (a === null || b === null) return false;
  return Math.max(a, b) > 0 && (Math.max(a, b) - Math.min(a, b)) / Math.max(a, b) >= share;
}

function pointsApart(a: number | null, b: number | null): boolean {
  return a !== null && b !== null && Math.abs(a - b) >= 5;
}

/** A cohort before a day, and the one from that day on, each so many days long at most. */
export function beforeAndAfter(day: IsoDay, days: number): readonly [before: Cohort, after: Cohort] {
  const number = dayNumber(day);
  return [
    { from: isoDay(number - days), to: isoDay(number - 1) },
    { from: day, to: isoDay(number + days - 1) },
  ];
}
