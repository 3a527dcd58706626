import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  journeyOf,
  journeySteps,
  readDate,
  ruleSentence,
  timescales,
  timescaleSentence,
  type CaseEvent,
  type Decision,
  type JourneyTelling,
  type Known,
  type RecordQuery,
  type TimescaleResult,
} from '@case-journey/core';
import { letter, small } from '@case-journey/synthetic';
import { CHILD, code, decided, event } from './made-lives.js';

const AS_AT = '2014-01-01';

interface Told {
  readonly known?: readonly Known[];
  readonly checks?: readonly RecordQuery[];
  readonly childId?: string;
  readonly asAt?: string;
}

function tell(events: readonly CaseEvent[], options: Told = {}): JourneyTelling<TimescaleResult> {
  const { known, checks = [], childId = CHILD, asAt = AS_AT } = options;
  const journey = journeyOf(events, { childId, asAt, ...(known === undefined ? {} : { known }) });
  return journeySteps(journey, {
    events,
    checks,
    timescales: timescales(events, { childId, asAt }),
    timescaleWords: {
      result: timescaleSentence,
      rule: (result) => ruleSentence({ ...result, id: result.rule }),
    },
  });
}

const sentences = (told: JourneyTelling<TimescaleResult>): string[] =>
  told.steps.map(({ words }) => words.sentence);
const names = (told: JourneyTelling<TimescaleResult>): string[] => told.steps.map(({ words }) => words.name);
const on = (text: string): CaseEvent['date'] => readDate(text, { asAt: AS_AT }).date;
const because = (
  decision: Decision,
  rationale: string | null,
  role: string | null = 'Team manager',
): Decision => ({
  ...decision,
  rationale,
  role,
});

const single = code('kind', 'single');
const simple: CaseEvent[] = [
  event('contact', '2013-04-29'),
  event('contact-decision', '2013-04-30', { decision: because(decided('NEW_REFERRAL'), 'Hungry') }),
  event('referral', '2013-04-30', { decision: because(decided('SINGLE_ASSESSMENT'), 'To see the home') }),
  event('assessment-start', '2013-05-03', { codes: [single] }),
  event('visit', '2013-05-10', {
    children: [{ childId: CHILD, onRecord: 'yes', seen: 'yes', seenAlone: 'yes' }],
  }),
  event('assessment-end', '2013-07-12', { codes: [single], decision: because(decided('NFA'), null) }),
  event('referrer-told', '2013-07-12'),
  event('closure', '2013-07-15', { decision: because(decided('CLOSE'), 'Nothing more to do', null) }),
];

