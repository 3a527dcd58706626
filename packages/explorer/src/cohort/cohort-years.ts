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
  const isUndated = (day: number): boolean => spans.every(({ has }) => !has(day));
  const undated = group(UNDATED, isUndated);
  const sums = [{ total: 'all', parts: [...byYear, undated].map(({ key }) => key) }];
  const groups = [all, ...byYear, undated];
  if (chosen !== OTHER) return { groups, unseen: [], unions: [], sums, chosen };
  const period = spanOf(OTHER, filter);
  const cut = [...spans.filter((span) => isCut(span, period)), { key: UNDATED, has: isUndated }];
  const whole = spans.filter((span) => !cut.includes(span) && period.has(span.first));
  const pieces = cut.flatMap(({ key, has }): Piece[] => [
    { key: `${key} in`, has: (day) => has(day) && period.has(day) },
    { key: `${key} out`, has: (day) => has(day) && !period.has(day) },
  ]);
  return {
    groups: [...groups, groupOf(OTHER, measures, filter)],
    unseen: pieces.map(({ key, has }) => group(key, has)),
    unions: unionsOf(period, cut, spans).map(({ key, has, parts }) => ({ ...group(key, has), parts })),
    sums: [
      ...sums,
      ...cut.map(({ key }) => ({ total: key, parts: [`${key} in`, `${key} out`] })),
      { total: OTHER, parts: [...cut.map(({ key }) => `${key} in`), ...whole.map(({ key }) => key)] },
    ],
    chosen,
  };
}

interface Union extends Piece {
  readonly parts: readonly string[];
}

/** What a period has that is in no whole year of it, what the years that it cuts have besides, and all that it has not. */
function unionsOf(period: Span, cut: readonly Piece[], spans: readonly Span[]): Union[] {
  const years = cut.filter(({ key }) => key !== UNDATED);
  const isOf = (some: readonly Piece[], day: number): boolean => some.some(({ has }) => has(day));
  const others = spans.filter((span) => !cut.includes(span) && !period.has(span.first));
  return [
    {
      key: 'in no whole year',
      has: (day) => period.has(day) && isOf(cut, day),
      parts: cut.map(({ key }) => `${key} in`),
    },
    {
      key: 'of cut years besides',
      has: (day) => !period.has(day) && isOf(years, day),
      parts: years.map(({ key }) => `${key} out`),
    },
    {
      key: 'not in the period',
      has: (day) => !period.has(day),
      parts: [...cut.map(({ key }) => `${key} out`), ...others.map(({ key }) => key)],
    },
  ];
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

/** Some days, as numbers. */
interface Piece {
  readonly key: string;
  readonly has: (day: number) => boolean;
}

/** Some days one after the other; both ends belong to them. */
interface Span extends Piece {
  readonly first: number;
  readonly last: number;
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
