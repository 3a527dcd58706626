import type { IsoDay } from '../dates/day.js';
import type { ClosurePart } from './closure-part.js';
import { CLOSING_OUTCOMES, RETURN_REASONS } from './episode-stages.js';
import { inPeriod, keepRows, type Period, type Rows } from './group-by.js';
import { judgeMature } from './mature-rates.js';
import { judged, newScratch, shareOf, verdictOn, type Judge, type Share, type Verdicts } from './share.js';
import { knownDays, warningsAbout, type KnownDays, type Warning } from './warnings.js';

/** Of the closures with one position, how many came back for one reason. */
export interface ReasonCell {
  readonly outcome: string;
  readonly back: string;
  /** Denominator: all closures with this position that were followed long enough. */
  readonly share: Share;
  /** Median of the days to the return; null: none came back so. */
  readonly medianDays: number | null;
}

/** Position at closure by why the child came back. */
export interface ReturnReasons {
  readonly measure: 'return-reasons';
  readonly asAt: IsoDay | null;
  readonly known: KnownDays;
  readonly withinMonths: number;
  /** In order of the lower limit of the share, highest first, then of position and reason. */
  readonly cells: readonly ReasonCell[];
  readonly warnings: readonly Warning[];
}

/**
 * Position at closure by reason of coming back within 12 months: escalation, the same need, another need, or not
 * recorded. Only closures that were followed that long. Cells come in order of the lower limit of their share, so that
 * a few cases do not stand above many.
 */
export function returnReasons(
  part: ClosurePart,
  { months = 12, ...period }: Period & { readonly months?: number } = {},
): ReturnReasons {
  const rows = inPeriod(part, period);
  const mature = judged(part, judgeMature(part, months));
  const judges = RETURN_REASONS.slice(1).map((back) => ({
    back,
    verdicts: judged(part, judgeReason(part, mature, back)),
  }));
  const scratch = newScratch(part);
  const { outcome } = part.columns;
  const cells = CLOSING_OUTCOMES.flatMap((name, code): ReasonCell[] => {
    const own = keepRows(rows, (row) => outcome[row] === code);
    if (own.length === 0) return [];
    return judges.map(({ back, verdicts }) => ({
      outcome: name,
      back,
      share: shareOf(part, own, verdicts, scratch),
      medianDays: medianDaysToReturn(part, own, verdicts),
    }));
  });
  return {
    measure: 'return-reasons',
    asAt: part.asAt,
    known: knownDays(part),
    withinMonths: months,
    cells: cells.sort(byLowerLimit),
    warnings: warningsAbout(part, rows),
  };
}

/** How a closure is judged for one reason, after {@link judgeMature}: came back for another reason is a `no`. */
export function judgeReason(part: ClosurePart, mature: Verdicts, back: string): Judge {
  const code = (RETURN_REASONS as readonly string[]).indexOf(back);
  return (row) => {
    const verdict = verdictOn(mature, row);
    return verdict === 'yes' && part.columns.back[row] !== code ? 'no' : verdict;
  };
}

/** Median of the days from closure to return, of the rows judged `yes`; null: there are none. */
export function medianDaysToReturn({ columns }: ClosurePart, rows: Rows, verdicts: Verdicts): number | null {
  const days = keepRows(rows, (row) => verdictOn(verdicts, row) === 'yes').map(
    (row) => columns.time[row] ?? 0,
  );
  days.sort();
  const middle = days.length >> 1;
  const upper = days[middle];
  if (upper === undefined) return null;
  return days.length % 2 === 1 ? upper : (upper + (days[middle - 1] ?? upper)) / 2;
}

function byLowerLimit(a: ReasonCell, b: ReasonCell): number {
  const lower = (b.share.limits?.low ?? -1) - (a.share.limits?.low ?? -1);
  return lower !== 0 ? lower : `${a.outcome} ${a.back}` < `${b.outcome} ${b.back}` ? -1 : 1;
}
