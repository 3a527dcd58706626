import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  caseEvent,
  extendBankHolidays,
  ENGLAND_AND_WALES,
  NATIONAL_RULES,
  noDate,
  onDay,
  timescales,
  timescalesOf,
  timescaleSentence,
  withPack,
  type CaseEvent,
  type TimescaleOptions,
  type TimescaleResult,
} from '@case-journey/core';
import { between, made, told } from './scene.js';

type Short = readonly [state: string, reason: string | null, used?: number | null, over?: number | null];

function of(
  rule: string,
  events: readonly CaseEvent[],
  options?: Partial<TimescaleOptions>,
): TimescaleResult[] {
  return told(events, options).filter((result) => result.rule === rule);
}

function short(rule: string, events: readonly CaseEvent[], options?: Partial<TimescaleOptions>): Short[] {
  return of(rule, events, options).map(({ state, reason }) => [state, reason]);
}

const enquiry = (day: string): CaseEvent => made('section-47-start', day);
const conference = (day: string): CaseEvent => made('conference', day, { kind: 'initial' });
const planned = (day: string): CaseEvent => made('protection-plan-start', day);
const review = (day: string): CaseEvent => made('conference', day, { kind: 'review' });
const looked = (day: string): CaseEvent => made('looked-after-start', day);
const careReview = (day: string): CaseEvent => made('looked-after-review', day);

describe('what is not answered', () => {
  it('is pending up to the due day and late from the next, with the day of judging', () => {
    const events = [looked('2014-03-03')];
    const on = (asAt: string): unknown => {
      const [result] = of('looked-after-review-first', events, { asAt });
      return [result?.state, result?.due, result?.used, result?.over, result?.until];
    };
    assert.deepEqual(on('2014-03-31'), ['pending', '2014-03-31', 20, 0, '2014-03-31']);
    assert.deepEqual(on('2014-04-01'), ['late', '2014-03-31', 21, 1, '2014-04-01']);
    assert.deepEqual(on('2014-03-02'), [undefined, undefined, undefined, undefined, undefined]);
  });

  it('does not count what comes after the day of judging', () => {
    const events = [looked('2014-03-03'), careReview('2014-03-20')];
    assert.deepEqual(short('looked-after-review-first', events, { asAt: '2014-03-19' }), [['pending', null]]);
    assert.deepEqual(short('looked-after-review-first', events, { asAt: '2014-03-20' }), [['met', null]]);
  });

  it('is not owed once the thing has ended, and is late where it ended after the due day', () => {
    const ended = (day: string): Short[] =>
      short('looked-after-review-first', [looked('2014-03-03'), made('looked-after-end', day)]);
    assert.deepEqual(ended('2014-03-31'), [['not-applicable', 'ended']]);
    assert.deepEqual(ended('2014-04-01'), [['late', null]]);
  });

  it('ends at 18 and at death, and not with a birth that is not known', () => {
    const events = [planned('2014-03-03')];
    const born = (birth: TimescaleOptions['birth'], more: Partial<TimescaleOptions> = {}): Short[] =>
      short('review-conference-first', events, { birth: birth ?? null, ...more });
    assert.deepEqual(born(onDay('1996-06-03')), [['not-applicable', 'turned-18']]);
    assert.deepEqual(born(onDay('1996-06-04')), [['late', null]]);
    assert.deepEqual(born(between('1996-01-01', '1996-12-31')), [['no-data', 'end-not-exact']]);
    assert.deepEqual(born(null), [['late', null]]);
    assert.deepEqual(born(null, { death: '2014-05-01' }), [['not-applicable', 'ended']]);
  });

  it('is not said of a visit that did not happen, is planned, or at which the child was not seen', () => {
    const placed = made('placement-start', '2014-03-03');
    const visits = [
      made('visit', '2014-03-04', { occurrence: 'did-not-happen' }),
      made('visit', '2014-03-05', { occurrence: 'planned' }),
      made('visit', '2014-03-06', { children: [{ childId: 'a', onRecord: 'yes', seen: 'no' }] }),
    ];
    assert.deepEqual(short('looked-after-visit-first', [placed, ...visits]), [['late', null]]);
  });
});

