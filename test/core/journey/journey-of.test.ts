import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  isoDay,
  journeyOf,
  journeyText,
  noDate,
  type CaseEvent,
  type Interval,
  type Journey,
  type JourneyOptions,
} from '@case-journey/core';
import { small } from '@case-journey/synthetic';
import { CHILD, code, decided, event } from './made-lives.js';

const AS_AT = '2014-01-01';

function journey(events: readonly CaseEvent[], options: Partial<JourneyOptions> = {}): Journey {
  return journeyOf(events, { childId: CHILD, asAt: AS_AT, ...options });
}

const told = ({ intervals }: Journey): string[] =>
  intervals.map(
    ({ stage, from, to, startRule, endRule, linkRule }) =>
      `${stage} ${startRule === 'missing' ? '…' : isoDay(from)} ${isoDay(to)} ${endRule} ${linkRule}`,
  );
const waits = (one: Journey): string[] =>
  one.waits.map(({ kind, from, to, ended }) => `${kind} ${isoDay(from)} ${isoDay(to)} ${ended}`);
const steps = (one: Journey): string[] =>
  one.transitions.map(({ type, from, to }) => `${type} ${from ?? '-'} ${to}`);

/** Each shape of story of the small caseload, by its child. */
const STORIES: readonly (readonly [child: string, text: string])[] = [
  ['child-a', 'C'],
  ['child-b', 'C -> R -> IA -> IA| -> X'],
  ['child-c', 'C -> EH -> EH|'],
  ['child-e', 'EH -> C -> R -> EH| -> CA -> CA| -> CIN -> CIN| -> X'],
  ['child-f', 'C -> R -> CA -> CA| -> CIN'],
  ['child-g', 'C -> R -> S47 -> CA| -> EH -> X -> EH|'],
  ['child-h', 'C -> R -> S47 -> ICPC -> CPP -> RCPC -> CPP| -> CIN -> CIN| -> X'],
  [
    'child-j',
    'C -> R -> ICPC -> CPP -> RCPC -> CPP| -> CIN -> CIN| -> X -> C -> R -> S47 -> ICPC -> CPP -> PP -> RCPC -> CPP| -> LAC -> PP| -> LAC| -> LO -> X',
  ],
  [
    'child-l',
    'C -> R -> X -> C -> R -> X -> C -> R -> X -> C -> R -> AS -> AA -> S47 -> ICPC -> CPP -> RCPC',
  ],
  ['child-m', 'C -> R -> AS -> AA -> S47 -> ICPC -> CPP -> RCPC'],
  ['child-n', 'C -> R -> CA -> CA| -> S47 -> ICPC -> CPP -> RCPC -> CPP| -> CIN -> CIN| -> X'],
  ['child-r', 'C -> R -> LAC -> IA| -> LAC| -> CL -> X'],
];

describe('journeyOf, every shape of story', () => {
  const { significantEvents, asAt } = small();
  for (const [childId, text] of STORIES) {
    it(`tells ${childId}: ${text}`, () => {
      assert.equal(journeyText(journeyOf(significantEvents, { childId, asAt })), text);
    });
  }

  it('says of a plan that ended in time: up to the plan, down to child in need, closed', () => {
    const one = journeyOf(significantEvents, { childId: 'child-h', asAt });
    assert.deepEqual(steps(one), [
      'step-up contact referral',
      'step-up referral section-47',
      'step-up section-47 protection-plan',
      'step-down protection-plan child-in-need-plan',
      'close child-in-need-plan closed',
    ]);
    assert.deepEqual(waits(one), []);
    assert.deepEqual(one.returns, []);
  });

  it('finds three returns with their days, and that the concern of a referral without action is not recorded', () => {
    const { returns } = journeyOf(significantEvents, { childId: 'child-l', asAt });
    assert.deepEqual(
      returns.map(({ kind, days, sameConcern }) => [kind, days, sameConcern]),
      [
        ['referral', 3964, 'not-recorded'],
        ['referral', 46, 'not-recorded'],
        ['referral', 22, 'not-recorded'],
      ],
    );
  });

  it('finds the weeks in which nobody held the work', () => {
    assert.deepEqual(waits(journeyOf(significantEvents, { childId: 'child-f', asAt })), [
      'decision-to-allocation 2013-02-04 2013-09-02 done',
      'referral-to-assessment 2013-02-04 2013-02-06 done',
      'unallocated 2013-09-03 2013-10-14 done',
    ]);
  });
});