describe('journeySteps', () => {
  it('tells each step with its days, working days, decision, reason, and whether the child was seen', () => {
    assert.deepEqual(sentences(tell(simple)), [
      'Step 1 of 5, Front-door contact, 29 to 30 April 2013, decided in 1 working day; decision: taken as a referral, by team manager; reason recorded; linked by rule: at most 30 days from the referral',
      'Step 2 of 5, Referral, 30 April 2013; decision: assessment, by team manager; reason recorded; referrer told on 12 July 2013',
      'Step 3 of 5, Waiting for an assessment, 30 April to 3 May 2013, 3 days',
      'Step 4 of 5, Single assessment, 3 May to 12 July 2013, 48 working days of 45, 3 over, 51 working days of 45 from the referral, 6 over; decision: no further action, by team manager; reason not recorded; child seen once, alone',
      'Step 5 of 5, Closed, 15 July 2013, no new referral by 1 January 2014; decision: close; who decided is not recorded; reason recorded',
    ]);
  });

  it('says the whole way in short: how far, where it stands, decisions and timescales', () => {
    assert.deepEqual(tell(simple).summary, [
      '1 referral episode, 30 April to 15 July 2013; at its highest: assessment.',
      'Position on 1 January 2014: closed for 170 days.',
      '1 of 4 decisions has no reason recorded. 2 timescales were not kept.',
    ]);
  });

  it('numbers steps as they stand in the groups, whatever the order of the events', () => {
    const told = tell(simple);
    assert.deepEqual(sentences(tell([...simple].reverse())), sentences(told));
    assert.deepEqual(
      told.groups.flatMap(({ steps }) => steps.map(({ number }) => number)),
      [1, 2, 3, 4, 5],
    );
    assert.equal(new Set(told.steps.map(({ id }) => id)).size, 5);
  });

  it('names the events behind a step in their order', () => {
    const [contact, , , assessment, closed] = tell(simple).steps;
    assert.deepEqual(contact?.eventIds, ['contact/2013-04-29', 'contact-decision/2013-04-30']);
    assert.deepEqual(assessment?.eventIds, [
      'referral/2013-04-30',
      'assessment-start/2013-05-03',
      'visit/2013-05-10',
      'assessment-end/2013-07-12',
    ]);
    assert.deepEqual(closed?.eventIds, ['closure/2013-07-15']);
  });

  it('tells how the child came back, and whether the concern is the same', () => {
    const need = (value: string): CaseEvent['codes'] => [code('need', value)];
    const told = tell([
      event('referral', '2010-03-01', { codes: need('N1') }),
      event('closure', '2010-04-01'),
      event('referral', '2010-06-01', { codes: need('N1') }),
    ]);
    assert.deepEqual(
      told.groups.map(({ title }) => title),
      ['Referral episode 1 of 2, 1 March to 1 April 2010', 'Referral episode 2 of 2, since 1 June 2010'],
    );
    assert.equal(
      told.steps.find(({ kind }) => kind === 'closed')?.words.length,
      'the child came back after 61 days',
    );
    assert.equal(
      told.groups[1]?.about[0],
      'Came back to the front door 61 days after closing: the same concern.',
    );
    assert.equal(told.summary[1], 'Came back once, 61 days after closing: the same concern.');
  });

  it('counts days only between days that are known', () => {
    const told = tell([
      event('referral', '2010-03-01'),
      event('closure', '2010-04-01'),
      event('referral', 'again', { date: on('before 14 June 2012') }),
      event('child-in-need-plan-start', 'plan', { date: on('about August 2012') }),
    ]);
    const said = [...told.summary, ...told.groups.flatMap(({ about }) => about), ...sentences(told)].join(
      ' ',
    );
    assert.match(said, /came back; how many days later is not known exactly/);
    assert.match(said, /Came back to the front door after closing: whether/);
    assert.match(said, /child in need plan, since about August 2012/);
    assert.doesNotMatch(said, /(Open|Lasted|Came back) [^.]*80\d days/);
  });

  it('says of a start that is not recorded that it is not, and shows only the end', () => {
    const told = tell([
      event('referral', '2013-04-30'),
      event('assessment-end', '2013-07-12', { codes: [single] }),
    ]);
    const assessment = told.steps.find(({ stage }) => stage === 'assessment');
    assert.equal(assessment?.words.when, 'until 12 July 2013');
    assert.deepEqual(assessment.words.notes, ['its start is not recorded']);
  });
});