describe('the initial conference', () => {
  it('is needed, not needed, or nobody says', () => {
    const ended = (outcomes?: readonly string[]): CaseEvent =>
      made('section-47-end', '2014-03-20', { outcomes });
    const coded = (value: string): CaseEvent =>
      made('section-47-start', '2014-03-03', {
        codes: [['conference-unnecessary', { raw: value, value, set: 'yes-no' }]],
      });
    const say = (...events: CaseEvent[]): Short[] => short('initial-conference', events);
    assert.deepEqual(say(enquiry('2014-03-03')), [['no-data', 'need-not-known']]);
    assert.deepEqual(say(enquiry('2014-03-03'), ended()), [['no-data', 'need-not-known']]);
    assert.deepEqual(say(enquiry('2014-03-03'), ended(['CP_CONFERENCE'])), [['late', null]]);
    assert.deepEqual(say(enquiry('2014-03-03'), ended(['NFA'])), [['not-applicable', 'not-needed']]);
    assert.deepEqual(say(coded('yes')), [['not-applicable', 'not-needed']]);
    assert.deepEqual(say(coded('no')), [['late', null]]);
  });

  it('counts from the first discussion since 2013, from the last before', () => {
    const since = [enquiry('2014-03-03'), enquiry('2014-03-10'), conference('2014-03-25')];
    assert.deepEqual(
      of('initial-conference', since).map(({ triggeredOn, used, over }) => [triggeredOn, used, over]),
      [['2014-03-03', 16, 1]],
    );
    const before = [enquiry('2011-03-07'), enquiry('2011-03-14'), conference('2011-03-30')];
    assert.deepEqual(
      of('initial-conference', before).map(({ triggeredOn, used, over }) => [triggeredOn, used, over]),
      [['2011-03-14', 12, 0]],
    );
  });

  it('counts an enquiry after the conference for itself', () => {
    const events = [
      enquiry('2014-03-03'),
      conference('2014-03-10'),
      enquiry('2014-03-12'),
      conference('2014-03-31'),
    ];
    assert.deepEqual(
      of('initial-conference', events).map(({ triggeredOn, used }) => [triggeredOn, used]),
      [
        ['2014-03-03', 5],
        ['2014-03-12', 13],
      ],
    );
  });

  it('takes a strategy discussion and the enquiry that it started on one day as one', () => {
    const events = [
      made('strategy-discussion', '2014-03-03', { outcomes: ['SECTION_47'] }),
      enquiry('2014-03-03'),
      conference('2014-03-27'),
    ];
    const [result, ...others] = of('initial-conference', events);
    assert.deepEqual([result?.state, others.length], ['late', 0]);
    assert.equal(
      timescaleSentence(result!),
      'Initial child protection conference within 15 working days of the strategy discussion: held on day 18, 3 working days over',
    );
  });
});

describe('chains', () => {
  it('answer each link with the next, and stop when the plan ends', () => {
    const events = [
      planned('2012-01-10'),
      review('2012-04-10'),
      review('2012-10-11'),
      review('2013-03-01'),
      made('protection-plan-end', '2013-03-01'),
    ];
    assert.deepEqual(short('review-conference-first', events), [['met', null]]);
    assert.deepEqual(
      of('review-conference-next', events).map(({ triggeredOn, due, state, over }) => [
        triggeredOn,
        due,
        state,
        over,
      ]),
      [
        ['2012-04-10', '2012-10-10', 'late', 1],
        ['2012-10-11', '2013-04-11', 'met', 0],
      ],
    );
  });

  it('tell the second review from later ones, in each period of care for itself', () => {
    const events = [
      looked('2014-01-06'),
      careReview('2014-01-30'),
      careReview('2014-04-30'),
      careReview('2014-10-30'),
      made('looked-after-end', '2014-11-03'),
      looked('2016-01-04'),
      careReview('2016-01-29'),
    ];
    const days = (rule: string): unknown =>
      of(rule, events).map(({ triggeredOn, state }) => [triggeredOn, state]);
    assert.deepEqual(days('looked-after-review-second'), [
      ['2014-01-30', 'met'],
      ['2016-01-29', 'late'],
    ]);
    assert.deepEqual(days('looked-after-review-next'), [
      ['2014-04-30', 'met'],
      ['2014-10-30', 'not-applicable'],
    ]);
  });

  it('go on where care ended and began again on one day', () => {
    const events = [
      looked('2014-01-06'),
      careReview('2014-01-30'),
      looked('2014-06-02'),
      made('looked-after-end', '2014-06-02'),
      made('health-assessment', '2014-06-10'),
      careReview('2014-06-20'),
    ];
    assert.deepEqual(
      of('looked-after-review-first', events).map(({ triggeredOn, state }) => [triggeredOn, state]),
      [
        ['2014-01-06', 'met'],
        ['2014-06-02', 'met'],
      ],
    );
    const again = of('health-assessment-5-and-over', events, { birth: onDay('2004-01-01') });
    assert.deepEqual(
      again.map(({ triggeredOn, state }) => [triggeredOn, state]),
      [['2014-06-10', 'late']],
    );
  });

  it('cannot be told where the start of care is not recorded', () => {
    assert.deepEqual(short('looked-after-review-next', [careReview('2014-04-30')]), [
      ['no-data', 'count-not-known'],
    ]);
  });

  it('take one event recorded twice on a day as one', () => {
    assert.equal(
      of('review-conference-next', [planned('2012-01-10'), review('2012-04-10'), review('2012-04-10')])
        .length,
      1,
    );
  });
});

