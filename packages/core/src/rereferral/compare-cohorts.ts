import { dayNumber, isoDay, type IsoDay } from '../dates/day.js';
import { NO_DAY } from '../log/event-columns.js';
import type { CohortParts } from './cohort-parts.js';
import { inPeriod, keepRows, type Period, type Rows } from './group-by.js';
import { judgeMature } from './mature-rates.js';
import { judgeReferral } from './official.js';
import { knownTo, type Part } from './part.js';
import { REFERRAL } from './referral-part.js';
import { STAGE_BITS } from './repeat-part.js';
import { countedRows, returnCurveOf, type ReturnCurveGroup } from './return-curve.js';
import { judged, percentOf, refusedWhereTruncated, shareOf, type Share, type Verdicts } from './share.js';
import { shareDifference, type ShareDifference } from './share-difference.js';
import type { Warning } from './warnings.js';

/** One of two cohorts: a period, a team, or both. A team of null: not recorded; not given: all. */
export interface Cohort extends Period {
  readonly team?: string | null;
}

/** What stands beside every rate of a cohort: how much came in, and what became of it. */
export interface CohortSide {
  readonly referrals: number;
  readonly closures: number;
  readonly contacts: number;
  /** Referrals with no further action, of all; contacts followed by a referral within 30 days, of those on no open episode. */
  readonly noFurtherActionPercent: number | null;
  readonly contactToReferralPercent: number | null;
  readonly rereferral: Share;
  /** Came back within 12 months of a closure, of those followed so long. */
  readonly returned: Share;
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
  readonly differences: {
    readonly rereferral: ShareDifference | null;
    readonly returned: ShareDifference | null;
  };
  /**
   * `follow-up-differs`: closures of one could be followed at least a quarter longer; `volume-differs`: referrals differ
   * by at least a fifth; `no-further-action-differs`, `contact-to-referral-differs`: by at least 5 points;
   * `history-not-known`: some referrals have no 12 months before them in the records.
   */
  readonly warnings: readonly Warning[];
}

/** Compares two cohorts of the same records, before and after a day or team against team. */
export function compareCohorts(parts: CohortParts, first: Cohort, second: Cohort): CohortComparison {
  const official = judged(parts.referrals, judgeReferral(parts.referrals));
  const mature = judged(parts.closures, judgeMature(parts.closures, 12));
  const a = sideOf(parts, first, official, mature);
  const b = sideOf(parts, second, official, mature);
  return {
    measure: 'comparison',
    asAt: parts.referrals.asAt,
    first: a,
    second: b,
    differences: {
      rereferral: differenceIn(parts.referrals, first, second, official, [a.rereferral, b.rereferral]),
      returned: differenceIn(parts.closures, first, second, mature, [a.returned, b.returned]),
    },
    warnings: warningsBetween(a, b),
  };
}

function sideOf(parts: CohortParts, cohort: Cohort, official: Verdicts, mature: Verdicts): CohortSide {
  const { referrals, closures } = parts;
  const { contact: contacts } = parts.stages;
  const own = keepRows(rowsOf(referrals, cohort), (row) => !has(referrals, row, REFERRAL.sameDay));
  const closed = rowsOf(closures, cohort);
  const asked = keepRows(rowsOf(contacts, cohort), (row) => !has(contacts, row, STAGE_BITS.whileOpen));
  const led = keepRows(asked, (row) => has(contacts, row, STAGE_BITS.ledToReferral));
  const ended = keepRows(own, (row) => has(referrals, row, REFERRAL.noFurtherAction));
  const counted = countedRows(closures, closed);
  return {
    referrals: own.length,
    closures: counted.length,
    contacts: asked.length,
    noFurtherActionPercent: percentOf(ended.length, own.length),
    contactToReferralPercent: percentOf(led.length, asked.length),
    rereferral: refusedWhereTruncated(shareOf(referrals, rowsOf(referrals, cohort), official)).share,
    returned: shareOf(closures, closed, mature),
    curve: returnCurveOf(closures, closed),
    medianFollowed: medianFollowed(parts, counted),
  };
}

function differenceIn(
  part: Part,
  first: Cohort,
  second: Cohort,
  verdicts: Verdicts,
  shares: readonly Share[],
): ShareDifference | null {
  if (shares.some(({ percent }) => percent === null)) return null;
  return shareDifference(part, rowsOf(part, first), rowsOf(part, second), verdicts);
}

function rowsOf(part: Part, cohort: Cohort): Rows {
  const rows = inPeriod(part, cohort);
  const { team } = cohort;
  if (team === undefined) return rows;
  const code = team === null ? 0 : part.words.indexOf(team);
  return keepRows(rows, (row) => part.columns.team[row] === code);
}

function has({ columns }: Part<'bits'>, row: number, bit: number): boolean {
  return ((columns.bits[row] ?? 0) & bit) !== 0;
}

function medianFollowed({ closures }: CohortParts, rows: Rows): number | null {
  const end = knownTo(closures);
  const days = rows.map((row) => end - (closures.columns.day[row] ?? NO_DAY)).sort();
  return days[days.length >> 1] ?? null;
}

function warningsBetween(a: CohortSide, b: CohortSide): Warning[] {
  const found: readonly (readonly [string, boolean])[] = [
    ['follow-up-differs', differsBy(a.medianFollowed, b.medianFollowed, 0.25)],
    ['volume-differs', differsBy(a.referrals, b.referrals, 0.2)],
    ['no-further-action-differs', pointsApart(a.noFurtherActionPercent, b.noFurtherActionPercent)],
    ['contact-to-referral-differs', pointsApart(a.contactToReferralPercent, b.contactToReferralPercent)],
    [
      'history-not-known',
      [a, b].some(({ rereferral }) => rereferral.excluded.some((one) => one.reason === 'history-not-known')),
    ],
  ];
  return found.filter(([, is]) => is).map(([code]) => ({ code, count: 1, day: null }));
}

function differsBy(a: number | null, b: number | null, share: number): boolean {
  if (a === null || b === null) return a !== b;
  return Math.max(a, b) > 0 && (Math.max(a, b) - Math.min(a, b)) / Math.max(a, b) >= share;
}

function pointsApart(a: number | null, b: number | null): boolean {
  return a === null || b === null ? a !== b : Math.abs(a - b) >= 5;
}

/** A cohort before a day, and the one from that day on, each so many days long at most. */
export function beforeAndAfter(day: IsoDay, days: number): readonly [before: Cohort, after: Cohort] {
  const number = dayNumber(day);
  return [
    { from: isoDay(number - days), to: isoDay(number - 1) },
    { from: day, to: isoDay(number + days - 1) },
  ];
}
