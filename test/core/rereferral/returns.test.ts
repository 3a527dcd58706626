import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  adviceCurve,
  annexACount,
  beforeAndAfter,
  behind,
  cohortMeasures,
  cohortShares,
  compareCohorts,
  funnel,
  inPeriod,
  judged,
  judgeFirst,
  judgePlan,
  matureRates,
  officialRate,
  onDay,
  plansOverTime,
  REPEAT_MEASURES,
  repeatedReturns,
  repeatRate,
  returnCurve,
  returnReasons,
  supportAfter,
  timeToReturn,
  type CohortParts,
  type RepeatMeasureName,
  type RepeatRate,
} from '@case-journey/core';
import { child, closure, cohort, knownFrom, referral, type Told } from './made-records.js';

const PEOPLE = ['a', 'b', 'c', 'd', 'e'].map((id) => child(id));
const LONG = { known: knownFrom('2000-01-01') };

/** A period of involvement, and the next referral where there is one. */
function involved(id: string, from: string, to: string, back?: string, more: Partial<Told> = {}): Told[] {
  return [referral(id, from), closure(id, to, more), ...(back === undefined ? [] : [referral(id, back)])];
}

function parts(told: readonly Told[], people = PEOPLE): CohortParts {
  return cohort(told, people, LONG);
}

describe('Coming back after a closure', () => {
  it('looks forward from the closure, and follows the others as long as they are known', () => {
    const { whole } = returnCurve(
      parts([
        ...involved('a', '2013-01-01', '2013-02-01', '2013-03-01'),
        ...involved('b', '2013-01-01', '2013-02-01'),
      ]).closures,
      { minimumFollowed: 1, at: [28, 365] },
    );
    assert.deepEqual(
      [whole.curve.observations, whole.curve.events, whole.curve.censored, whole.children, whole.families],
      [2, 1, 1, 2, 2],
    );
    assert.equal(whole.curve.marks[0]?.incidence, 0.5);
    assert.equal(whole.curve.steps.at(-1)?.time, 1154); // 1 February 2013 to 31 March 2016
    assert.deepEqual(whole.excluded, [{ reason: 'still-open', count: 1 }]);
  });

  it('opens the cases behind its numbers', () => {
    const { closures } = parts(involved('a', '2013-01-01', '2013-02-01', '2013-03-01'));
    const verdicts = judged(closures, judgeFirst(closures));
    const open = (what: string): unknown => behind(closures, inPeriod(closures), verdicts, what);
    assert.deepEqual(open('referral'), [{ childId: 'a', familyId: 'a', episodeId: null, day: '2013-02-01' }]);
    assert.deepEqual(open('still-open'), [{ childId: 'a', familyId: 'a', episodeId: null, day: null }]);
  });

  it('leaves out closures that nobody can come back from', () => {
    const told = [
      ['a', 'RC1'],
      ['b', 'RC2'],
      ['c', 'RC5'],
      ['d', 'RC6'],
      ['e', 'RC7'],
    ].flatMap(([id = '', reason = '']) =>
      involved(id, '2013-01-01', '2013-02-01', undefined, { codes: { reason } }),
    );
    const { whole } = returnCurve(parts(told).closures);
    assert.equal(whole.curve.observations, 1);
    assert.deepEqual(
      whole.excluded.map(({ reason }) => reason),
      ['adopted', 'adult-services', 'died', 'transferred'],
    );
  });

  it('counts becoming looked after as coming back, and tells it apart', () => {
    const told = [
      ...involved('a', '2013-01-01', '2013-02-01'),
      { child: 'a', day: '2013-05-01', type: 'looked-after-start' } as const,
    ];
    const { whole } = returnCurve(parts(told).closures, { minimumFollowed: 1, at: [89] });
    assert.deepEqual(
      whole.first.filter(({ count }) => count > 0),
      [{ what: 'looked-after', count: 1 }],
    );
    assert.deepEqual([whole.curve.marks[0]?.incidence, whole.lookedAfter[0]?.incidence], [1, 1]);
  });

  it('ends childhood at the 18th birthday and at death: they compete, and are no censoring', () => {
    const people = [
      child('a', 'f', '1995-06-01'),
      { ...child('b', 'g'), death: '2013-04-01' },
      child('c', 'h'),
    ];
    const told = ['a', 'b', 'c'].flatMap((id) => involved(id, '2013-01-01', '2013-02-01'));
    const { whole } = returnCurve(parts([...told, referral('a', '2013-07-01')], people).closures);
    assert.deepEqual(
      whole.first.filter(({ count }) => count > 0),
      [
        { what: 'following-ended', count: 1 },
        { what: 'adult', count: 1 },
        { what: 'died', count: 1 },
      ],
    );
    assert.deepEqual([whole.curve.events, whole.curve.competing], [0, 2]);
  });

  it('does not follow beyond what the sources know', () => {
    const known = [{ file: 'a', what: 'all', from: '2000-01-01', to: '2013-06-30' }];
    const { whole } = returnCurve(
      cohort(involved('a', '2013-01-01', '2013-02-01'), PEOPLE, { known }).closures,
      {
        minimumFollowed: 1,
      },
    );
    assert.equal(whole.curve.until, 149);
  });

  it('takes a referral over at once without a closure for no closure', () => {
    const told = [referral('a', '2013-01-01', { outcomes: ['NFA'] }), referral('a', '2013-05-01')];
    const { whole } = returnCurve(parts(told).closures);
    assert.equal(whole.curve.observations, 0);
    assert.deepEqual(whole.excluded, [
      { reason: 'no-closure-recorded', count: 1 },
      { reason: 'still-open', count: 1 },
    ]);
  });

  it('gives each position at closure its curve, and tests whether they differ', () => {
    const plan = (type: 'child-in-need-plan-start' | 'child-in-need-plan-end', day: string): Told => ({
      child: 'a',
      day,
      type,
    });
    const told = [
      ...involved('a', '2013-01-01', '2013-04-01', '2013-05-01'),
      plan('child-in-need-plan-start', '2013-01-05'),
      plan('child-in-need-plan-end', '2013-03-30'),
      ...involved('b', '2013-01-01', '2013-04-01', undefined, { codes: { reason: 'RC8' } }),
    ];
    const { groups, logRank } = returnCurve(parts(told).closures, { by: 'outcome' });
    assert.deepEqual(
      groups.map(({ group, curve }) => [group, curve.observations]),
      [
        ['assessed', 1],
        ['child-in-need-plan', 1],
        [null, 0],
      ],
    );
    assert.deepEqual(
      logRank?.groups.map(({ group }) => group),
      ['assessed', 'child-in-need-plan'],
    );
  });
});