describe('partial dates', () => {
  const met = (answer: CaseEvent['date'], start: CaseEvent['date'] = onDay('2014-03-03')): Short[] =>
    short('looked-after-review-first', [
      made('looked-after-start', '', { date: start }),
      made('looked-after-review', '', { date: answer }),
    ]);

  it('are met or late only where every day that they can be is', () => {
    assert.deepEqual(met(between('2014-03-10', '2014-03-31')), [['met', null]]);
    assert.deepEqual(met(between('2014-03-10', '2014-04-01')), [['no-data', 'answer-date-not-exact']]);
    assert.deepEqual(met(between('2014-04-01', '2014-04-30')), [['late', null]]);
    assert.deepEqual(met(onDay('2014-03-20'), between('2014-03-03', '2014-03-07')), [['met', null]]);
    assert.deepEqual(met(onDay('2014-04-02'), between('2014-03-03', '2014-03-07')), [
      ['no-data', 'trigger-date-not-exact'],
    ]);
    assert.deepEqual(met(onDay('2014-04-07'), between('2014-03-03', '2014-03-07')), [['late', null]]);
  });

  it('decide nothing where they are approximate, uncertain, unbounded or missing', () => {
    for (const date of [
      { ...onDay('2014-03-10'), approximate: true },
      { ...onDay('2014-03-10'), uncertain: true },
      between(null, '2014-03-10'),
      between('2014-03-10', null),
      noDate('last spring'),
    ]) {
      assert.deepEqual(met(date), [['no-data', 'answer-date-not-exact']]);
    }
    assert.deepEqual(met(onDay('2014-03-10'), { ...onDay('2014-03-03'), approximate: true }), [
      ['no-data', 'trigger-date-not-exact'],
    ]);
  });

  it('give no length and no overrun that nobody knows', () => {
    const [result] = of('looked-after-review-first', [
      looked('2014-03-03'),
      made('looked-after-review', '', { date: between('2014-05-01', '2014-05-31') }),
    ]);
    assert.deepEqual([result?.state, result?.used, result?.over], ['late', null, null]);
    assert.equal(
      timescaleSentence(result!),
      'First looked after review within 20 working days of starting to be looked after: held late',
    );
  });

  it('of two editions belong to neither', () => {
    const events = [made('referral', '', { date: between('2013-04-01', '2013-04-30') })];
    assert.deepEqual(short('single-assessment-referral', events), [['no-data', 'edition-not-known']]);
    assert.deepEqual(short('initial-assessment', events), []);
  });
});

