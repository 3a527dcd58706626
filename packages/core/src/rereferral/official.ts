import type { DayNumber, IsoDay } from '../dates/day.js';
import { NO_DAY } from '../log/event-columns.js';
import { groupRows, inPeriod, isByTime, type GroupBy, type Period, type Rows } from './group-by.js';
import { firstWithin, monthsLater } from './month-later.js';
import { historyFrom, knownTo, valueAt } from './part.js';
import { REFERRAL, type ReferralPart } from './referral-part.js';
import {
  judged,
  newScratch,
  percentOf,
  refusedWhereTruncated,
  shareOf,
  verdictOn,
  type Judge,
  type Refused,
  type Scratch,
  type Share,
  type Verdict,
  type Verdicts,
} from './share.js';
import { countOf, knownDays, warningsOf, type KnownDays, type Warning } from './warnings.js';

/** How the official measure is counted. The defaults are what can be compared with published figures. */
export interface OfficialOptions extends Period {
  /** Defaults to none: one group. */
  readonly by?: GroupBy;
  /** Whether a referral on the very day 12 months after the one before counts. Defaults to `counts`. */
  readonly boundary?: 'counts' | 'does-not-count';
  /** Several referrals of a child on one day: `one` (the default) or `each`. */
  readonly sameDay?: 'one' | 'each';
  /** Referrals of children who came from another council: `count` (the default) or `leave-out`. */
  readonly transfersIn?: 'count' | 'leave-out';
}

/** The DfE's three groups of referrals, which exclude each other, and those of which it cannot be told yet. */
export interface ReferralGroups {
  /** Re-referrals: there was another in the 12 months before. */
  readonly rereferrals: number;
  /** No re-referral, and the child was referred again within 12 months. */
  readonly referredAgain: number;
  /** No re-referral, and the child was not referred again within 12 months. */
  readonly notReferredAgain: number;
  /** No re-referral, and less than 12 months have passed without another: not yet known. */
  readonly tooRecent: number;
  /** It cannot be told whether it is a re-referral, or whether the child was referred again. */
  readonly cannotTell: number;
}

/** The official rate of one group. */
export interface OfficialGroup {
  readonly group: string | null;
  readonly share: Share;
  /**
   * Why there is no percent though there are referrals: the 12 months before some of them are not in the records, and
   * the rate of the period would come out too low. Over all referrals there is one, of those whose 12 months are known.
   */
  readonly refused: Refused;
  /** Of the children referred, in percent, how many had a re-referral. */
  readonly childrenPercent: number | null;
  readonly split: ReferralGroups;
  readonly noFurtherAction: number;
}

/** Re-referrals within 12 months: the official measure. */
export interface OfficialRate {
  readonly measure: 're-referral';
  readonly asAt: IsoDay | null;
  readonly known: KnownDays;
  readonly whole: OfficialGroup;
  /** In order of their names; the group of which it is not recorded is null and last. */
  readonly groups: readonly OfficialGroup[];
  readonly warnings: readonly Warning[];
}

/**
 * The official rate: of the referrals of a period, how many came within 12 calendar months of an earlier referral of the
 * child (Department for Education, children in need census). Every repeat counts. Referrals whose 12 months before are
 * not in the records are left out of both numbers: over all time the rate is that of the others. A period that has any,
 * and does not take every referral, is refused.
 */
export function officialRate(part: ReferralPart, options: OfficialOptions = {}): OfficialRate {
  const rows = inPeriod(part, options);
  const verdicts = judged(part, judgeReferral(part, options));
  const split = judgeSplit(part, verdicts, options);
  const scratch = newScratch(part);
  const one = (group: string | null, own: Rows, isPeriod: boolean): OfficialGroup =>
    groupOf(part, { group, rows: own, isPeriod }, { verdicts, split, scratch });
  const { by } = options;
  const isLimited = rows.length < part.length;
  return {
    measure: 're-referral',
    asAt: part.asAt,
    known: knownDays(part),
    whole: one(null, rows, isLimited),
    groups:
      by === undefined
        ? []
        : groupRows(part, rows, by).map(([group, own]) => one(group, own, isByTime(by) || isLimited)),
    warnings: warningsOf(part, rows, verdicts, {
      'referral-while-open': countOf(rows, (row) => hasBit(part, row, REFERRAL.whileOpen)),
    }),
  };
}