describe('Closures followed long enough', () => {
  it('never says of a closure less than 12 months old that the child did not come back', () => {
    const { months, whole } = matureRates(
      parts([
        ...involved('a', '2014-01-01', '2014-02-01', '2014-04-01'),
        ...involved('b', '2014-01-01', '2014-02-15'),
        ...involved('c', '2015-03-02', '2015-04-01', '2015-05-01'),
        ...involved('d', '2015-03-02', '2015-04-02'),
      ]).closures,
    );
    const told = months.map(({ month, shares }) => [
      month,
      ...shares.map(({ share }) => share.percent),
      shares.at(-1)?.share.excluded,
    ]);
    assert.deepEqual(told, [
      ['2014-02', 50, 50, 50, []],
      ['2015-04', 50, 50, null, [{ reason: 'not-yet-known', count: 2 }]],
    ]);
    assert.deepEqual(
      whole.map(({ within, share }) => [within, share.numerator, share.denominator]),
      [
        [3, 2, 4],
        [6, 2, 4],
        [12, 1, 2],
      ],
    );
  });

  it('tells how soon children came back in calendar months, the day a month later still within one', () => {
    const { bands, months } = timeToReturn(
      parts([
        ...involved('a', '2013-01-01', '2013-01-31', '2013-02-28'),
        ...involved('b', '2013-01-01', '2013-02-01', '2013-03-02'),
        ...involved('c', '2013-01-01', '2013-02-01', '2015-03-02'),
      ]).closures,
    );
    assert.deepEqual(
      bands.map(({ from, to, returns, followed }) => [from, to, returns, followed]),
      [
        [0, 1, 1, 3],
        [1, 3, 1, 2],
        [3, 6, 0, 1],
        [6, 12, 0, 1],
        [12, 24, 0, 1],
        [24, null, 1, 1],
      ],
    );
    assert.deepEqual([months[1]?.returns, months[1]?.followed], [1, 2]);
  });

  it('counts how often children came back since their first closure', () => {
    const told = [
      ...involved('a', '2012-01-01', '2012-02-01', '2012-03-01'),
      closure('a', '2012-04-01'),
      referral('a', '2012-05-01'),
      ...involved('b', '2012-01-01', '2012-02-01'),
    ];
    const { children, families, byReturns, means } = repeatedReturns(parts(told).closures, {
      at: [30, 100],
      minimumFollowed: 1,
    });
    assert.deepEqual([children, families, byReturns], [2, 2, [1, 0, 1, 0]]);
    assert.deepEqual(
      means.map(({ followed, mean, error }) => [followed, mean, error?.toFixed(6)]),
      [
        [2, 0.5, (0.5 / Math.SQRT2).toFixed(6)],
        [2, 1, Math.SQRT1_2.toFixed(6)],
      ],
    );
  });

  it('crosses the position at closure with why the child came back', () => {
    const need = (code: string): Partial<Told> => ({ codes: { need: code } });
    const told = [
      referral('a', '2013-01-01', need('N1')),
      closure('a', '2013-02-01', { codes: { reason: 'RC8' } }),
      referral('a', '2013-03-01', need('N1')),
      referral('b', '2013-01-01', need('N1')),
      closure('b', '2013-02-01', { codes: { reason: 'RC8' } }),
      referral('b', '2013-04-01', need('N4')),
      referral('c', '2013-01-01', need('N1')),
      closure('c', '2013-02-01', { codes: { reason: 'RC8' } }),
      referral('c', '2013-04-01', need('N1')),
      { child: 'c', day: '2013-04-05', type: 'section-47-start' } as const,
      ...involved('d', '2013-01-01', '2013-02-01', undefined, { codes: { reason: 'RC8' } }),
    ];
    const { cells } = returnReasons(parts(told).closures);
    assert.deepEqual(
      cells
        .filter(({ outcome }) => outcome === 'assessed')
        .map(({ back, share, medianDays }) => [back, share.numerator, share.denominator, medianDays]),
      [
        ['escalation', 1, 4, 59],
        ['new-need', 1, 4, 59],
        ['same-need', 1, 4, 28],
        ['not-recorded', 0, 4, null],
      ],
    );
  });
});