describe('journeyOf, rules', () => {
  it('keeps intervals apart that overlap, each inside the one episode', () => {
    const one = journey([
      event('referral', '2013-01-01'),
      event('assessment-start', '2013-01-03'),
      event('section-47-start', '2013-01-10'),
      event('conference', '2013-01-20'),
      event('protection-plan-start', '2013-01-20'),
      event('assessment-end', '2013-02-10'),
    ]);
    assert.deepEqual(told(one), [
      'referral 2013-01-01 2014-01-01 open is-episode',
      'assessment 2013-01-03 2013-02-10 recorded open-episode',
      'section-47 2013-01-10 2013-01-20 ended-with open-episode',
      'conference 2013-01-20 2013-01-20 recorded open-episode',
      'protection-plan 2013-01-20 2014-01-01 open open-episode',
    ]);
    assert.equal(new Set(one.intervals.map(({ episodeId }) => episodeId)).size, 1);
  });

  it('keeps initial and core assessments as kinds and ends each with its own end', () => {
    const [, first, second] = journey([
      event('referral', '2013-01-01'),
      event('assessment-start', '2013-01-02', { codes: [code('kind', 'initial')] }),
      event('assessment-start', '2013-01-08', { codes: [code('kind', 'core')] }),
      event('assessment-end', '2013-02-20', { codes: [code('kind', 'core')] }),
      event('assessment-end', '2013-01-09', { codes: [code('kind', 'initial')] }),
    ]).intervals;
    assert.deepEqual(ended(first), ['initial', '2013-01-09']);
    assert.deepEqual(ended(second), ['core', '2013-02-20']);
  });

  it('links by the id that the source names before what is open', () => {
    const named = (episodeId: string): Partial<CaseEvent> => ({
      children: [{ childId: CHILD, onRecord: 'yes', episodeId }],
    });
    const one = journey([
      event('referral', '2013-01-01', named('first')),
      event('referral', '2013-03-01', named('second')),
      event('assessment-start', '2013-03-02', named('first')),
      event('closure', '2013-04-01', named('first')),
      event('protection-plan-start', '2013-05-01', named('third')),
    ]);
    assert.deepEqual(
      one.episodes.map(({ id, startRule, endRule }) => [id, startRule, endRule]),
      [
        ['first', 'recorded', 'recorded'],
        ['second', 'recorded', 'open'],
        ['third', 'missing', 'open'],
      ],
    );
    const assessment = one.intervals.find(({ stage }) => stage === 'assessment');
    assert.deepEqual(
      [assessment?.episodeId, assessment?.linkRule, assessment?.link.kind, assessment?.endRule],
      ['first', 'episode-id', 'recorded', 'ended-with'],
    );
  });

  it('ties a contact to the episode that it led to where no referral is recorded, by its name or within 30 days', () => {
    const named = (episodeId: string): Partial<CaseEvent> => ({
      children: [{ childId: CHILD, onRecord: 'yes', episodeId }],
    });
    const contact = (day: string, fields: Partial<CaseEvent>, ...more: CaseEvent[]): unknown[] => {
      const told = [event('contact', day, fields), event('allocation', '2013-03-01', named('one')), ...more];
      const [first] = journey(told).intervals;
      return [first?.episodeId, first?.linkRule, first?.endRule];
    };
    assert.deepEqual(contact('2013-01-01', named('one')), ['one', 'episode-id', 'open']);
    assert.deepEqual(contact('2013-01-30', {}), ['one', 'window-30', 'open']);
    assert.deepEqual(contact('2013-01-29', {}), [null, 'outside', 'open']);
    const declined = event('contact-decision', '2013-02-02', { decision: decided('NFA') });
    assert.deepEqual(contact('2013-02-01', {}, declined), [null, 'outside', 'recorded']);
    const later = event('referral', '2013-03-04', named('one'));
    assert.deepEqual(contact('2013-02-01', {}, later), ['one', 'window-30', 'ended-with']);
    const closed = journey([event('contact', '2013-02-01'), event('closure', '2013-03-01')]);
    assert.deepEqual(told(closed), [
      'contact 2013-02-01 2014-01-01 open window-30',
      'referral … 2013-03-01 recorded is-episode',
    ]);
  });

  it('links an assessment to a referral that was over, up to 30 days after it and not on day 31', () => {
    const nfa = event('referral', '2013-01-01', { decision: decided('NFA') });
    const after = (day: string): string | undefined =>
      journey([nfa, event('assessment-start', day)]).intervals[1]?.linkRule;
    assert.equal(after('2013-01-31'), 'window-30');
    assert.equal(after('2013-02-01'), 'none');
  });

  it('links a plan 45 days after a conference and 60 days after an enquiry of a closed episode', () => {
    const closed = [event('referral', '2013-01-01'), event('closure', '2013-01-05')];
    const plan = (type: 'conference' | 'section-47-start', day: string): string | undefined =>
      journey([...closed, event(type, '2013-01-04'), event('protection-plan-start', day)]).intervals.at(-1)
        ?.linkRule;
    assert.equal(plan('conference', '2013-02-18'), 'window-45');
    assert.equal(plan('conference', '2013-02-19'), 'none');
    assert.equal(plan('section-47-start', '2013-03-05'), 'window-60');
    assert.equal(plan('section-47-start', '2013-03-06'), 'none');
  });

  it('says of every link that it was inferred, by which rule and from which referral', () => {
    const [, assessment] = journey([
      event('referral', '2013-01-01'),
      event('assessment-start', '2013-01-02'),
    ]).intervals;
    assert.deepEqual(assessment?.link, {
      kind: 'inferred',
      rule: 'journey/open-episode',
      from: ['referral/2013-01-01'],
    });
  });

  it('keeps contacts and early help outside episodes and ties them to the referral they led to', () => {
    const one = journey([
      event('early-help-start', '2012-10-01'),
      event('early-help-end', '2012-12-20'),
      event('contact', '2012-11-01'),
      event('contact', '2013-01-09'),
      event('referral', '2013-01-10'),
    ]);
    assert.deepEqual(told(one), [
      'early-help 2012-10-01 2012-12-20 recorded window-30',
      'contact 2012-11-01 2014-01-01 open outside',
      'contact 2013-01-09 2013-01-10 ended-with window-30',
      'referral 2013-01-10 2014-01-01 open is-episode',
    ]);
    assert.deepEqual(steps(one), ['step-up - early-help', 'step-up early-help referral']);
  });

  it('ties no contact that needed nothing more to a later referral', () => {
    const one = journey([
      event('contact', '2013-01-01'),
      event('contact-decision', '2013-01-01', { decision: decided('NFA') }),
      event('referral', '2013-01-20'),
    ]);
    assert.equal(one.intervals[0]?.episodeId, null);
  });

  it('counts a referral with no further action as over at once, unless its closure is recorded', () => {
    const nfa = event('referral', '2013-01-01', { decision: decided('NFA') });
    assert.deepEqual(told(journey([nfa])), ['referral 2013-01-01 2013-01-01 no-further-action is-episode']);
    const again = event('referral', '2013-06-01');
    const one = journey([nfa, event('closure', '2013-01-03'), again]);
    assert.deepEqual(told(one).slice(0, 1), ['referral 2013-01-01 2013-01-03 recorded is-episode']);
    assert.deepEqual(
      one.returns.map(({ days }) => days),
      [149],
    );
    assert.deepEqual(journey([nfa, again]).returns, []);
    assert.deepEqual(waits(journey([nfa])), []);
  });

  it('opens a new stretch where an end and a start of a stage stand on one day', () => {
    const one = journey([
      event('referral', '2013-01-01'),
      event('closure', '2013-02-01'),
      event('referral', '2013-02-01'),
      event('protection-plan-start', '2013-02-05'),
      event('protection-plan-end', '2013-03-05'),
      event('protection-plan-start', '2013-03-05', { id: 'second' }),
    ]);
    assert.deepEqual(told(one), [
      'referral 2013-01-01 2013-02-01 recorded is-episode',
      'referral 2013-02-01 2014-01-01 open is-episode',
      'protection-plan 2013-02-05 2013-03-05 recorded open-episode',
      'protection-plan 2013-03-05 2014-01-01 open open-episode',
    ]);
    assert.deepEqual(
      one.returns.map(({ days }) => days),
      [0],
    );
  });

  it('tells of becoming looked after without a referral after a closure as a return', () => {
    const one = journey([
      event('referral', '2013-01-01'),
      event('closure', '2013-02-01'),
      event('looked-after-start', '2013-03-01'),
    ]);
    assert.deepEqual(
      one.returns.map(({ kind, days, episodeId }) => [kind, days, episodeId]),
      [['looked-after', 28, null]],
    );
    assert.equal(steps(one).at(-1), 'return closed looked-after');
  });

  it('compares the concern of both referrals', () => {
    const same = (first: string | null, second: string | null): string | undefined => {
      const need = (value: string | null): Partial<CaseEvent> =>
        value === null ? {} : { codes: [code('need', value)] };
      return journey([
        event('referral', '2013-01-01', need(first)),
        event('closure', '2013-02-01', { codes: [code('reason', 'RC7')] }),
        event('referral', '2013-05-01', need(second)),
      ]).returns[0]?.sameConcern;
    };
    assert.equal(same('N1', 'N1'), 'yes');
    assert.equal(same('N1', 'N5'), 'no');
    assert.equal(same('N1', null), 'not-recorded');
  });

  it('steps down to early help after closing, and gives the wait for it', () => {
    const one = journey([
      event('referral', '2013-01-01'),
      event('child-in-need-plan-start', '2013-02-01'),
      event('child-in-need-plan-end', '2013-05-01'),
      event('closure', '2013-05-02'),
      event('early-help-start', '2013-06-01'),
    ]);
    assert.deepEqual(steps(one).slice(-2), [
      'close child-in-need-plan closed',
      'step-down child-in-need-plan early-help',
    ]);
    assert.deepEqual(waits(one).slice(-1), ['closure-to-early-help 2013-05-02 2013-06-01 done']);
  });

  it('waits for a plan up to 45 days after a conference that did not say that it decided on one', () => {
    const wait = (plan: string): string | undefined =>
      waits(
        journey([
          event('referral', '2013-01-01'),
          event('section-47-start', '2013-01-01'),
          event('conference', '2013-01-10'),
          event('protection-plan-start', plan),
        ]),
      )[0];
    assert.equal(wait('2013-02-24'), 'conference-to-plan 2013-01-10 2013-02-24 done');
    assert.equal(wait('2013-02-25'), undefined);
  });

  it('takes a decision for that on the latest contact', () => {
    const one = journey([
      event('contact', '2013-01-01'),
      event('contact', '2013-02-01'),
      event('contact-decision', '2013-02-01', { decision: decided('NFA') }),
    ]);
    assert.deepEqual(told(one), [
      'contact 2013-01-01 2014-01-01 open outside',
      'contact 2013-02-01 2013-02-01 recorded outside',
    ]);
  });

  it('knows a plan to go on where the source would show its end up to the as-at day, and no longer', () => {
    const end = (to: string): object | undefined =>
      journey([event('protection-plan-start', '2013-06-01')], {
        known: [{ file: 'a.xlsx', what: 'list-7', from: to, to }],
      }).intervals[0]?.end;
    assert.deepEqual(end(AS_AT), { open: 'known' });
    assert.deepEqual(end('2013-12-31'), { open: 'not-known' });
  });

  it('comes back from being closed, or from early help that goes on or has just ended', () => {
    const back = (ends: string): string | undefined =>
      steps(
        journey([
          event('referral', '2013-01-01'),
          event('closure', '2013-02-01'),
          event('early-help-start', '2013-02-10'),
          event('early-help-end', ends),
          event('contact', '2013-08-01'),
          event('referral', '2013-08-01', { id: 'again' }),
        ]),
      ).at(-1);
    assert.equal(back('2013-04-01'), 'return closed referral');
    assert.equal(back('2013-07-20'), 'return early-help referral');
  });

  it('gives every wait that is owed, done, overtaken or open', () => {
    const one = journey([
      event('contact', '2013-01-01'),
      event('contact-decision', '2013-01-03', { decision: decided('NEW_REFERRAL') }),
      event('referral', '2013-01-03'),
      event('allocation', '2013-01-07'),
      event('assessment-start', '2013-01-08'),
      event('conference', '2013-02-01', { decision: decided('CP_PLAN') }),
      event('protection-plan-start', '2013-02-04'),
      event('protection-plan-end', '2013-08-01'),
      event('unallocated', '2013-08-01'),
      event('allocation', '2013-09-01'),
      event('unallocated', '2013-10-01'),
    ]);
    assert.deepEqual(waits(one), [
      'contact-to-decision 2013-01-01 2013-01-03 done',
      'decision-to-allocation 2013-01-03 2013-01-07 done',
      'referral-to-assessment 2013-01-03 2013-01-08 done',
      'conference-to-plan 2013-02-01 2013-02-04 done',
      'plan-end-to-allocation 2013-08-01 2013-09-01 done',
      'unallocated 2013-08-01 2013-09-01 done',
      'unallocated 2013-10-01 2014-01-01 open',
    ]);
    assert.deepEqual(one.waits.at(-1)?.end, { open: 'not-known' });
  });

  it('says nothing of a wait where the sources cannot tell whether it ended', () => {
    const events = [event('contact', '2013-01-01'), event('referral', '2013-02-10')];
    const list = (what: string): { file: string; what: string; from: string; to: string } => ({
      file: 'a.xlsx',
      what,
      from: '2012-07-01',
      to: '2013-01-31',
    });
    const known = ['list-1', 'list-3', 'list-4'].map(list);
    const one = journey(events, { known });
    assert.deepEqual(waits(one), []);
    assert.deepEqual(one.known, { from: '2012-07-01', to: '2013-01-31' });
    assert.ok(one.stagesNotShown.includes('allocation'));
    assert.deepEqual(one.stagesKnown[0], { stage: 'contact', from: '2012-07-01', to: '2013-01-31' });
    const whole = journey(events, { known: [{ file: 'a', what: 'all', from: null, to: null }] });
    assert.deepEqual(whole.waits.at(-1)?.end, { open: 'known' });
    assert.deepEqual(whole.stagesNotShown, []);
  });
});

