import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  behind,
  caseEvent,
  cohortMeasures,
  cohortShares,
  inPeriod,
  judged,
  judgeReferral,
  officialRate,
  readDate,
  addReferrals,
  emptyPart,
  REFERRAL_NAMES,
  rereferralRecords,
  type OfficialGroup,
  type OfficialOptions,
} from '@case-journey/core';
import { AS_AT, child, cohort, knownFrom, referral, type Told } from './made-records.js';

const LONG = { known: knownFrom('2000-01-01') };

function whole(told: readonly Told[], options: OfficialOptions = {}, given = LONG): OfficialGroup {
  return officialRate(cohort(told, [], given).referrals, options).whole;
}

function yes(told: readonly Told[], options: OfficialOptions = {}): number {
  return whole(told, options).share.numerator;
}

describe('The official re-referral rate', () => {
  it('looks back from a referral to the referral before, not to a closure', () => {
    const { share } = whole([
      referral('a', '2012-05-01'),
      referral('a', '2013-04-30'),
      referral('b', '2013-01-01'),
    ]);
    assert.deepEqual([share.numerator, share.denominator, share.percent], [1, 3, 33.3]);
    assert.deepEqual(share.children, { numerator: 1, denominator: 2 });
  });

  it('counts the same day a year later and not one day more, unless the host says otherwise', () => {
    assert.equal(yes([referral('a', '2012-05-01'), referral('a', '2013-05-01')]), 1);
    assert.equal(yes([referral('a', '2012-05-01'), referral('a', '2013-05-02')]), 0);
    assert.equal(
      yes([referral('a', '2012-05-01'), referral('a', '2013-05-01')], { boundary: 'does-not-count' }),
      0,
    );
    assert.equal(
      yes([referral('a', '2012-05-01'), referral('a', '2013-04-30')], { boundary: 'does-not-count' }),
      1,
    );
  });

  it('gives 29 February its year on 28 February', () => {
    assert.equal(yes([referral('a', '2012-02-29'), referral('a', '2013-02-28')]), 1);
    assert.equal(yes([referral('a', '2012-02-29'), referral('a', '2013-03-01')]), 0);
    assert.equal(yes([referral('a', '2011-02-28'), referral('a', '2012-02-29')]), 0);
    assert.equal(yes([referral('a', '2011-03-01'), referral('a', '2012-02-29')]), 1);
  });

  it('takes several referrals of a child on one day as one, and siblings for themselves', () => {
    const told = [referral('a', '2013-01-01'), referral('a', '2013-01-01'), referral('b', '2013-01-01')];
    const { share } = whole(told);
    assert.deepEqual([share.numerator, share.denominator], [0, 2]);
    assert.deepEqual(share.excluded, [{ reason: 'same-day', count: 1 }]);
    assert.equal(whole(told, { sameDay: 'each' }).share.denominator, 3);
  });

  it('counts every repeat', () => {
    assert.equal(
      yes(['2013-01-01', '2013-03-01', '2013-05-01', '2013-07-01'].map((day) => referral('a', day))),
      3,
    );
  });

  it('can leave out children who came from another council', () => {
    const told = [referral('a', '2013-01-01'), referral('a', '2013-03-01', { outcomes: ['OLA_CP'] })];
    assert.equal(yes(told), 1);
    const { share } = whole(told, { transfersIn: 'leave-out' });
    assert.deepEqual(share.excluded, [{ reason: 'transfer-in', count: 1 }]);
  });

  it('refuses a period whose 12 months before are not in the records, instead of giving a low rate', () => {
    const told = [referral('a', '2012-06-01'), referral('a', '2013-04-30'), referral('b', '2013-07-01')];
    const given = { known: knownFrom('2012-04-01') };
    const { groups, warnings } = officialRate(cohort(told, [], given).referrals, { by: 'year' });
    assert.deepEqual(
      groups.map(({ group, refused, share }) => [group, refused, share.percent]),
      [
        ['2013', 'left-truncated', null],
        ['2014', null, 50],
      ],
    );
    assert.deepEqual(warnings[0], { code: 'history-not-known', count: 1, day: '2012-04-01' });
  });

  it('has a rate over all time of those whose 12 months before are known, and the same of a period with every referral', () => {
    const told = [referral('a', '2012-06-01'), referral('a', '2013-04-30'), referral('b', '2013-07-01')];
    const parts = cohort(told, [], { known: knownFrom('2012-04-01') });
    const share = (limits: OfficialOptions): unknown[] => {
      const { refused, share: own } = officialRate(parts.referrals, limits).whole;
      const { percent } = cohortShares(cohortMeasures(parts), limits)['re-referral'];
      assert.equal(percent, own.percent);
      return [refused, own.numerator, own.denominator, own.percent];
    };
    assert.deepEqual(share({}), [null, 1, 2, 50]);
    assert.deepEqual(share({ from: '2010-01-01' }), [null, 1, 2, 50]);
    assert.deepEqual(share({ from: '2010-01-01', to: '2013-07-01' }), [null, 1, 2, 50]);
    assert.deepEqual(share({ to: '2013-06-30' }), ['left-truncated', 1, 1, null]);
    assert.deepEqual(share({ from: '2013-04-01' }), [null, 1, 2, 50]);
  });

  it('takes the first record’s day where no source says from when it holds everything, and says so', () => {
    const { whole: all, warnings } = officialRate(
      cohort([referral('a', '2012-06-01'), referral('b', '2014-06-01')]).referrals,
    );
    assert.deepEqual(all.share.excluded, [{ reason: 'history-not-known', count: 1 }]);
    assert.deepEqual(
      warnings.map(({ code, day }) => [code, day]),
      [
        ['history-not-known', '2012-06-01'],
        ['history-assumed', '2012-06-01'],
        ['family-not-recorded', null],
        ['birth-not-recorded', null],
      ],
    );
  });

  it('tells nothing where the sources hold no referrals', () => {
    const known = [{ file: 'a', what: 'list-1', from: null, to: null }];
    const rate = officialRate(cohort([referral('a', '2012-06-01')], [], { known }).referrals);
    assert.deepEqual([rate.whole.share.denominator, rate.warnings[0]?.code], [0, 'nothing-held']);
  });

  it('parts referrals as the published tables do, and never says of a recent one that the child did not return', () => {
    const told = [
      referral('a', '2013-01-01'),
      referral('a', '2013-06-01'),
      referral('b', '2013-01-01'),
      referral('c', '2015-03-31'),
      referral('d', '2015-04-01'),
    ];
    assert.deepEqual(whole(told).split, {
      rereferrals: 1,
      referredAgain: 1,
      notReferredAgain: 2,
      tooRecent: 1,
      cannotTell: 0,
    });
  });

  it('cannot tell where a date is not exact enough, and can where any day in it gives the same answer', () => {
    const dates = (first: string, second: string): OfficialGroup => {
      const made = [first, second].map((text, i) =>
        caseEvent({
          id: String(i),
          type: 'referral',
          date: readDate(text, { asAt: AS_AT }).date,
          children: [{ childId: 'a', onRecord: 'yes' }],
        }),
      );
      const records = rereferralRecords({ events: made, people: [], known: LONG.known }, { asAt: AS_AT });
      return officialRate(addReferrals(emptyPart(REFERRAL_NAMES), records)).whole;
    };
    assert.equal(dates('March 2012', '1 June 2012').share.numerator, 1);
    assert.equal(dates('March 2012', '1 June 2014').share.denominator, 2);
    assert.deepEqual(dates('March 2012', '15 March 2013').share.excluded, [
      { reason: 'date-not-exact', count: 1 },
    ]);
  });

  it('splits by source, need, team, age and ethnicity, and shows of which it is not recorded', () => {
    const told = [
      referral('a', '2013-01-01', { codes: { source: '2A' }, team: 'East' }),
      referral('b', '2013-02-01', { codes: { source: '6' } }),
      referral('b', '2013-03-01', {}),
    ];
    const parts = cohort(told, [child('a', 'f', '2009-01-02'), child('b', 'f', null)], LONG);
    const groups = (by: 'source' | 'team' | 'age' | 'ethnicity'): unknown =>
      officialRate(parts.referrals, { by }).groups.map(({ group, share }) => [
        group,
        share.numerator,
        share.denominator,
      ]);
    assert.deepEqual(groups('source'), [
      ['2A', 0, 1],
      ['6', 0, 1],
      [null, 1, 1],
    ]);
    assert.deepEqual(groups('team'), [
      ['East', 0, 1],
      [null, 1, 2],
    ]);
    assert.deepEqual(groups('age'), [
      ['1-4', 0, 1],
      [null, 1, 2],
    ]);
    assert.deepEqual(groups('ethnicity'), [[null, 1, 3]]);
  });

  it('opens the cases behind its numbers', () => {
    const parts = cohort(
      [referral('a', '2013-01-01'), referral('a', '2013-06-01'), referral('b', '2013-01-01')],
      [],
      LONG,
    );
    const verdicts = judged(parts.referrals, judgeReferral(parts.referrals));
    const open = (verdict: string): unknown =>
      behind(parts.referrals, inPeriod(parts.referrals), verdicts, verdict);
    assert.deepEqual(open('yes'), [{ childId: 'a', familyId: null, episodeId: null, day: '2013-06-01' }]);
    assert.equal((open('no') as unknown[]).length, 2);
  });

  it('warns of referrals recorded while the case was open, and counts them', () => {
    const { warnings, whole: all } = officialRate(
      cohort([referral('a', '2013-01-01'), referral('a', '2013-06-01')], [child('a')], LONG).referrals,
    );
    assert.deepEqual(warnings, [{ code: 'referral-while-open', count: 1, day: null }]);
    assert.equal(all.share.numerator, 1);
  });

  it('is safe with hostile names', () => {
    const told = ['__proto__', 'constructor', 'NA', 'a,b'].flatMap((name) => [
      referral(name, '2013-01-01', { team: name }),
      referral(name, '2013-02-01', { team: name }),
    ]);
    const { groups } = officialRate(cohort(told, [], LONG).referrals, { by: 'team' });
    assert.deepEqual(
      groups.map(({ group, share }) => [group, share.percent]),
      [
        ['NA', 50],
        ['__proto__', 50],
        ['a,b', 50],
        ['constructor', 50],
      ],
    );
  });
});