describe('Support after closure', () => {
  const help = (id: string, day: string): Told => ({ child: id, day, type: 'early-help-start' });

  it('parts closures by what was known that day, and never by help still to come', () => {
    const told = [
      ...involved('a', '2013-01-01', '2013-02-01', '2013-06-01', { outcomes: ['EARLY_HELP'] }),
      help('a', '2013-03-01'),
      ...involved('b', '2013-01-01', '2013-02-01'),
      help('b', '2013-02-20'),
      help('c', '2012-12-01'),
      ...involved('c', '2013-01-01', '2013-02-01'),
    ];
    const { knownAtClosure, begun, time } = supportAfter(parts(told).closures);
    const groups = knownAtClosure.groups.map(({ group, curve }) => [group, curve.observations]);
    assert.deepEqual(
      groups.filter(([, count]) => Number(count) > 0),
      [
        ['none-recorded', 1],
        ['in-force', 1],
        ['offered', 1],
      ],
    );
    assert.deepEqual(
      begun.map(({ withinDays, share }) => [withinDays, share.numerator, share.denominator]),
      [
        [30, 1, 1],
        [90, 1, 1],
      ],
    );
    const [without, withHelp] = time;
    assert.equal(withHelp?.returns, 1);
    assert.equal(without?.returns, 0);
    assert.equal(without.childDays + withHelp.childDays, 120 + 1154 * 2);
  });
});