/** How the official measure judges a referral: also for the list behind the number. */
export function judgeReferral(part: ReferralPart, options: OfficialOptions = {}): Judge {
  const leftOut = leftOutOf(part, options);
  const isWithin = withinMonths(options.boundary ?? 'counts');
  const { day, lastDay, previous, previousPossible } = part.columns;
  return (row) => {
    const reason = leftOut(row);
    if (reason !== null) return reason;
    const from = valueAt(day, row);
    const to = valueAt(lastDay, row);
    if (isWithin(valueAt(previous, row), to)) return 'yes';
    return isWithin(valueAt(previousPossible, row), from) ? 'date-not-exact' : 'no';
  };
}

const MONTHS = 12;

function leftOutOf(
  part: ReferralPart,
  { sameDay = 'one', transfersIn = 'count' }: OfficialOptions,
): (row: number) => Verdict | null {
  const first = firstWithin(MONTHS);
  const history = historyFrom(part)?.day ?? -Infinity;
  return (row) => {
    const day = valueAt(part.columns.day, row);
    if (day === NO_DAY || valueAt(part.columns.lastDay, row) === NO_DAY) return 'no-usable-day';
    if (sameDay === 'one' && hasBit(part, row, REFERRAL.sameDay)) return 'same-day';
    if (transfersIn === 'leave-out' && hasBit(part, row, REFERRAL.transferIn)) return 'transfer-in';
    return history > day || first(day) < history ? 'history-not-known' : null;
  };
}

function withinMonths(boundary: 'counts' | 'does-not-count'): (from: DayNumber, to: DayNumber) => boolean {
  const later = monthsLater(MONTHS);
  return (from, to) => {
    if (from === NO_DAY || to === NO_DAY) return false;
    return boundary === 'counts' ? to <= later(from) : to < later(from);
  };
}

function judgeSplit(
  part: ReferralPart,
  verdicts: Verdicts,
  { boundary = 'counts' }: OfficialOptions,
): (row: number) => keyof ReferralGroups | null {
  const later = monthsLater(MONTHS);
  const isWithin = withinMonths(boundary);
  const end = knownTo(part);
  const { day, lastDay, next, nextPossible } = part.columns;
  return (row) => {
    const verdict = verdictOn(verdicts, row);
    if (verdict === 'yes') return 'rereferrals';
    if (verdict === 'same-day' || verdict === 'transfer-in') return null;
    if (verdict !== 'no') return 'cannotTell';
    if (isWithin(valueAt(day, row), valueAt(next, row))) return 'referredAgain';
    if (isWithin(valueAt(lastDay, row), valueAt(nextPossible, row))) return 'cannotTell';
    return later(valueAt(lastDay, row)) <= end ? 'notReferredAgain' : 'tooRecent';
  };
}

interface Judged {
  readonly verdicts: Verdicts;
  readonly split: (row: number) => keyof ReferralGroups | null;
  readonly scratch: Scratch;
}

function groupOf(
  part: ReferralPart,
  {
    group,
    rows,
    isPeriod,
  }: { readonly group: string | null; readonly rows: Rows; readonly isPeriod: boolean },
  { verdicts, split, scratch }: Judged,
): OfficialGroup {
  const whole = shareOf(part, rows, verdicts, scratch);
  const { share, refused } = isPeriod ? refusedWhereTruncated(whole) : { share: whole, refused: null };
  const counts = { rereferrals: 0, referredAgain: 0, notReferredAgain: 0, tooRecent: 0, cannotTell: 0 };
  let noFurtherAction = 0;
  for (const row of rows) {
    const place = split(row);
    if (place === null) continue;
    counts[place] += 1;
    if (hasBit(part, row, REFERRAL.noFurtherAction)) noFurtherAction += 1;
  }
  return {
    group,
    share,
    refused,
    childrenPercent:
      refused === null ? percentOf(share.children.numerator, share.children.denominator) : null,
    split: counts,
    noFurtherAction,
  };
}

function hasBit({ columns }: ReferralPart, row: number, bit: number): boolean {
  return (valueAt(columns.bits, row) & bit) !== 0;
}
