import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  COHORT_MEASURES,
  cohortRows,
  dayNumber,
  isoDay,
  sharingPreset,
  verdictOn,
  type CohortMeasure,
  type FlowFilter,
} from '@case-journey/core';
import { cohortData } from '../../packages/explorer/src/cohort/cohort-data.js';
import { figuresOf, type Figures } from '../../packages/explorer/src/cohort/cohort-figures.js';
import { figuresTogether, yearsIn } from '../../packages/explorer/src/cohort/cohort-years.js';
import { inventedCaseload } from '../../packages/explorer/src/invented-caseload.js';
import { given, Numbers } from '../support/sharing-attack.js';

const data = cohortData(inventedCaseload());
const years = yearsIn(data);
const preset = sharingPreset() ?? assert.fail();
const UNITS = ['numerator', 'denominator'] as const;

function shownOf(filter: FlowFilter): {
  readonly figures: ReadonlyMap<string, Figures>;
  readonly chosen: string;
} {
  const together = figuresTogether(data.measures, filter, years);
  return { figures: figuresOf(together, preset), chosen: together.chosen };
}

/** Each stretch of days between the limits of years and of a period: what counts there, by measure and unit. */
function stretchesOf(
  filter: FlowFilter,
  name: CohortMeasure,
  unit: (typeof UNITS)[number],
): Map<string, number> {
  const { part, verdicts } = data.measures[name];
  const { from, to, ...traits } = filter;
  const found = new Map<string, number>();
  for (const row of cohortRows(part, traits)) {
    const verdict = verdictOn(verdicts, row);
    if (verdict !== 'yes' && (unit === 'numerator' || verdict !== 'no')) continue;
    const day = part.columns.day[row] ?? 0;
    const isDated = day < dayNumber('2100-01-01');
    const text = isDated ? isoDay(day) : '';
    const year = years.find((one) => isDated && one.from <= text && one.to >= text)?.year ?? 'undated';
    const isIn = isDated && (!from || from <= text) && (!to || to >= text);
    const key = `${year} ${isIn ? 'in' : 'out'}`;
    found.set(key, (found.get(key) ?? 0) + 1);
  }
  return found;
}

/** What a patient reader of the page can work out of small numbers. */
function attacked(filter: FlowFilter): string[] {
  const { figures, chosen } = shownOf(filter);
  const numbers = new Numbers();
  const totals = new Map<string, number>();
  for (const name of COHORT_MEASURES)
    for (const unit of UNITS) {
      const stretches = stretchesOf(filter, name, unit);
      const add = (group: string, takes: (stretch: string) => boolean): void => {
        const own = [...stretches].filter(([stretch]) => takes(stretch));
        const key = `${group} ${name} ${unit}`;
        const sum = own.reduce((all, [, count]) => all + count, 0);
        totals.set(key, sum);
        numbers.put(key, sum, figures.get(group)?.[name][unit] ?? 'c');
        numbers.sum(
          key,
          own.map(([stretch]) => `${stretch} ${name} ${unit}`),
        );
      };
      for (const [stretch, count] of stretches) numbers.put(`${stretch} ${name} ${unit}`, count);
      add('all', () => true);
      for (const { year } of years) add(String(year), (stretch) => stretch.startsWith(String(year)));
      if (chosen === 'period') add('period', (stretch) => stretch.endsWith(' in'));
    }
  for (const group of ['all', ...years.map(({ year }) => String(year)), 'period']) {
    apart(numbers, `${group} contact-to-referral numerator`, `${group} no-further-action denominator`);
    apart(numbers, `${group} contact-to-referral numerator`, `${group} re-referral denominator`);
    apart(numbers, `${group} no-further-action denominator`, `${group} re-referral denominator`);
    for (const name of COHORT_MEASURES)
      apart(numbers, `${group} ${name} denominator`, `${group} ${name} numerator`);
  }
  if (chosen === 'period') remainders(numbers, filter);
  const counts = [...numbers.values].map(([key, children]) => ({ key, children }));
  const small = counts.filter(({ children }) => children > 0 && children <= 5).map(({ key }) => key);
  const { sums, shown } = numbers;
  return given({ counts, sums, shown, secret: new Set(small) }, preset);
}