describe('journeyOf, what records get wrong', () => {
  it('gives an end without a start an interval that began by then, and a second such end none', () => {
    const one = journey([
      event('referral', '2013-01-01'),
      event('assessment-end', '2013-02-01'),
      event('assessment-end', '2013-02-01', { id: 'copy' }),
      event('assessment-end', '2013-02-20', { id: 'late copy' }),
    ]);
    assert.deepEqual(told(one).slice(1), ['assessment … 2013-02-01 recorded open-episode']);
    const [, assessment] = one.intervals;
    assert.deepEqual(
      [assessment?.opens, assessment?.closes, assessment?.also, assessment?.start.earliest],
      [null, 'assessment-end/2013-02-01', ['copy'], null],
    );
    assert.deepEqual(one.notPlaced, [{ eventId: 'late copy', rule: 'nothing-open' }]);
    assert.deepEqual(waits(one), []);
  });

  it('gives a closure without a referral an episode, with what came before it', () => {
    const one = journey([event('protection-plan-start', '2013-03-01'), event('closure', '2013-09-01')]);
    assert.deepEqual(told(one), [
      'protection-plan 2013-03-01 2013-09-01 ended-with closed-together',
      'referral … 2013-09-01 recorded is-episode',
    ]);
    assert.equal(one.episodes[0]?.start.latest, '2013-03-01');
  });

  it('never gives an interval an end before its start: the end is recorded, its day is not known', () => {
    const inOneRow = {
      provenance: [{ kind: 'recorded' as const, file: 'a.xlsx', sheet: 'List 4', line: 9 }],
    };
    const ends = [
      [event('assessment-start', '2013-02-10', inOneRow), event('assessment-end', '2013-02-01', inOneRow)],
      [event('assessment-start', '2013-02-10', { end: event('visit', '2013-02-01').date })],
    ];
    for (const events of ends) {
      const one = journey(events);
      assert.deepEqual(told(one), ['assessment 2013-02-10 2013-02-10 reversed none']);
      assert.deepEqual(one.intervals[0]?.end, noDate('2013-02-01'));
    }
  });

  it('ties the start and the end that stand in one line, whatever else is open', () => {
    const line = (number: number): Partial<CaseEvent> => ({
      provenance: [{ kind: 'recorded', file: 'a.xlsx', sheet: 'List 4', line: number }],
    });
    const one = journey([
      event('assessment-start', '2013-01-01', line(2)),
      event('assessment-start', '2013-01-02', line(3)),
      event('assessment-end', '2013-01-20', line(3)),
    ]);
    assert.deepEqual(told(one), [
      'assessment 2013-01-01 2014-01-01 open none',
      'assessment 2013-01-02 2013-01-20 own-end none',
    ]);
  });

  it('takes a duplicate, a second referral while open and an enquiry after its discussion for the same', () => {
    const one = journey([
      event('referral', '2013-01-01'),
      event('referral', '2013-01-20', { id: 'again' }),
      event('strategy-discussion', '2013-01-21'),
      event('section-47-start', '2013-01-22'),
      event('protection-plan-start', '2013-02-01'),
      event('protection-plan-start', '2013-02-01', { id: 'z' }),
    ]);
    assert.deepEqual(
      one.intervals.map(({ stage, also }) => [stage, also]),
      [
        ['referral', ['again']],
        ['section-47', ['section-47-start/2013-01-22']],
        ['protection-plan', ['z']],
      ],
    );
    assert.equal(one.episodes.length, 1);
  });

  it('leaves out what was planned, did not happen, has no day or lies after the as-at day, and says so', () => {
    const one = journey([
      event('referral', '2013-01-01'),
      event('closure', '2013-06-01', { occurrence: 'planned' }),
      event('conference', '2013-02-01', { occurrence: 'did-not-happen' }),
      event('closure', '2014-02-01', { id: 'later' }),
      event('closure', '2013-01-01', { id: 'undated', date: noDate('soon') }),
    ]);
    assert.deepEqual(told(one), ['referral 2013-01-01 2014-01-01 open is-episode']);
    assert.deepEqual(
      new Set(one.notPlaced.map(({ eventId, rule }) => `${eventId} ${rule}`)),
      new Set([
        'closure/2013-06-01 did-not-happen',
        'conference/2013-02-01 did-not-happen',
        'later after-as-at',
        'undated undated',
      ]),
    );
  });

  it('takes of two referrals on one day the one that was acted on, whichever is recorded first', () => {
    for (const [first, second] of [
      ['1', '2'],
      ['2', '1'],
    ] as const) {
      const one = journey([
        event('referral', '2013-01-01', { id: first, decision: decided('NFA') }),
        event('referral', '2013-01-01', { id: second }),
        event('assessment-start', '2013-01-01'),
      ]);
      assert.deepEqual(
        one.intervals.map(({ stage, opens, also, endRule }) => [stage, opens, also, endRule]),
        [
          ['referral', second, [first], 'open'],
          ['assessment', 'assessment-start/2013-01-01', [], 'open'],
        ],
      );
    }
  });

  it('waits for a worker where only that nobody holds the work is recorded', () => {
    const one = journey([event('referral', '2013-01-01'), event('unallocated', '2013-01-05')]);
    assert.ok(waits(one).includes('decision-to-allocation 2013-01-01 2014-01-01 open'));
    assert.ok(
      waits(journey([event('referral', '2013-01-01')])).every((wait) => !wait.includes('allocation')),
    );
  });

  it('says of an enquiry that the next one took the place of that nobody recorded when it ended', () => {
    const [, enquiry] = journey([
      event('referral', '2013-01-01'),
      event('section-47-start', '2013-01-05'),
      event('section-47-start', '2013-06-05'),
    ]).intervals;
    assert.equal(enquiry?.endRule, 'replaced');
    assert.deepEqual(enquiry.end, {
      ...noDate(''),
      earliest: '2013-01-05',
      latest: '2013-06-05',
      precision: 'range',
    });
  });

  it('knows an end that is still to come, or known to be open, as open', () => {
    const [plan] = journey([
      event('protection-plan-start', '2013-02-10', { end: event('visit', '2015-02-01').date }),
    ]).intervals;
    assert.deepEqual(plan?.end, { open: 'known' });
  });

  it('is safe with any id and finds nothing for a child of whom nothing is recorded', () => {
    for (const childId of ['__proto__', 'constructor', '']) {
      const events = [
        event('referral', '2013-01-01', { children: [{ childId, onRecord: 'yes', episodeId: childId }] }),
      ];
      assert.equal(journeyOf(events, { childId, asAt: AS_AT }).episodes[0]?.id, childId);
    }
    const none = journey([event('referral', '2013-01-01')], { childId: 'b' });
    assert.deepEqual([none.intervals, none.episodes, none.transitions], [[], [], []]);
    assert.equal(journeyText(none), '');
  });
});

function ended(interval: Interval | undefined): (string | null | undefined)[] {
  return [interval?.kind, interval === undefined ? null : isoDay(interval.to)];
}