describe('Repeats, each under its own name', () => {
  const rate = (name: RepeatMeasureName, told: readonly Told[]): RepeatRate => {
    const measure = REPEAT_MEASURES.find((one) => one.name === name) ?? assert.fail();
    return repeatRate(parts(told).stages[measure.stage], measure);
  };
  const of = (name: RepeatMeasureName, told: readonly Told[]): readonly number[] => {
    const { share } = rate(name, told).whole;
    return [share.numerator, share.denominator];
  };
  const one = (type: Told['type'], day: string): Told => ({ child: 'a', day, type });

  it('counts contacts and enquiries within 12 months of the one before', () => {
    assert.deepEqual(
      of('repeat-contact', [
        one('contact', '2012-01-01'),
        one('contact', '2013-01-01'),
        one('contact', '2014-01-02'),
      ]),
      [1, 3],
    );
    assert.deepEqual(
      of('repeat-enquiry', [one('section-47-start', '2012-01-01'), one('section-47-start', '2012-06-01')]),
      [1, 2],
    );
  });

  it('counts a second plan however long ago the first was, and within two years under its own name', () => {
    const told = [
      one('protection-plan-start', '2008-01-01'),
      one('protection-plan-end', '2008-06-01'),
      one('protection-plan-start', '2013-01-01'),
      one('protection-plan-end', '2013-06-01'),
      one('protection-plan-start', '2015-06-01'),
    ];
    assert.deepEqual(of('repeat-plan', told), [2, 3]);
    assert.deepEqual(of('repeat-plan-2-years', told), [1, 3]);
    assert.deepEqual(
      rate('repeat-plan', told).warnings.map(({ code, day }) => [code, day]),
      [['earlier-may-be-missing', '2000-01-01']],
    );
  });

  it('counts becoming looked after again', () => {
    const told = [
      one('looked-after-start', '2012-01-01'),
      one('looked-after-end', '2012-06-01'),
      one('looked-after-start', '2013-07-01'),
    ];
    assert.deepEqual(of('re-entry-to-care', told), [1, 2]);
    assert.deepEqual(of('re-entry-to-care-12-months', told), [0, 2]);
  });

  it('follows contacts that ended with advice apart from closures', () => {
    const told = [
      one('contact', '2013-01-01'),
      { ...one('contact-decision', '2013-01-02'), outcomes: ['ADVICE'] },
      one('referral', '2013-01-12'),
      { child: 'b', day: '2013-01-01', type: 'contact' } as const,
      { child: 'b', day: '2013-01-01', type: 'contact-decision', outcomes: ['NEW_REFERRAL'] } as const,
    ];
    const { curve, excluded } = adviceCurve(parts(told).stages.contact, { at: [10], minimumFollowed: 1 });
    assert.deepEqual([curve.observations, curve.events, curve.marks[0]?.incidence], [1, 1, 1]);
    assert.deepEqual(excluded, [{ reason: 'other-decision', count: 1 }]);
  });

  it('counts a contact as followed by a referral only where the referral is recorded', () => {
    const told: Told[] = [
      one('contact', '2013-01-01'),
      one('referral', '2013-01-03'),
      { child: 'b', day: '2013-01-01', type: 'contact' },
      { child: 'b', day: '2013-01-02', type: 'contact-decision', outcomes: ['ADVICE'] },
      closure('b', '2013-01-20'),
    ];
    const own = parts(told);
    const { numerator, denominator } = cohortShares(cohortMeasures(own), {})['contact-to-referral'];
    assert.deepEqual([numerator, denominator], [1, 2]);
    const { curve } = adviceCurve(own.stages.contact, { at: [30], minimumFollowed: 1 });
    assert.deepEqual([curve.observations, curve.events], [1, 0]);
  });

  it('gives Annex A’s own count as the council gave it', () => {
    const told = [
      referral('a', '2015-05-01', { value: 2 }),
      referral('a', '2016-01-01', { value: 2 }),
      referral('b', '2016-01-01', { value: 0 }),
      referral('c', '2016-01-01'),
      referral('d', '2015-05-01', { value: 1 }),
      referral('d', '2016-01-01', { value: 2 }),
    ];
    const { share, byCount } = annexACount(parts(told).annexA);
    assert.deepEqual([share.numerator, share.denominator], [1, 2]);
    assert.deepEqual(share.excluded, [
      { reason: 'not-given', count: 1 },
      { reason: 'rows-differ', count: 1 },
    ]);
    assert.deepEqual(byCount, [
      { count: 0, children: 1 },
      { count: 2, children: 1 },
    ]);
  });
});

describe('Plans over time', () => {
  it('counts those started, ended and in force, and what followed each that ended', () => {
    const told: Told[] = [
      referral('a', '2012-05-01'),
      { child: 'a', day: '2012-05-10', type: 'protection-plan-start' },
      { child: 'a', day: '2013-05-10', type: 'protection-plan-end' },
      { child: 'a', day: '2013-05-20', type: 'child-in-need-plan-start' },
      referral('b', '2012-05-01'),
      { child: 'b', day: '2012-06-10', type: 'protection-plan-start' },
      { child: 'b', day: '2013-06-10', type: 'protection-plan-end' },
      closure('b', '2013-06-20'),
      referral('c', '2016-01-01'),
      { child: 'c', day: '2016-01-10', type: 'protection-plan-start' },
      { child: 'c', day: '2016-03-20', type: 'protection-plan-end' },
    ];
    const { periods, after } = plansOverTime(parts(told).plans);
    assert.deepEqual(
      periods
        .filter(({ plan }) => plan === 'protection-plan')
        .map(({ to, started, ended, inForce }) => [to, started, ended, inForce]),
      [
        ['2013-03-31', 2, 0, 2],
        ['2014-03-31', 0, 2, 0],
        ['2015-03-31', 0, 0, 0],
        ['2016-03-31', 1, 1, 0],
      ],
    );
    const { plans } = parts(told);
    const year = { plan: 'protection-plan', from: '2012-04-01', to: '2013-03-31' } as const;
    for (const [what, count] of [
      ['started', 2],
      ['ended', 0],
      ['in-force', 2],
    ] as const)
      assert.equal(
        behind(plans, inPeriod(plans), judged(plans, judgePlan(plans, year, what)), 'yes').length,
        count,
      );
    const followed = after.find(({ plan }) => plan === 'protection-plan')?.followed ?? [];
    assert.deepEqual(
      followed.filter(({ count }) => count > 0).map(({ what }) => what),
      ['child-in-need-plan', 'closed', 'not-yet-known'],
    );
  });
});

