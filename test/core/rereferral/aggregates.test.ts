import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  addCohort,
  compareCohorts,
  emptyCohort,
  mergeCohorts,
  officialRate,
  percentOf,
  publishedFigures,
  rereferralMeasures,
  rereferralMessages,
  rereferralRecords,
  timeToReturn,
  type CaseEvent,
  type CohortParts,
  type Person,
} from '@case-journey/core';
import { letter } from '@case-journey/synthetic';
import { AS_AT, child, cohort, events, type Told } from './made-records.js';

const TYPES = [
  'contact',
  'contact-decision',
  'referral',
  'referral',
  'early-help-start',
  'section-47-start',
  'protection-plan-start',
  'protection-plan-end',
  'looked-after-start',
  'looked-after-end',
  'closure',
  'closure',
] as const;
const CHILDREN = ['a', 'b', 'c', 'd', '__proto__', 'constructor'];
const PEOPLE = CHILDREN.map((id, i): Person =>
  child(id, i === 5 ? null : `f${i % 3}`, i === 4 ? null : `200${i}-02-0${i + 1}`),
);

// One event of a child a day, so that no order within a day is needed.
const told = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...CHILDREN), fc.integer({ min: 0, max: 1400 })), {
    maxLength: 60,
    selector: ([name, day]) => `${name} ${day}`,
  })
  .chain((days) =>
    fc.tuple(
      ...days.map(([name, day]) => fc.constantFrom(...TYPES).map((type) => ({ child: name, day, type }))),
    ),
  )
  .map((rows) =>
    rows.map(({ day, ...row }, i): Told => {
      const date = new Date(Date.UTC(2012, 0, 1 + day)).toISOString().slice(0, 10);
      const isReferral = row.type === 'referral';
      return {
        ...row,
        day: date,
        team: ['North', 'East'][i % 2] ?? '',
        codes: isReferral
          ? { need: ['N1', 'N4'][i % 2] ?? '', source: '6' }
          : row.type === 'closure'
            ? { reason: i % 5 === 0 ? 'RC5' : 'RC7' }
            : {},
        ...(row.type === 'contact-decision' ? { outcomes: ['ADVICE'] } : {}),
      };
    }),
  );

function bytes(parts: CohortParts): string {
  const compared = compareCohorts(parts, { from: '2012-06-01', to: '2013-06-01' }, { teams: ['East'] });
  const by = (['source', 'team', 'age'] as const).map((one) => officialRate(parts.referrals, { by: one }));
  return JSON.stringify([rereferralMeasures(parts), compared, by]);
}

describe('Every measure of coming back', () => {
  it('is the same whether children are counted together or apart and then merged, in any order', () => {
    fc.assert(
      fc.property(
        told,
        fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 6, maxLength: 6 }),
        (rows, sides) => {
          const sideOf = (name: string): number => sides[CHILDREN.indexOf(name)] ?? 0;
          const split = [2, 0, 1].map((side) =>
            cohort(
              rows.filter((row) => sideOf(row.child) === side),
              PEOPLE,
            ),
          );
          const merged = split.reduce((a, b) => mergeCohorts(a, b), emptyCohort());
          assert.equal(bytes(merged), bytes(cohort(rows, PEOPLE)));
        },
      ),
      { seed: 5, numRuns: 150 },
    );
  });

  it('gives the same bytes for the same records in any order', () => {
    fc.assert(
      fc.property(told, fc.infiniteStream(fc.nat()), (rows, order) => {
        const all = events(rows);
        const keyed = all.map((event) => ({ event, key: Number(order.next().value) }));
        const shuffled = keyed.sort((a, b) => a.key - b.key).map(({ event }) => event);
        const of = (list: readonly CaseEvent[], people: readonly Person[]): CohortParts =>
          addCohort(emptyCohort(), rereferralRecords({ events: list, people, known: [] }, { asAt: AS_AT }));
        assert.equal(bytes(of(shuffled, [...PEOPLE].reverse())), bytes(of(all, PEOPLE)));
      }),
      { seed: 6, numRuns: 100 },
    );
  });

  it('passes through JSON unchanged', () => {
    fc.assert(
      fc.property(told, (rows) => {
        const parts = cohort(rows, PEOPLE);
        const received = JSON.parse(JSON.stringify(parts)) as CohortParts;
        assert.equal(bytes(mergeCohorts(emptyCohort(), received)), bytes(parts));
        const other = cohort([{ child: 'z', day: '2013-01-01', type: 'referral' }]);
        assert.equal(bytes(mergeCohorts(received, other)), bytes(mergeCohorts(parts, other)));
      }),
      { seed: 7, numRuns: 60 },
    );
  });

  it('never counts a referral less than 12 months old as "did not return", and accounts for each', () => {
    fc.assert(
      fc.property(told, (rows) => {
        const { groups, whole } = officialRate(cohort(rows, PEOPLE).referrals, { by: 'month' });
        for (const { group, split } of groups)
          if (group !== null && group > '2015-03') assert.equal(split.notReferredAgain, 0, group);
        const { rereferrals, referredAgain, notReferredAgain, tooRecent, cannotTell } = whole.split;
        const parted = rereferrals + referredAgain + notReferredAgain + tooRecent + cannotTell;
        const sameDay = whole.share.excluded.find(({ reason }) => reason === 'same-day')?.count ?? 0;
        assert.equal(parted + sameDay, rows.filter(({ type }) => type === 'referral').length);
      }),
      { seed: 8, numRuns: 100 },
    );
  });

  it('leaves every closure in one place: counted, or left out with a reason that has words', () => {
    fc.assert(
      fc.property(told, (rows) => {
        const { curve, summaries, timeToReturn: time } = rereferralMeasures(cohort(rows, PEOPLE));
        const { whole } = curve;
        const counted = whole.first.reduce((sum, { count }) => sum + count, 0);
        assert.equal(counted, whole.curve.observations);
        assert.equal(time.closures, counted);
        assert.equal(
          time.bands.reduce((sum, { returns }) => sum + returns, 0),
          whole.curve.events,
        );
        for (const { excluded, warnings, measure } of summaries) {
          const keys = [
            `rereferral.name.${measure}`,
            `rereferral.definition.${measure}`,
            ...[...excluded, ...whole.excluded].map(({ reason }) => `rereferral.excluded.${reason}`),
            ...warnings.map(({ code }) => `rereferral.warning.${code}`),
          ];
          for (const key of keys) assert.ok(Object.hasOwn(rereferralMessages, key), key);
        }
      }),
      { seed: 9, numRuns: 60 },
    );
  });

  it('does not merge parts as at different days', () => {
    const rows: Told[] = [{ child: 'a', day: '2013-01-01', type: 'referral' }];
    assert.throws(() => mergeCohorts(cohort(rows), cohort(rows, [], { asAt: '2015-01-01' })), RangeError);
  });

  it('does not merge parts that have the same child: its records would be cut in two', () => {
    const first = cohort([{ child: '__proto__', day: '2013-01-01', type: 'referral' }]);
    const second = cohort([{ child: '__proto__', day: '2013-06-01', type: 'referral' }]);
    assert.throws(() => mergeCohorts(first, second), /A child is in both parts/);
    assert.throws(() => mergeCohorts(first, first), RangeError);
  });

  it('gives empty results of nothing', () => {
    const { summaries, curve, plans } = rereferralMeasures(emptyCohort());
    assert.ok(summaries.every(({ denominator, percent }) => denominator === 0 && percent === null));
    assert.deepEqual([curve.whole.curve.steps, plans.periods], [[], []]);
    assert.equal(timeToReturn(emptyCohort().closures).closures, 0);
  });
});

