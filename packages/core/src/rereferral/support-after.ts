import type { IsoDay } from '../dates/day.js';
import { NO_DAY } from '../log/event-columns.js';
import { NOT_COUNTED, type ClosurePart } from './closure-part.js';
import { AFTER } from './following-end.js';
import { inPeriod, type Period, type Rows } from './group-by.js';
import { SUPPORT } from './help-after.js';
import { Z_95, type Limits } from './normal.js';
import { clusterOf, knownTo, valueAt } from './part.js';
import { returnCurvesBy, type ReturnCurve } from './return-curve.js';
import { judged, shareOf, type Judge, type Share } from './share.js';
import { knownDays, warningsAbout, type KnownDays, type Warning } from './warnings.js';

/** Returns over the time that children lived with early help in force after a closure, or without. */
export interface SupportTime {
  readonly state: 'early-help' | 'no-early-help';
  readonly returns: number;
  readonly childDays: number;
  /** Returns in a year of such time; null: there was none. */
  readonly aYear: number | null;
  /** 95%, families as clusters; null where nobody came back or in fewer than two families. */
  readonly limits: Limits | null;
}

/** What support families had after a closure, and whether they came back. */
export interface SupportAfter {
  readonly measure: 'support-after-closure';
  readonly asAt: IsoDay | null;
  readonly known: KnownDays;
  /** Closures by what was known on that day: curves of coming back. */
  readonly knownAtClosure: Pick<ReturnCurve, 'groups' | 'logRank'>;
  /** Of the closures with early help offered and not in force, how many had it begun within so many days. */
  readonly begun: readonly { readonly withinDays: number; readonly share: Share }[];
  /** Time with and without early help; the same child can add to both. */
  readonly time: readonly SupportTime[];
  readonly warnings: readonly Warning[];
}

/**
 * Support after closure, told without looking ahead. Either closures are parted by what was known on the day of the
 * closure (early help in force, or offered); or time is: from the day on which early help began the child's time counts
 * as time with it, and before as time without. Closures are never parted by help that began later: those who came back
 * soon had less time to receive any, and the comparison would flatter the help.
 */
export function supportAfter(
  part: ClosurePart,
  { withinDays = [30, 90], ...period }: Period & { readonly withinDays?: readonly number[] } = {},
): SupportAfter {
  const rows = inPeriod(part, period);
  return {
    measure: 'support-after-closure',
    asAt: part.asAt,
    known: knownDays(part),
    knownAtClosure: returnCurvesBy(part, rows, 'support'),
    begun: withinDays.map((days) => ({
      withinDays: days,
      share: shareOf(part, rows, judged(part, judgeBegun(part, days))),
    })),
    time: (['no-early-help', 'early-help'] as const).map((state) => timeIn(part, rows, state)),
    warnings: warningsAbout(part, rows),
  };
}

/** Whether early help that was offered at a closure began within so many days; only closures followed that long. */
export function judgeBegun(part: ClosurePart, days: number): Judge {
  const { excluded, support, helpFrom, day, time, kind } = part.columns;
  const end = knownTo(part);
  return (row) => {
    const reason = NOT_COUNTED[valueAt(excluded, row)] ?? '';
    if (reason !== '') return reason;
    if (support[row] !== OFFERED) return SUPPORT[valueAt(support, row)] ?? 'none-recorded';
    const limit = valueAt(day, row) + days;
    if (limit > end) return 'not-yet-known';
    if (valueAt(helpFrom, row) <= limit) return 'yes';
    const isOver = valueAt(day, row) + valueAt(time, row) < limit;
    const ended = isOver ? ENDED[valueAt(kind, row)] : null;
    return ended ?? 'no';
  };
}

// Children who can no longer be offered help; those who came back could have had it first.
const ENDED = AFTER.map((what) => (what === 'following-ended' ? null : what));
const OFFERED = SUPPORT.indexOf('offered');
const YEAR = 365.25;

function timeIn(part: ClosurePart, rows: Rows, state: SupportTime['state']): SupportTime {
  const isWith = state === 'early-help';
  const { columns } = part;
  const days = new Float64Array(part.families.length + part.children.length);
  const events = new Float64Array(days.length);
  for (const row of rows) {
    if (columns.excluded[row] !== 0) continue;
    const from = valueAt(columns.day, row);
    const to = from + valueAt(columns.time, row);
    const helpFrom = Math.min(to, valueAt(columns.helpFrom, row));
    const withHelp = Math.max(0, Math.min(to, valueAt(columns.helpTo, row)) - helpFrom);
    const cluster = clusterOf(part, row);
    days[cluster] = valueAt(days, cluster) + (isWith ? withHelp : to - from - withHelp);
    const isBackWith = helpFrom < to && valueAt(columns.helpTo, row) >= to;
    if (valueAt(columns.returned, row) !== NO_DAY && isBackWith === isWith)
      events[cluster] = valueAt(events, cluster) + 1;
  }
  return rateOf(state, events, days);
}

function rateOf(state: SupportTime['state'], events: Float64Array, days: Float64Array): SupportTime {
  const returns = events.reduce((sum, count) => sum + count, 0);
  const childDays = days.reduce((sum, count) => sum + count, 0);
  if (childDays === 0) return { state, returns, childDays, aYear: null, limits: null };
  const rate = returns / childDays;
  // Sums of whole numbers: the same in any order.
  const sums = { ee: 0, ed: 0, dd: 0, clusters: 0 };
  days.forEach((own, cluster) => {
    const count = valueAt(events, cluster);
    if (own > 0 || count > 0) sums.clusters += 1;
    sums.ee += count * count;
    sums.ed += count * own;
    sums.dd += own * own;
  });
  const spread = Math.sqrt(Math.max(0, sums.ee - 2 * rate * sums.ed + rate * rate * sums.dd)) / returns;
  const stretch = Math.exp(Z_95 * spread);
  const aYear = rate * YEAR;
  const limits = returns === 0 || sums.clusters < 2 ? null : { low: aYear / stretch, high: aYear * stretch };
  return { state, returns, childDays, aYear, limits };
}