describe('hours', () => {
  const interview = (back: Partial<CaseEvent>, when: string): Short[] =>
    short('return-interview', [
      made('missing', '2020-03-26', back),
      made('contact-with-child', when, { kind: 'return-interview' }),
    ]);
  const timed = (when: string): Partial<CaseEvent> => {
    const [day = '', clock = ''] = when.split(' ');
    return { end: { ...onDay(day), time: { clock } } };
  };

  it('pass through both clock changes', () => {
    assert.deepEqual(interview(timed('2020-03-27 12:00'), '2020-03-30 13:00'), [['met', null]]);
    assert.deepEqual(interview(timed('2020-03-27 12:00'), '2020-03-30 13:01'), [['late', null]]);
    assert.deepEqual(interview(timed('2020-10-23 12:00'), '2020-10-26 11:00'), [['met', null]]);
    assert.deepEqual(interview(timed('2020-10-23 12:00'), '2020-10-26 11:01'), [['late', null]]);
  });

  it('take the hour that autumn shows twice as either', () => {
    assert.deepEqual(interview(timed('2020-10-25 01:30'), '2020-10-28 00:30'), [['met', null]]);
    assert.deepEqual(interview(timed('2020-10-25 01:30'), '2020-10-28 01:00'), [
      ['no-data', 'time-not-recorded'],
    ]);
    assert.deepEqual(interview(timed('2020-10-25 01:30'), '2020-10-28 01:31'), [['late', null]]);
  });

  it('need a clock time only where it decides', () => {
    const back = { end: onDay('2020-06-01') };
    assert.deepEqual(interview(back, '2020-06-01'), [['met', null]]);
    assert.deepEqual(interview(back, '2020-06-03'), [['met', null]]);
    assert.deepEqual(interview(back, '2020-06-04'), [['no-data', 'time-not-recorded']]);
    assert.deepEqual(interview(back, '2020-06-05'), [['late', null]]);
    assert.deepEqual(interview({ end: { open: 'not-known' } }, '2020-06-05'), []);
  });
});

describe('sources', () => {
  const reach = [{ type: 'conference.review', from: null, to: '2014-06-30', latestOnly: true }];
  const say = (...events: CaseEvent[]): Short[] => short('review-conference-first', events, { reach });

  it('that hold only the latest cannot show that an earlier one was late', () => {
    assert.deepEqual(say(planned('2014-01-06'), review('2014-05-06')), [['no-data', 'latest-only']]);
    assert.deepEqual(say(planned('2014-01-06'), review('2014-03-06')), [['met', null]]);
    assert.deepEqual(say(planned('2014-01-06')), [['late', null]]);
  });

  it('speak up to their last day, and of nothing that they do not hold', () => {
    assert.deepEqual(say(planned('2014-06-02')), [['no-data', 'after-source']]);
    assert.deepEqual(short('core-group', [planned('2014-01-06')], { reach }), [['no-data', 'not-in-source']]);
    const late = [{ type: 'core-group', from: '2014-02-01', to: null, latestOnly: false }];
    assert.deepEqual(short('core-group', [planned('2014-01-06')], { reach: late }), [
      ['no-data', 'before-source'],
    ]);
  });

  it('without bank holidays for the days cannot tell working days', () => {
    assert.deepEqual(short('initial-assessment', [made('referral', '2009-11-02')]), [
      ['no-data', 'holidays-not-known'],
    ]);
    const [result] = of('looked-after-review-first', [looked('2014-03-03')], {
      asAt: '2014-03-20',
      workingDays: extendBankHolidays(ENGLAND_AND_WALES, { add: ['2014-03-05'] }),
    });
    assert.equal(result?.due, '2014-04-01');
  });
});

describe('rules', () => {
  it('of a council start on its own day and say that another length is local', () => {
    const rules = withPack(NATIONAL_RULES, {
      changes: [
        { id: 'single-assessment-referral', from: '2016-09-01' },
        { id: 'core-group', allowance: { amount: 8, unit: 'working-days' } },
      ],
      without: ['referral-decision'],
    });
    const events = [made('referral', '2016-08-31'), planned('2016-10-03')];
    const results = told(events, { rules });
    assert.deepEqual(
      results.map(({ rule, authority, due }) => [rule, authority, due]),
      [
        ['core-group', 'local', '2016-10-13'],
        ['review-conference-first', 'national', '2017-01-03'],
      ],
    );
  });

  it('refuse a change that cannot be', () => {
    const change = (more: object) => () =>
      withPack(NATIONAL_RULES, { changes: [{ id: 'core-group', ...more }] });
    assert.throws(change({ id: 'no-such-rule' }), RangeError);
    assert.throws(change({ from: '2016-02-30' }), RangeError);
    assert.throws(change({ allowance: { amount: 0.5, unit: 'months' } }), RangeError);
    assert.throws(change({ allowance: { amount: -1, unit: 'months' } }), RangeError);
  });

  it('by age cannot be told without a birth, and follow the age on the day', () => {
    const events = [looked('2014-01-06'), made('health-assessment', '2014-01-20')];
    const rules = (birth: string | null): string[] =>
      told(events, { birth: birth === null ? null : onDay(birth) })
        .filter(
          ({ rule, state }) =>
            rule.startsWith('health-assessment-') &&
            rule !== 'health-assessment-first' &&
            state !== 'no-data',
        )
        .map(({ rule }) => rule);
    assert.deepEqual(rules('2009-01-21'), ['health-assessment-under-5']);
    assert.deepEqual(rules('2009-01-20'), ['health-assessment-5-and-over']);
    assert.deepEqual(rules(null), []);
  });

  it('keep what the source says belongs to another episode apart', () => {
    const inEpisode = (episodeId: string): Pick<CaseEvent, 'children'> => ({
      children: [{ childId: 'a', onRecord: 'yes', episodeId }],
    });
    const events = [
      made('referral', '2014-03-03', inEpisode('one')),
      made('assessment-end', '2014-03-20', { kind: 'single', ...inEpisode('two') }),
    ];
    assert.deepEqual(short('single-assessment-referral', events), [['late', null]]);
  });
});