describe('decisions in steps', () => {
  const decision = (one: Decision | undefined, more: readonly CaseEvent[] = []): string | undefined => {
    const referral = event('referral', '2013-04-30', one === undefined ? {} : { decision: one });
    return tell([referral, ...more]).steps[0]?.decision?.state;
  };

  it('tells a reason from none, and a blank one is none', () => {
    assert.equal(decision(because(decided('SINGLE_ASSESSMENT'), 'To see')), 'with-reason');
    assert.equal(decision(because(decided('SINGLE_ASSESSMENT'), null)), 'no-reason');
    assert.equal(decision(because(decided('SINGLE_ASSESSMENT'), '  ')), 'no-reason');
    assert.equal(decision(undefined), 'not-recorded');
  });

  it('finds that no further action contradicts another action, but not advice', () => {
    assert.equal(decision(because(decided('NFA', 'PRIVATE_FOSTERING'), 'Why')), 'contradictory');
    assert.equal(decision(because(decided('NFA', 'FURTHER_ACTION'), null)), 'contradictory');
    assert.equal(decision(because(decided('NFA', 'ADVICE'), 'Why')), 'with-reason');
    assert.equal(decision(because(decided('NFA'), 'Why')), 'with-reason');
  });

  it('finds that no further action contradicts work that followed in its episode', () => {
    const inEpisode = { children: [{ childId: CHILD, onRecord: 'yes' as const, episodeId: 'e1' }] };
    const told = tell([
      event('referral', '2013-04-30', { ...inEpisode, decision: because(decided('NFA'), 'Why') }),
      event('assessment-start', '2013-05-01', inEpisode),
      event('closure', '2013-05-20', inEpisode),
    ]);
    const referral = told.steps.find(({ stage }) => stage === 'referral');
    assert.equal(referral?.decision?.state, 'contradictory');
    assert.equal(referral.words.reason, 'the decision contradicts itself or what followed; reason recorded');
  });

  it('shows the role of who decided before the name', () => {
    const words = (one: Decision): string | undefined =>
      tell([event('referral', '2013-04-30', { decision: one })]).steps[0]?.words.decision;
    const named = { ...decided('NFA'), by: 'Manager 2' };
    assert.equal(words({ ...named, role: 'Duty manager' }), 'no further action, by duty manager');
    assert.equal(words(named), 'no further action, by Manager 2');
    assert.equal(words(decided('NFA')), 'no further action; who decided is not recorded');
  });

  it('finds the decision on a plan in the review of the day on which it ended', () => {
    const told = tell([
      event('referral', '2012-01-03'),
      event('protection-plan-start', '2012-02-01'),
      event('conference', '2013-02-01', { decision: because(decided('STEP_DOWN'), 'Safer', 'Chair') }),
      event('protection-plan-end', '2013-02-01'),
    ]);
    const plan = told.steps.find(({ stage }) => stage === 'protection-plan');
    assert.equal(plan?.decision?.eventId, 'conference/2013-02-01');
  });
});

describe('what cannot be told', () => {
  const known: Known[] = [
    { file: 'a.xlsx', what: 'list-1', from: '2013-07-01', to: AS_AT },
    { file: 'a.xlsx', what: 'list-3', from: '2013-07-01', to: AS_AT },
  ];
  const events = [
    event('contact', '2013-08-01'),
    event('referral', '2013-08-01', { decision: decided('FURTHER_ACTION') }),
  ];

  it('is said first, and never as "not recorded"', () => {
    const told = tell(events, { known });
    assert.equal(told.limits[0], 'What came before 1 July 2013 may be missing.');
    const referral = told.steps.find(({ stage }) => stage === 'referral');
    assert.equal(referral?.decision?.state, 'cannot-tell');
    assert.equal(referral.words.reason, 'whether a reason was given cannot be told');
    assert.equal(referral.words.told, 'whether the referrer was told cannot be told');
    assert.match(told.summary.join(' '), /Whether decisions have reasons cannot be told/);
  });

  it('is said of visits that the sources hold in part, and of where the child stands', () => {
    const told = tell([...events, event('section-47-start', '2013-08-02'), event('visit', '2013-08-05')], {
      known: [...known, { file: 'a.xlsx', what: 'list-5', from: '2013-07-01', to: AS_AT }],
    });
    const enquiry = told.steps.find(({ stage }) => stage === 'section-47');
    assert.equal(enquiry?.words.seen, 'whether the child was seen cannot be told');
    assert.deepEqual(enquiry.words.notes, ['its end cannot be told from these sources']);
    assert.match(told.summary.join(' '), /The position on 1 January 2014 cannot be told from these sources/);
  });

  it('is told where another record of the same sources holds it', () => {
    const other = event('referral', '2013-09-01', {
      id: 'other',
      children: [{ childId: 'b', onRecord: 'yes' }],
      decision: because(decided('NFA'), 'Advice is enough'),
    });
    const told = tell([...events, other], { known });
    assert.equal(told.steps.find(({ stage }) => stage === 'referral')?.decision?.state, 'no-reason');
  });
});

describe('expected and not recorded', () => {
  const plan = [event('referral', '2012-01-03'), event('protection-plan-start', '2012-02-01')];

  it('names the stages that usually come before a plan', () => {
    const told = tell(plan);
    assert.deepEqual(told.steps.find(({ stage }) => stage === 'protection-plan')?.skipped, [
      'assessment',
      'section-47',
      'conference',
    ]);
  });

  it('says nothing of stages that the sources do not show', () => {
    const known: Known[] = [{ file: 'a.xlsx', what: 'list-3', from: null, to: AS_AT }];
    const told = tell(plan, { known });
    assert.deepEqual(told.steps.find(({ stage }) => stage === 'protection-plan')?.skipped, []);
  });

  it('does not expect a new assessment where a protection plan is stepped down', () => {
    const told = tell([
      ...plan,
      event('protection-plan-end', '2012-08-01'),
      event('child-in-need-plan-start', '2012-08-01'),
    ]);
    assert.deepEqual(told.steps.find(({ stage }) => stage === 'child-in-need-plan')?.skipped, []);
  });
});

