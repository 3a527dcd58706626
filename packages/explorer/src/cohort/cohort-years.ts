import {
  calendarDay,
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
  for (const days of [flow.decided, daysOf(parts.referrals)])
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
 * What is shown of a cohort: the chosen period, and each year whatever the period. A period that is a year, or all time,
 * is that group and no other, so that what protects one protects both.
 */
export function figuresTogether(
  measures: CohortMeasures,
  filter: FlowFilter,
  years: readonly Year[],
): Together & { readonly chosen: string } {
  const all = groupOf('all', measures, { ...filter, from: null, to: null });
  const byYear = years.map(({ year, from, to }) => groupOf(String(year), measures, { ...filter, from, to }));
  const chosen = chosenKey(filter, years);
  const sums = [{ total: 'all', parts: [...byYear.map(({ key }) => key), 'undated'] }];
  const groups = [all, ...byYear, undated(all, byYear)];
  if (chosen !== OTHER) return { groups, sums, within: [], chosen };
  const [from, to] = [filter.from ?? '', filter.to ?? ''];
  const inside = years.filter((one) => (from === '' || one.from >= from) && (to === '' || one.to <= to));
  const around = years.filter((one) => from !== '' && to !== '' && one.from <= from && one.to >= to);
  return {
    groups: [...groups, groupOf(OTHER, measures, filter)],
    sums,
    within: [
      { part: OTHER, whole: 'all' },
      ...inside.map(({ year }) => ({ part: String(year), whole: OTHER })),
      ...around.map(({ year }) => ({ part: OTHER, whole: String(year) })),
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
function undated(all: Group, years: readonly Group[]): Group {
  return {
    key: 'undated',
    shares: eachCohortMeasure((name) => {
      const share = all.shares[name];
      const rest = (unit: 'numerator' | 'denominator'): number =>
        share[unit] - years.reduce((sum, { shares }) => sum + shares[name][unit], 0);
      const units = { numerator: rest('numerator'), denominator: rest('denominator') };
      return { ...share, ...units, children: units, families: units, excluded: [] };
    }),
  };
}

function daysOf({ columns, length }: Part): number[] {
  return Array.from({ length }, (_, row) => columns.day[row] ?? NO_DAY);
}

function yearOf(day: number): number {
  const { year, month } = calendarDay(day);
  return month > 3 ? year + 1 : year;
}
