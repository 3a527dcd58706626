import type { IsoDay } from '../dates/day.js';
import { adviceCurve } from './advice-curve.js';
import { annexACount } from './annex-a-count.js';
import type { CohortParts } from './cohort-parts.js';
import type { Period } from './group-by.js';
import { matureRates } from './mature-rates.js';
import { officialRate } from './official.js';
import { plansOverTime } from './plans-over-time.js';
import { repeatedReturns } from './repeated-returns.js';
import { REPEAT_MEASURES, repeatRate } from './repeats.js';
import { returnCurve } from './return-curve.js';
import { returnReasons } from './return-reasons.js';
import type { Excluded, Refused, Share, Units } from './share.js';
import { supportAfter } from './support-after.js';
import { timeToReturn } from './time-to-return.js';
import type { KnownDays, Warning } from './warnings.js';

/** One measure as a number: what it is made of, who is left out and why. */
export interface MeasureSummary extends Units {
  /** Its name; `rereferral.name.` and `rereferral.definition.` say it in words. */
  readonly measure: string;
  readonly asAt: IsoDay | null;
  readonly known: KnownDays;
  /** To one decimal place; null: there is none to tell. */
  readonly percent: number | null;
  readonly refused: Refused;
  readonly limits: Share['limits'];
  readonly excluded: readonly Excluded[];
  readonly children: Units;
  readonly families: Units;
  readonly warnings: readonly Warning[];
}

/** Everything that is told of coming back. */
export interface RereferralMeasures {
  /** Each measure that is one number, the official rate first. */
  readonly summaries: readonly MeasureSummary[];
  /** The official rate of each year to 31 March. */
  readonly official: ReturnType<typeof officialRate>;
  readonly curve: ReturnType<typeof returnCurve>;
  readonly mature: ReturnType<typeof matureRates>;
  readonly afterAdvice: ReturnType<typeof adviceCurve>;
  readonly timeToReturn: ReturnType<typeof timeToReturn>;
  readonly repeatedReturns: ReturnType<typeof repeatedReturns>;
  readonly reasons: ReturnType<typeof returnReasons>;
  readonly support: ReturnType<typeof supportAfter>;
  readonly plans: ReturnType<typeof plansOverTime>;
  readonly annexA: ReturnType<typeof annexACount>;
}

/** Every measure of some parts, each under its own name. */
export function rereferralMeasures(parts: CohortParts, period: Period = {}): RereferralMeasures {
  const official = officialRate(parts.referrals, { ...period, by: 'year' });
  const mature = matureRates(parts.closures, period);
  const annexA = annexACount(parts.annexA);
  const repeats = REPEAT_MEASURES.map((measure) => repeatRate(parts.stages[measure.stage], measure, period));
  const year = mature.whole.find(({ within }) => within === 12)?.share;
  return {
    summaries: [
      summary(official, official.whole),
      ...(year === undefined ? [] : [summary(mature, { share: year, refused: null })]),
      ...repeats.map((one) => summary(one, one.whole)),
      ...(annexA.byCount.length === 0 ? [] : [summary(annexA, { share: annexA.share, refused: null })]),
    ],
    official,
    curve: returnCurve(parts.closures, period),
    mature,
    afterAdvice: adviceCurve(parts.stages.contact, period),
    timeToReturn: timeToReturn(parts.closures, period),
    repeatedReturns: repeatedReturns(parts.closures, period),
    reasons: returnReasons(parts.closures, period),
    support: supportAfter(parts.closures, period),
    plans: plansOverTime(parts.plans, period),
    annexA,
  };
}

function summary(
  { measure, asAt, known, warnings }: Pick<MeasureSummary, 'measure' | 'asAt' | 'known' | 'warnings'>,
  { share, refused }: { readonly share: Share; readonly refused: Refused },
): MeasureSummary {
  return { measure, asAt, known, refused, warnings, ...share };
}
