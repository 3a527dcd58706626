import type { DayNumber, IsoDay } from '../dates/day.js';
import { NO_DAY } from '../log/event-columns.js';
import { groupRows, inPeriod, isByTime, type GroupBy, type Period, type Rows } from './group-by.js';
import { firstWithin, monthsLater } from './month-later.js';
import { historyFrom, valueAt } from './part.js';
import { STAGE_BITS, type REPEAT_STAGES, type RepeatPart } from './repeat-part.js';
import {
  judged,
  newScratch,
  refusedWhereTruncated,
  shareOf,
  type Judge,
  type Refused,
  type Share,
} from './share.js';
import { knownDays, warningsOf, type KnownDays, type Warning } from './warnings.js';

/** A measure of something that happens to a child once more. None of them is a re-referral. */
export interface RepeatMeasure {
  readonly name: RepeatMeasureName;
  readonly stage: (typeof REPEAT_STAGES)[number];
  /** Within so many calendar months of the one before; null: at any time before. */
  readonly months: number | null;
  /** Counted from the start of the one before, or from its end. */
  readonly since: 'start' | 'end';
}

export type RepeatMeasureName =
  | 'repeat-contact'
  | 'repeat-early-help'
  | 'repeat-enquiry'
  | 'repeat-plan'
  | 'repeat-plan-2-years'
  | 're-entry-to-care'
  | 're-entry-to-care-12-months';

/**
 * Every such measure. `repeat-plan` is the published "second or subsequent plan": any earlier plan with this council,
 * however long ago; the one within two years of its end stands beside it under its own name.
 */
export const REPEAT_MEASURES: readonly RepeatMeasure[] = [
  { name: 'repeat-contact', stage: 'contact', months: 12, since: 'start' },
  { name: 'repeat-early-help', stage: 'early-help', months: 12, since: 'end' },
  { name: 'repeat-enquiry', stage: 'section-47', months: 12, since: 'start' },
  { name: 'repeat-plan', stage: 'protection-plan', months: null, since: 'start' },
  { name: 'repeat-plan-2-years', stage: 'protection-plan', months: 24, since: 'end' },
  { name: 're-entry-to-care', stage: 'looked-after', months: null, since: 'end' },
  { name: 're-entry-to-care-12-months', stage: 'looked-after', months: 12, since: 'end' },
];

/** One group. `refused`: why there is no percent of a period. */
export interface RepeatGroup {
  readonly group: string | null;
  readonly share: Share;
  readonly refused: Refused;
}

/** How often something happened once more. */
export interface RepeatRate {
  readonly measure: RepeatMeasureName;
  readonly asAt: IsoDay | null;
  readonly known: KnownDays;
  readonly whole: RepeatGroup;
  readonly groups: readonly RepeatGroup[];
  readonly warnings: readonly Warning[];
}

/**
 * Of the contacts, enquiries, plans or times looked after that began in a period, how many came after an earlier one of
 * the child. Those whose time before is not in the records are left out where the measure has a limit in months; where
 * it has none, those before the records begin are, and a warning says that earlier ones may be missing.
 */
export function repeatRate(
  part: RepeatPart,
  measure: RepeatMeasure,
  options: Period & { readonly by?: GroupBy } = {},
): RepeatRate {
  const rows = inPeriod(part, options);
  const verdicts = judged(part, judgeRepeat(part, measure));
  const scratch = newScratch(part);
  const { by } = options;
  const isPeriod = rows.length < part.length;
  const one = (group: string | null, own: Rows, isTold: boolean): RepeatGroup => {
    const share = shareOf(part, own, verdicts, scratch);
    return { group, ...(isTold ? refusedWhereTruncated(share) : { share, refused: null }) };
  };
  const isEver = measure.months === null && historyFrom(part) !== null;
  return {
    measure: measure.name,
    asAt: part.asAt,
    known: knownDays(part),
    whole: one(null, rows, isPeriod),
    groups:
      by === undefined
        ? []
        : groupRows(part, rows, by).map(([group, own]) => one(group, own, isPeriod || isByTime(by))),
    warnings: warningsOf(part, rows, verdicts, { 'earlier-may-be-missing': isEver ? 1 : 0 }),
  };
}

/** How one such stage is judged. */
export function judgeRepeat(part: RepeatPart, { months, since }: RepeatMeasure): Judge {
  const { day, previous, previousEnd, bits } = part.columns;
  const isWithin = withinOf(months);
  const history = historyFrom(part)?.day ?? -Infinity;
  const first = months === null ? (from: DayNumber) => from : firstWithin(months);
  const earlier = since === 'start' ? previous : previousEnd;
  return (row) => {
    if ((valueAt(bits, row) & STAGE_BITS.startMissing) !== 0) return 'start-not-recorded';
    const from = valueAt(day, row);
    if (history > from || first(from) < history) return 'history-not-known';
    const before = valueAt(earlier, row);
    if (before === NO_DAY) return previous[row] === NO_DAY ? 'no' : 'earlier-end-not-known';
    return isWithin(before, from) ? 'yes' : 'no';
  };
}

function withinOf(months: number | null): (from: DayNumber, to: DayNumber) => boolean {
  if (months === null) return () => true;
  const later = monthsLater(months);
  return (from, to) => to <= later(from);
}
