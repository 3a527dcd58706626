import {
  calendarDay,
  cohortRowsOf,
  cohortShares,
  dayNumber,
  eachCohortMeasure,
  NO_DAY,
  type CohortMeasures,
  type FlowFilter,
  type Part,
} from '@case-journey/core';
import type { CohortData } from './cohort-data.js';
import { groupOf, type Group, type Together } from './cohort-figures.js';

/** A year to 31 March, named by the year in which it ends. */
export interface Year {
  readonly year: number;
  readonly from: string;
  readonly to: string;
}

/** The years to 31 March in which any case came to the front door, the earliest first. */
export function yearsIn({ flow, parts }: CohortData): Year[] {
  let [first, last] = [Infinity, -Infinity];
  for (const days of [flow.decided, dayColumn(parts.referrals)])
    for (const day of days) {
      if (day === NO_DAY) continue;
      first = Math.min(first, day);
      last = Math.max(last, day);
    }
  if (first > last) return [];
  const years: Year[] = [];
  for (let year = yearOf(first); year <= yearOf(last); year += 1)
    years.push({ year, from: `${year - 1}-04-01`, to: `${year}-03-31` });
  return years;
}

/**
 * What is shown of a cohort: the chosen period, and each year, whole, whatever the period. A period that is a year, or all
 * time, is that group and no other, so that what protects one protects both. Any other cuts years in two: what it has of
 * such a year, and what it has not, are groups that nobody sees.
 */
export function figuresTogether(
  measures: CohortMeasures,
  filter: FlowFilter,
  years: readonly Year[],
): Together & { readonly chosen: string } {
  const chosen = chosenKey(filter, years);
  const all = groupOf('all', measures, { ...filter, from: null, to: null });
  const byYear = years.map(({ year, from, to }) => groupOf(String(year), measures, { ...filter, from, to }));
  const group = daysOf(measures, filter);
  const spans = spansOf(years);
  const undated = group(UNDATED, (day) => spans.every(({ has }) => !has(day)));
  const sums = [{ total: 'all', parts: [...byYear, undated].map(({ key }) => key) }];
  const groups = [all, ...byYear, undated];
  if (chosen !== OTHER) return { groups, unseen: [], sums, chosen };
  const period = spanOf(OTHER, filter);
  const pieces = [
    ...spans.map((span) => ({ ...span, isCut: isCut(span, period) })),
    {
      key: UNDATED,
      has: (day: number) => spans.every(({ has }) => !has(day)),
      first: -Infinity,
      isCut: true,
    },
  ];
  const cut = pieces.filter((piece) => piece.isCut);
  const inside = pieces.filter((piece) => piece.isCut || period.has(piece.first));
  return {
    groups: [...groups, groupOf(OTHER, measures, filter)],
    unseen: cut.flatMap(({ key, has }) => [
      group(`${key} in`, (day) => has(day) && period.has(day)),
      group(`${key} out`, (day) => has(day) && !period.has(day)),
    ]),
    sums: [
      ...sums,
      ...cut.map(({ key }) => ({ total: key, parts: [`${key} in`, `${key} out`] })),
      { total: OTHER, parts: inside.map((one) => (one.isCut ? `${one.key} in` : one.key)) },
    ],
    chosen,
  };
}

/** The year that a period is; null: it is another. */
export function chosenYear({ from, to }: FlowFilter, years: readonly Year[]): Year | null {
  return years.find((one) => one.from === from && one.to === to) ?? null;
}

const OTHER = 'period';

function chosenKey(filter: FlowFilter, years: readonly Year[]): string {
  if ((filter.from ?? '') === '' && (filter.to ?? '') === '') return 'all';
  const year = chosenYear(filter, years);
  return year === null ? OTHER : String(year.year);
}

// What has no usable day is in no year, and would give itself away as the rest
const UNDATED = 'undated';

/** Makes groups of what a filter takes of any day, by the day. */
function daysOf(
  measures: CohortMeasures,
  filter: FlowFilter,
): (key: string, takes: (day: number) => boolean) => Group {
  const cohort = { ...filter, from: null, to: null };
  const rows = cohortRowsOf(measures, cohort);
  return (key, takes) => {
    const own = eachCohortMeasure((name) => {
      const { day } = measures[name].part.columns;
      return rows[name].filter((row) => takes(day[row] ?? NO_DAY));
    });
    return { key, shares: cohortShares(measures, cohort, own) };
  };
}

/** Some days one after the other, as numbers; both ends belong to them. */
interface Span {
  readonly key: string;
  readonly first: number;
  readonly last: number;
  readonly has: (day: number) => boolean;
}

function spansOf(years: readonly Year[]): Span[] {
  return years.map(({ year, from, to }) => spanOf(String(year), { from, to }));
}

function spanOf(key: string, { from, to }: Pick<FlowFilter, 'from' | 'to'>): Span {
  const first = (from ?? '') === '' ? -Infinity : dayNumber(from ?? '');
  const last = (to ?? '') === '' ? NO_DAY - 1 : dayNumber(to ?? '');
  return { key, first, last, has: (day) => day >= first && day <= last };
}

/** Whether some days of a span are in a period, and some are not. */
function isCut({ first, last }: Span, period: Span): boolean {
  const isApart = last < period.first || first > period.last;
  return !isApart && (first < period.first || last > period.last);
}

function dayColumn({ columns, length }: Part): number[] {
  return Array.from({ length }, (_, row) => columns.day[row] ?? NO_DAY);
}

function yearOf(day: number): number {
  const { year, month } = calendarDay(day);
  return month > 3 ? year + 1 : year;
}