describe('The invented council at its real size', () => {
  it('has the published official rates', () => {
    const caseload = letter({ seed: 1, scale: 1 });
    const parts = addCohort(emptyCohort(), rereferralRecords(caseload.dataset(), { asAt: caseload.asAt }));
    const { groups } = officialRate(parts.referrals, { by: 'year' });
    for (const { year, area, referrals, rereferrals } of publishedFigures()) {
      if (area === 'England' || year < 2013 || year > 2016) continue;
      const group = groups.find((one) => one.group === String(year));
      const percent = percentOf(rereferrals, referrals) ?? NaN;
      assert.ok(
        Math.abs((group?.share.percent ?? NaN) - percent) <= 1.5,
        `${year}: ${String(group?.share.percent)}`,
      );
      assert.ok(
        Math.abs((group?.share.denominator ?? NaN) - referrals) <= 0.04 * referrals,
        `${year} referrals`,
      );
    }
    assert.deepEqual(
      groups.filter(({ refused }) => refused !== null).map(({ group }) => group),
      ['2010', '2011'],
    );
  });
});

const TABLE = join(
  import.meta.dirname,
  '../../../../shared/data/social-care/dfe-stats/c1_children_in_need_referrals_and_rereferrals_2013_to_2024_england_regions_westmidlands.csv',
);

describe('Published figures', () => {
  it('are those of England and one council, 33.4% in 2013', () => {
    const figures = publishedFigures();
    const percent = (area: string, year: number): number | null => {
      const found = figures.find((one) => one.area === area && one.year === year);
      return found === undefined ? null : percentOf(found.rereferrals, found.referrals);
    };
    assert.equal(figures.length, 24);
    assert.deepEqual(
      [2013, 2015, 2024].map((year) => [percent('England', year), percent('Telford and Wrekin', year)]),
      [
        [24.7, 33.4],
        [24.2, 18.2],
        [22.4, 19.1],
      ],
    );
  });

  it(
    'are rounded as the publisher rounds: exactly for England and every council, within 0.1 for regions',
    { skip: existsSync(TABLE) ? false : 'the published table is not beside the project' },
    () => {
      const [head = '', ...lines] = readFileSync(TABLE, 'utf8').trim().split(/\r?\n/);
      const names = head.split(',');
      const own = new Map(publishedFigures().map((one) => [`${one.area} ${one.year}`, one]));
      let exact = 0;
      for (const line of lines) {
        const cells = line.replace(/"[^"]*"/g, (name) => name.replaceAll(',', ';')).split(',');
        const of = (name: string): string => cells[names.indexOf(name)] ?? '';
        const [referrals, rereferrals, percent] = ['Referrals', 'Re_referrals', 'Re_referrals_percent'].map(
          (name) => Number(of(name)),
        );
        if (of('Re_referrals_percent') === 'u') continue;
        const measured = percentOf(rereferrals ?? NaN, referrals ?? NaN) ?? NaN;
        if (of('geographic_level') === 'Regional') {
          assert.ok(Math.abs(measured - (percent ?? NaN)) <= 0.1 + 1e-9, line);
          continue;
        }
        assert.equal(measured, percent, line);
        exact += 1;
        const figure = own.get(
          `${of('la_name') === '' ? of('country_name') : of('la_name')} ${of('time_period')}`,
        );
        if (figure !== undefined)
          assert.deepEqual([figure.referrals, figure.rereferrals], [referrals, rereferrals]);
      }
      assert.ok(exact >= 178, String(exact));
    },
  );
});