describe('Teams and cohorts', () => {
  it('says nothing of a team with few families, and ranks none', () => {
    const people = Array.from({ length: 40 }, (_, i) => child(`k${i}`, `f${i}`));
    const told = people.flatMap(({ id }, i): Told[] => {
      const team = i < 20 ? 'North' : i < 36 ? 'East' : 'Small';
      const again = i < 18 || i > 35;
      return [referral(id, '2013-01-01', { team }), ...(again ? [referral(id, '2013-02-01', { team })] : [])];
    });
    const { groups } = officialRate(parts(told, people).referrals, { by: 'team' });
    const { points } = funnel(groups);
    assert.deepEqual(
      points.map(({ group, place, share }) => [group, place, share.percent]),
      [
        ['East', 'outside-998', 0],
        ['North', 'within', 47.4],
        ['Small', null, null],
      ],
    );
  });

  it('puts volume and shares beside every rate, warns where following differs, and counts a family on both sides once', () => {
    const people = Array.from({ length: 30 }, (_, i) => child(`k${i}`, `f${i % 15}`));
    const told = people.flatMap(({ id }, i): Told[] => [
      ...involved(id, '2012-05-01', '2012-06-01', i % 3 === 0 ? '2012-09-01' : undefined),
      ...(i % 2 === 0
        ? involved(id, '2014-10-01', '2014-11-01', i % 8 === 0 ? '2015-01-01' : undefined)
        : []),
      { child: id, day: '2012-04-30', type: 'contact' },
    ]);
    const comparison = compareCohorts(
      parts(told, people),
      { from: '2012-04-01', to: '2013-03-31' },
      { from: '2014-04-01', to: '2015-03-31' },
    );
    const { first, second, differences, warnings } = comparison;
    const referrals = [first, second].map(({ shares }) => shares['no-further-action'].denominator);
    assert.deepEqual([...referrals, first.shares['contact-to-referral'].percent], [40, 19, 100]);
    assert.deepEqual(
      [first, second].map(({ shares }) => shares['re-referral'].percent),
      [25, 21.1],
    );
    const rereferral = differences['re-referral'];
    assert.equal(rereferral?.points.toFixed(2), '-3.95');
    assert.ok(rereferral.low < rereferral.points && rereferral.high > rereferral.points);
    assert.deepEqual(
      warnings.map(({ code }) => code),
      ['follow-up-differs', 'volume-differs'],
    );
    assert.doesNotMatch(JSON.stringify(comparison), /improve/i);
  });

  it('makes the cohorts before and after a day of one length', () => {
    assert.deepEqual(beforeAndAfter('2012-09-01', 365), [
      { from: '2011-09-02', to: '2012-08-31' },
      { from: '2012-09-01', to: '2013-08-31' },
    ]);
  });

  it('gives no difference where one side has no 12 months before it in the records', () => {
    const told = [referral('a', '2012-06-01'), referral('a', '2013-06-01')];
    const { differences, warnings } = compareCohorts(
      cohort(told, PEOPLE, { known: knownFrom('2012-04-01') }),
      { from: '2012-04-01', to: '2013-03-31' },
      { from: '2013-04-01', to: '2014-03-31' },
    );
    assert.equal(differences['re-referral'], null);
    assert.ok(warnings.some(({ code }) => code === 'history-not-known'));
  });

  it('reads births that are only known to a month as the first day possible', () => {
    const people = [{ ...child('a'), birth: { ...onDay('1995-06-01'), latest: '1995-06-30' } }];
    const { whole } = returnCurve(parts(involved('a', '2013-01-01', '2013-02-01'), people).closures);
    assert.equal(whole.curve.steps.length + whole.curve.competing, 1);
  });
});