/** The period without the whole years in it, the years that it cuts without it, and all without it. */
function remainders(numbers: Numbers, { from, to }: FlowFilter): void {
  const inside = years.filter((one) => (!from || one.from >= from) && (!to || one.to <= to));
  const cut = years.filter(
    (one) => !inside.includes(one) && (!from || one.to >= from) && (!to || one.from <= to),
  );
  for (const name of COHORT_MEASURES)
    for (const unit of UNITS) {
      const of = (group: string | number): string => `${group} ${name} ${unit}`;
      const value = (key: string): number => numbers.values.get(key) ?? 0;
      const without = (total: string, parts: readonly string[]): void => {
        const rest = value(total) - parts.reduce((sum, key) => sum + value(key), 0);
        if (rest > 0) numbers.sum(total, [...parts, numbers.put(`${total} without ${parts.join()}`, rest)]);
      };
      const known = inside.map(({ year }) => of(year));
      without(of('period'), known);
      without(of('all'), [of('period')]);
      const both = numbers.put(
        `${of('years')} touched`,
        [...known, ...cut.map(({ year }) => of(year))].reduce((sum, key) => sum + value(key), 0),
      );
      numbers.sum(both, [...known, ...cut.map(({ year }) => of(year))]);
      const inCut = cut.map(({ year }) => `${year} in ${name} ${unit}`);
      const edges = numbers.put(
        `${of('years')} in`,
        [...known, ...inCut].reduce((sum, key) => sum + value(key), 0),
      );
      numbers.sum(edges, [...known, ...inCut]);
      without(both, [edges]);
      if (value(edges) === value(of('period'))) numbers.sum(of('period'), [edges]);
    }
}

/** What two numbers differ by is a number too. */
function apart(numbers: Numbers, one: string, other: string): void {
  const [a, b] = [numbers.values.get(one), numbers.values.get(other)];
  if (a === undefined || b === undefined || a === b) return;
  const [most, least] = a > b ? [one, other] : [other, one];
  const key = numbers.put(`${most} without ${least}`, Math.abs(a - b));
  numbers.sum(most, [least, key]);
}

const PERIODS: readonly FlowFilter[] = [
  {},
  { from: '2010-04-01', to: '2012-04-03' },
  { from: '2010-04-02', to: '2012-03-31' },
  { from: '2010-03-29', to: '2011-03-31' },
  { from: '2011-04-05', to: '2013-03-28' },
  { from: '2012-04-01', to: '2013-03-31' },
  { from: '2012-04-01', to: '2013-03-30' },
  { from: '2012-05-17', to: '2012-11-02' },
  { from: '2012-03-28', to: '2012-04-06' },
  { from: '2011-03-27', to: '2013-04-04' },
  { from: '2010-03-27', to: '2014-04-07' },
  { from: '2011-04-04', to: '2013-03-28' },
  { to: '2012-04-02' },
  { from: '2012-03-29' },
  { from: '2011-04-01', to: '2014-04-04', needs: ['N2'] },
  { from: '2010-04-01', to: '2012-04-03', sources: ['education'] },
];

describe('the figures of the page of all cases, where small numbers are hidden', () => {
  for (const period of PERIODS)
    it(`give away no small number of ${JSON.stringify(period)}, by years, periods, or what two numbers differ by`, () => {
      assert.deepEqual(attacked(period), []);
    });

  it('still say most of what is asked', () => {
    const { figures } = shownOf({});
    const own = [...figures].filter(([key]) => key !== 'undated');
    const told = own.flatMap(([, one]) => COHORT_MEASURES.filter((name) => one[name].percent !== null));
    const all = own.flatMap(([, one]) => COHORT_MEASURES.filter((name) => one[name].denominator !== 0));
    assert.ok(told.length >= all.length / 2, `${told.length} of ${all.length}`);
  });
});
