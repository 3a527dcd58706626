import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { england, letter } from '@case-journey/synthetic';
import { measure, rank, type Measures } from './measure.js';

// Published figures: Department for Education, children in need statistics, local authority rows for 2013 to 2016.
const PUBLISHED = new Map([
  [2013, { referrals: 3016, children: 2402, reReferrals: 33.4 }],
  [2014, { referrals: 2869, children: 2362, reReferrals: 32.9 }],
  [2015, { referrals: 1381, children: 1275, reReferrals: 18.2 }],
  [2016, { referrals: 2036, children: 1809, reReferrals: 17.1 }],
]);

const SOURCES_2014 = [
  ['individual', 364],
  ['schools', 424],
  ['education', 140],
  ['health', 423],
  ['services', 487],
  ['police', 449],
  ['legal', 111],
  ['other', 134],
  ['anonymous', 273],
] as const;

for (const seed of [1, 2, 3]) {
  describe(`The letter's council at its real size, seed ${seed}`, () => {
    const caseload = letter({ seed, scale: 1 });
    const years = new Map(
      [...PUBLISHED.keys()].map((year) => [year, measure(caseload.significantEvents, year)]),
    );
    const of = (year: number): Measures => years.get(year) ?? assert.fail();

    it('has the published referrals, children and re-referrals of each year', () => {
      for (const [year, published] of PUBLISHED) {
        const measured = of(year);
        near(measured.referrals, published.referrals, 0.04 * published.referrals, `${year} referrals`);
        near(measured.children, published.children, 0.04 * published.children, `${year} children`);
        near(
          percent(measured.reReferrals, measured.referrals),
          published.reReferrals,
          1.5,
          `${year} re-referrals`,
        );
      }
    });

    it('closes and assesses the published shares of referrals', () => {
      near(percent(of(2013).noFurtherAction, of(2013).referrals), 31.7, 1.5, 'no further action 2013');
      near(percent(of(2015).noFurtherAction, of(2015).referrals), 1.3, 1.5, 'no further action 2015');
      near(percent(of(2013).notInNeed, of(2013).referrals), 18.1, 2, 'not in need 2013');
      near(percent(of(2015).notInNeed, of(2015).referrals), 32.5, 2, 'not in need 2015');
    });

    it('has the published enquiries, conferences and days between them', () => {
      const measured = of(2013);
      near(measured.enquiries, 539, 0.05 * 539, 'enquiries');
      near(measured.enquiryChildren, 479, 0.05 * 479, 'children with an enquiry');
      near(measured.conferences, 199, 0.05 * 199, 'conferences');
      const days = measured.conferenceDays;
      for (const [share, published] of [
        [0.25, 8],
        [0.5, 12],
        [0.75, 14],
      ] as const) {
        near(rank(days, share), published, 1, `quartile ${share} of days to conference`);
      }
      near(days.filter((day) => day <= 10).length, 82, 12, 'conferences within 10 working days');
      near(
        days.filter((day) => day > 10 && day <= 15).length,
        110,
        12,
        'conferences in 11 to 15 working days',
      );
    });

    it('starts the published number of plans, and as many second ones', () => {
      near(of(2013).plans, 197, 0.05 * 197, 'plans');
      near(percent(of(2013).laterPlans, of(2013).plans), 16.8, 2, 'second or later plans');
      assert.equal(of(2013).reviewedInTime, of(2013).plansOpenThreeMonths, 'reviews in time');
    });

    it('ends the published number of episodes, for the published reasons', () => {
      const { ended, closures } = of(2013);
      const share = (...reasons: string[]): number =>
        percent(
          reasons.reduce((sum, reason) => sum + (closures.get(reason) ?? 0), 0),
          ended,
        );
      near(ended, 1511, 0.05 * 1511, 'episodes ended');
      near(share('RC7'), 79, 1, 'RC7');
      near(share('RC5'), 5.1, 1, 'RC5');
      near(share('RC1'), 1.5, 1, 'RC1');
      near(share('RC3'), 1, 1, 'RC3');
      near(share('RC6'), 0.9, 1, 'RC6');
      near(share('RC8', 'missing'), 12.1, 1, 'closed after assessment, or no reason');
    });

    it('hears from the published sources', () => {
      const { sources, referrals } = of(2014);
      for (const [source, published] of SOURCES_2014) {
        near(percent(sources.get(source) ?? 0, referrals), percent(published, 2869), 2, source);
      }
    });

    it('changes from initial and core to single assessments, as long as the published ones', () => {
      assert.equal(of(2014).singleAssessmentDays.length, 0);
      const days = of(2015).singleAssessmentDays;
      for (const [share, published] of [
        [0.25, 28],
        [0.5, 48],
        [0.75, 76],
      ] as const) {
        near(rank(days, share), published, 4, `quartile ${share} of assessment days`);
      }
      near(percent(days.filter((day) => day > 45).length, days.length), 54, 4, 'over 45 working days');
    });

    it('is five to six thousand children', () => {
      near(caseload.children.length, 5600, 500, 'children');
      near(caseload.families.length, 3500, 350, 'families');
    });
  });
}

describe('England in 2024', () => {
  it('has the published proportions', () => {
    const measured = measure(england({ scale: 0.5 }).significantEvents, 2024);
    near(percent(measured.reReferrals, measured.referrals), 22.4, 1.5, 're-referrals');
    near(percent(measured.noFurtherAction, measured.referrals), 6.3, 1.5, 'no further action');
    near(percent(measured.laterPlans, measured.plans), 24.7, 2.5, 'second or later plans');
    near(rank(measured.conferenceDays, 0.5), 14, 1, 'median days to conference');
    near(rank(measured.singleAssessmentDays, 0.5), 34, 2, 'median days of assessment');
  });
});

function percent(part: number, whole: number): number {
  return (100 * part) / whole;
}

function near(measured: number, published: number, tolerance: number, what: string): void {
  assert.ok(
    Math.abs(measured - published) <= tolerance,
    `${what}: measured ${measured.toFixed(2)}, published ${published}, tolerance ${tolerance.toFixed(1)}`,
  );
}