describe('steps of the caseload', () => {
  it('count each record query at the steps whose events it is about', () => {
    const query: RecordQuery = {
      id: 'q1',
      rule: 'decision-without-rationale',
      answer: 'yes',
      reason: null,
      childId: CHILD,
      episodeId: null,
      eventIds: ['assessment-end/2013-07-12'],
      day: '2013-07-12',
      params: [],
    };
    const told = tell(simple, { checks: [query, { ...query, id: 'q2', childId: 'b' }] });
    assert.deepEqual(
      told.steps.map(({ queries }) => queries.length),
      [0, 0, 0, 1, 0],
    );
    assert.deepEqual(told.steps[3]?.words.notes, ['1 record query']);
  });

  it('say how long a plan stood without a change, as the check on it found', () => {
    const query: RecordQuery = {
      id: 'q1',
      rule: 'plan-without-change',
      answer: 'yes',
      reason: null,
      childId: CHILD,
      episodeId: null,
      eventIds: ['child-in-need-plan-start/2012-02-01'],
      day: '2012-02-01',
      params: [
        ['days', 400],
        ['count', 500],
        ['until', '2013-06-15'],
      ],
    };
    const plan = [event('referral', '2012-01-03'), event('child-in-need-plan-start', '2012-02-01')];
    const step = tell(plan, { checks: [query] }).steps.find(({ stage }) => stage === 'child-in-need-plan');
    assert.ok(step !== undefined);
    assert.ok(step.words.notes.includes('no change of plan for 500 days'));
    assert.equal((step.unchanged?.to ?? 0) - (step.unchanged?.from ?? 0), 500);
    const untold = tell(plan, { checks: [{ ...query, answer: 'cannot-tell' }] });
    assert.ok(untold.steps.every(({ unchanged }) => unchanged === null));
  });

  it('have words for everything: no key is left unsaid and no sentence is broken', () => {
    const council = letter({ scale: 0.02 });
    const families = small();
    const lives = [
      ...council.children.slice(0, 60).map(({ id }) => [id, council.recordsOf(id), council.asAt] as const),
      ...families.children.map(({ id }) => [id, families.significantEvents, families.asAt] as const),
    ];
    for (const [childId, events, asAt] of lives) {
      const told = tell(events, { childId, asAt });
      const all = [
        ...told.limits,
        ...told.summary,
        ...sentences(told),
        ...told.groups.flatMap(({ about }) => about),
      ];
      for (const words of all)
        assert.doesNotMatch(
          words,
          /\b(step|stage|steps|journey|code|absent|wait)\.[a-z]|[{}]|undefined|, ,|; ;|NaN/,
        );
      assert.equal(told.steps.length, new Set(told.steps.map(({ id }) => id)).size, childId);
    }
  });

  it('tells three returns as three', () => {
    const council = letter({ scale: 0.02 });
    const told = tell(council.recordsOf('F0007A'), { childId: 'F0007A', asAt: council.asAt });
    assert.equal(told.steps.filter(({ cameBack }) => cameBack !== null).length, 3);
    assert.match(told.summary.join(' '), /Came back 3 times, 272 to 672 days after closing\./);
  });

  it('leaves out stages that are told within others, and short waits', () => {
    const council = letter({ scale: 0.02 });
    const told = tell(council.recordsOf('F0050A'), { childId: 'F0050A', asAt: council.asAt });
    assert.ok(
      !names(told).some((name) => /worker$|Placement|Service/.test(name) && !name.startsWith('Waiting')),
    );
    assert.match(sentences(told).join(' '), /2 placements; 1 legal order or status/);
    assert.ok(told.steps.every(({ wait }) => wait === null || wait.days >= 2));
  });
});