describe('any record', () => {
  const events = [
    planned('2012-01-10'),
    review('2012-04-10'),
    looked('2012-05-01'),
    careReview('2012-05-20'),
    made('placement-start', '2012-05-01'),
    made('visit', '2012-05-04'),
    made('visit', '2012-06-30'),
    made('referral', '2013-05-01'),
  ];

  it('gives the same in any order, and nothing of other children', () => {
    const other = made('visit', '2012-05-02', { children: [{ childId: 'b', onRecord: 'yes' }] });
    assert.deepEqual(told([...events].reverse()), told(events));
    assert.deepEqual(told([other, ...events]), told(events));
    assert.deepEqual(told(events, { childId: '__proto__' }), []);
  });

  it('may hold anything: no hostile name, kind, code or day throws', () => {
    const names = ['__proto__', 'constructor', 'toString', ''];
    const hostile = names.flatMap((name) => [
      made('conference', '2014-01-01', { kind: name, outcomes: [name] }),
      made(`x-${name}`, '2014-01-01'),
      made('missing', '2014-01-01', { end: { ...onDay('2014-01-02'), time: { clock: name, offset: name } } }),
      made('visit', '', { date: between(name, name) }),
      made('referral', '', { date: between('0000-01-01', '9999-12-31') }),
      made('looked-after-start', '9999-12-31'),
      made('looked-after-start', '0000-01-01', {
        children: [{ childId: 'a', onRecord: 'yes', episodeId: name }],
      }),
    ]);
    for (const asAt of ['0000-01-01', '2020-01-01', '9999-12-31']) {
      for (const result of told([...hostile, ...events], { asAt }))
        assert.equal(typeof timescaleSentence(result), 'string');
    }
    assert.throws(() => timescales(events, { childId: 'a', asAt: 'today' }), RangeError);
  });

  it('may be long: twenty thousand visits are judged in moderate time', () => {
    const visits = Array.from({ length: 20_000 }, (_, i) =>
      caseEvent({
        id: `v${i}`,
        type: i % 2 === 0 ? 'visit' : 'looked-after-review',
        date: onDay(new Date(Date.UTC(2012, 4, 2 + (i % 5000))).toISOString().slice(0, 10)),
        children: [{ childId: 'a', onRecord: 'yes' }],
      }),
    );
    const start = process.cpuUsage();
    assert.ok(told([...events, ...visits]).length > 5000);
    assert.ok(process.cpuUsage(start).user < 5_000_000);
  });

  it('of many children is told child by child, with their births', () => {
    const dataset = {
      events: events.map((event) => ({
        ...event,
        children: ['b', 'a'].map((childId) => ({ childId, onRecord: 'yes' as const })),
      })),
      people: [],
      known: [],
    };
    const results = timescalesOf(dataset, { asAt: '2014-01-01' });
    assert.deepEqual([...new Set(results.map(({ childId }) => childId))], ['a', 'b']);
    const ofOne = (id: string): unknown =>
      results.filter(({ childId }) => childId === id).map((result) => timescaleSentence(result));
    assert.deepEqual(ofOne('a'), ofOne('b'));
  });
});
