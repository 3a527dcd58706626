import type { IsoDay } from '../dates/day.js';
import { NO_DAY } from '../log/event-columns.js';
import { cumulativeIncidence, type CumulativeIncidence } from './cumulative-incidence.js';
import { AFTER } from './following-end.js';
import { inPeriod, keepRows, type Period } from './group-by.js';
import { clusterOf, valueAt } from './part.js';
import { STAGE_BITS, type RepeatPart } from './repeat-part.js';
import type { Followed } from './risk-table.js';
import { excludedList, type Excluded } from './share.js';
import { knownDays, warningsAbout, type KnownDays, type Warning } from './warnings.js';

/** Referrals after contacts that ended with information and advice. */
export interface AdviceCurve {
  readonly measure: 'referral-after-advice';
  readonly asAt: IsoDay | null;
  readonly known: KnownDays;
  readonly curve: CumulativeIncidence;
  readonly children: number;
  readonly families: number;
  readonly excluded: readonly Excluded[];
  readonly warnings: readonly Warning[];
}

/**
 * Of the contacts that ended with information and advice, or with no further action, and without a referral: how many
 * children were referred by each day since. A group of its own: no episode was closed, so it is neither a return nor a
 * re-referral. Contacts about children with an open episode are left out.
 */
export function adviceCurve(
  part: RepeatPart,
  { at = [90, 182, 365, 730], minimumFollowed = 10, ...period }: AdviceCurveOptions = {},
): AdviceCurve {
  const rows = inPeriod(part, period);
  const { day, end, next, last, lastKind, child } = part.columns;
  const counts = new Map<string, number>();
  const counted = keepRows(rows, (row) => {
    const reason = notCounted(part, row);
    if (reason !== null) counts.set(reason, (counts.get(reason) ?? 0) + 1);
    return reason === null;
  });
  const followed = Array.from(counted, (row): Followed => {
    const ended = valueAt(end, row);
    const from = ended === NO_DAY ? valueAt(day, row) : ended;
    const until = valueAt(last, row);
    const referred = valueAt(next, row);
    const kind = valueAt(lastKind, row);
    const cluster = clusterOf(part, row);
    if (referred < until || (referred === until && kind === 0))
      return { time: referred - from, kind: 1, cluster };
    const isCensored = kind === 0 || kind === AFTER.indexOf('left-area');
    return { time: Math.max(0, until - from), kind: isCensored ? 0 : 2, cluster };
  });
  const curve = cumulativeIncidence(followed, { at, minimumFollowed });
  return {
    measure: 'referral-after-advice',
    asAt: part.asAt,
    known: knownDays(part),
    curve,
    children: new Set(Array.from(counted, (row) => child[row])).size,
    families: curve.clusters,
    excluded: excludedList(counts),
    warnings: warningsAbout(part, rows),
  };
}

/** At which days since the contact limits are wanted, and how many must still be followed. */
export interface AdviceCurveOptions extends Period {
  readonly at?: readonly number[];
  readonly minimumFollowed?: number;
}

function notCounted({ columns }: RepeatPart, row: number): string | null {
  const bits = valueAt(columns.bits, row);
  const from = valueAt(columns.day, row);
  if ((bits & STAGE_BITS.whileOpen) !== 0) return 'already-open';
  if ((bits & (STAGE_BITS.advice | STAGE_BITS.noFurtherAction)) === 0) return 'other-decision';
  const isOver = columns.lastKind[row] !== 0 && valueAt(columns.last, row) <= from;
  return isOver ? (AFTER[columns.lastKind[row] ?? 0] ?? null) : null;
}
