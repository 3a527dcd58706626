import {
  dateWords,
  onDay,
  percentOf,
  rereferralMessages,
  say,
  type MeasureSummary,
  type OfficialRate,
  type PublishedFigure,
  type RereferralMeasures,
  type ReturnCurve,
  type Warning,
} from '@case-journey/core';
import { plainLine } from './plain-line.js';

/** The measures of coming back, for reading: what each counts, the number, who is left out, and what to know. */
export function rereferralsText(
  { summaries, official, curve, plans }: RereferralMeasures,
  published: { readonly source: string; readonly figures: readonly PublishedFigure[] } | null,
): string {
  const lines = [
    ...summaries.flatMap(summaryLines),
    ...yearLines(official),
    ...curveLines(curve),
    ...(plans.periods.some(({ started, inForce }) => started + inForce > 0)
      ? ['', word('name.plans-over-time')]
      : []),
    ...plans.periods
      .filter(({ started, ended, inForce }) => started + ended + inForce > 0)
      .map(
        ({ plan, from, to, started, ended, inForce }) =>
          `  ${plan}, ${day(from)} to ${day(to)}: ${started} started, ${ended} ended, ${inForce} in force`,
      ),
    ...(published === null ? [] : publishedLines(published)),
  ];
  return `${lines.map(plainLine).join('\n')}\n`;
}

function summaryLines(summary: MeasureSummary): string[] {
  const { measure, numerator, denominator, percent, limits, refused, excluded, children, families } = summary;
  const rate =
    refused !== null
      ? word(`refused.${refused}`)
      : percent === null
        ? 'none to tell'
        : `${percent.toFixed(1)}%${limits === null ? '' : ` (95%: ${limits.low.toFixed(1)} to ${limits.high.toFixed(1)})`}`;
  return [
    word(`name.${measure}`),
    `  ${word(`definition.${measure}`)}`,
    `  ${numerator} of ${denominator}: ${rate}`,
    `  children: ${children.numerator} of ${children.denominator}; families: ${families.numerator} of ${families.denominator}`,
    ...excluded.map(({ reason, count }) => `  left out: ${count}, ${word(`excluded.${reason}`)}`),
    ...summary.warnings.map(warningLine),
    '',
  ];
}

function warningLine({ code, count, day: when }: Warning): string {
  const date = when === null ? '' : day(when);
  return `  ! ${say(rereferralMessages, `rereferral.warning.${code}`, { count, date })}`;
}

function yearLines({ groups }: OfficialRate): string[] {
  if (groups.length === 0) return [];
  return [
    'Re-referrals within 12 months, years to 31 March',
    ...groups.map(({ group, share, refused, split }) => {
      const rate =
        refused === null
          ? share.percent === null
            ? 'none to tell'
            : `${share.percent.toFixed(1)}%`
          : word(`refused.${refused}`);
      const after = `of the others ${split.referredAgain} were referred again within 12 months, ${split.notReferredAgain} were not, of ${split.tooRecent} it is not yet known`;
      return `  ${group ?? 'no usable date'}: ${share.numerator} of ${share.denominator}, ${rate}; ${after}`;
    }),
  ];
}

function curveLines({ whole }: ReturnCurve): string[] {
  const { curve, children, families, excluded } = whole;
  return [
    '',
    word('name.return-after-closure'),
    `  ${word('definition.return-after-closure')}`,
    `  ${curve.observations} closures of ${children} children in ${families} families`,
    ...curve.marks.map(({ time, followed, incidence, limits }) => {
      const rate = incidence === null ? 'too few to tell' : `${(100 * incidence).toFixed(1)}%`;
      const range =
        limits === null
          ? ''
          : ` (95%: ${(100 * limits.low).toFixed(1)} to ${(100 * limits.high).toFixed(1)})`;
      return `  by ${time} days: ${rate}${range}, ${followed} ${word('followed')}`;
    }),
    ...whole.first
      .filter(({ count }) => count > 0)
      .map(({ what, count }) => `  first, ${FIRST.get(what) ?? what}: ${count}`),
    ...excluded.map(({ reason, count }) => `  left out: ${count}, ${word(`excluded.${reason}`)}`),
  ];
}

const FIRST: ReadonlyMap<string, string> = new Map([
  ['following-ended', 'no new referral by the last day known'],
  ['referral', 'a referral'],
  ['looked-after', 'became looked after'],
  ['adult', 'turned 18'],
  ['died', 'died'],
  ['left-area', 'moved out of the area'],
]);

function publishedLines({
  source,
  figures,
}: {
  readonly source: string;
  readonly figures: readonly PublishedFigure[];
}): string[] {
  return [
    '',
    'Published re-referrals, years to 31 March',
    `  ${source}`,
    ...figures.map(({ year, area, referrals, rereferrals }) => {
      const percent = percentOf(rereferrals, referrals);
      return `  ${area} ${year}: ${rereferrals} of ${referrals}, ${percent === null ? '' : `${percent.toFixed(1)}%`}`;
    }),
  ];
}

function word(key: string): string {
  return say(rereferralMessages, `rereferral.${key}`);
}

function day(iso: string): string {
  return dateWords(onDay(iso));
}
