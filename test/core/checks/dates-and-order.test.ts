import { onDay, type CaseEvent, type EventType } from '@case-journey/core';
import { codes, decision, event, fromFile } from './made-records.js';
import { judged } from './judged.js';

const about = (day: string) => ({ date: { ...onDay(day), approximate: true } });
const named = (events: readonly CaseEvent[], episodeId = 'e1'): CaseEvent[] =>
  events.map((one) => ({ ...one, children: [{ childId: 'a', onRecord: 'yes', episodeId }] }));
const referral = (day: string) => event('referral', day, { decision: decision(['SINGLE_ASSESSMENT']) });
const initial = { codes: codes({ kind: 'initial' }) };
const plan = (day: string) => event('protection-plan-start', day);
const planEnd = (day: string) => event('protection-plan-end', day);

const STARTS: readonly (readonly [string, EventType])[] = [
  ['1103', 'assessment-start'],
  ['1104', 'conference'],
  ['1105', 'protection-plan-start'],
  ['2889', 'section-47-start'],
  ['4015', 'child-in-need-plan-start'],
];
for (const [rule, type] of STARTS) {
  judged(rule, `${type} before the referral of its episode`, {
    yes: [
      [named([event(type, '2013-01-09', initial), referral('2013-01-10')])],
      `yes | ${type}/2013-01-09 | referral/2013-01-10`,
    ],
    no: [
      named([referral('2013-01-10'), event(type, '2013-01-10', initial)]),
      [event(type, '2012-12-01', initial), referral('2013-01-10')],
      named([
        event(type, '2013-01-09', { ...initial, occurrence: 'did-not-happen' }),
        referral('2013-01-10'),
      ]),
    ],
    cannotTell: [
      [[event(type, '2013-01-09', initial), referral('2013-01-10')]],
      `cannot tell: link-not-recorded | ${type}/2013-01-09 | referral/2013-01-10`,
    ],
  });
}

judged('2883', 'more plans than conferences', {
  yes: [[[referral('2013-01-10'), plan('2013-02-01')]], 'yes | protection-plan-start/2013-02-01'],
  no: [
    [referral('2013-01-10'), event('conference', '2013-02-01', initial), plan('2013-02-01')],
    [referral('2013-01-10'), event('conference', '2013-02-01'), plan('2013-02-01')],
  ],
  cannotTell: [
    [fromFile([referral('2013-01-10'), plan('2013-02-01')])],
    'cannot tell: not-in-source | protection-plan-start/2013-02-01',
  ],
});

judged('2884', 'one initial conference on record twice', {
  yes: [
    [
      [
        referral('2013-01-10'),
        event('conference', '2013-02-01', { ...initial, id: 'one' }),
        event('conference', '2013-02-01', { ...initial, id: 'other' }),
      ],
    ],
    'yes | one | other',
  ],
  no: [
    [
      referral('2013-01-10'),
      event('conference', '2013-02-01', initial),
      event('conference', '2013-02-04', initial),
    ],
    [
      referral('2013-01-10'),
      event('conference', '2013-02-01', { codes: codes({ kind: 'review' }), id: 'one' }),
      event('conference', '2013-02-01', { codes: codes({ kind: 'review' }), id: 'other' }),
    ],
  ],
  cannotTell: [
    [
      [
        referral('2013-01-10'),
        event('conference', '2013-02-01', { ...initial, ...about('2013-02-01'), id: 'one' }),
        event('conference', '2013-02-01', { ...initial, ...about('2013-02-01'), id: 'other' }),
      ],
    ],
    'cannot tell: date-not-exact | one | other',
  ],
});

judged('2885', 'a plan that begins on another day than its conference', {
  yes: [
    [[referral('2013-01-10'), event('conference', '2013-02-01', initial), plan('2013-02-04')]],
    'yes | protection-plan-start/2013-02-04 | conference/2013-02-01',
  ],
  no: [[referral('2013-01-10'), event('conference', '2013-02-04', initial), plan('2013-02-04')]],
  cannotTell: [
    [fromFile([referral('2013-01-10'), plan('2013-02-04')])],
    'cannot tell: not-in-source | protection-plan-start/2013-02-04',
  ],
});

const inNeed = event('child-in-need-plan-start', '2013-02-01');
judged('4001', 'a child in need plan and a protection plan both open', {
  yes: [
    [[referral('2013-01-10'), inNeed, plan('2013-03-01')]],
    'yes | child-in-need-plan-start/2013-02-01 | protection-plan-start/2013-03-01',
  ],
  no: [[referral('2013-01-10'), inNeed, event('child-in-need-plan-end', '2013-03-01'), plan('2013-03-01')]],
  cannotTell: [
    [[referral('2013-01-10'), inNeed, { ...plan('2013-03-01'), ...about('2013-03-01') }]],
    'cannot tell: date-not-exact | child-in-need-plan-start/2013-02-01 | protection-plan-start/2013-03-01',
  ],
});

judged('4016', 'a child in need plan and a protection plan at once, one of them ended', {
  yes: [
    [[referral('2013-01-10'), inNeed, plan('2013-03-01'), event('child-in-need-plan-end', '2013-03-02')]],
    'yes | child-in-need-plan-start/2013-02-01 | protection-plan-start/2013-03-01',
  ],
  no: [
    [referral('2013-01-10'), plan('2013-01-20'), planEnd('2013-02-01'), inNeed],
    [referral('2013-01-10'), inNeed, plan('2013-03-01')],
  ],
});

judged('4014', 'a child in need plan that begins while one is in force', {
  yes: [
    [[referral('2013-01-10'), inNeed, event('child-in-need-plan-start', '2013-03-01')]],
    'yes | child-in-need-plan-start/2013-02-01 | child-in-need-plan-start/2013-03-01',
  ],
  no: [
    [
      referral('2013-01-10'),
      inNeed,
      event('child-in-need-plan-end', '2013-03-01'),
      event('child-in-need-plan-start', '2013-03-01'),
    ],
    [referral('2013-01-10'), inNeed, event('child-in-need-plan-start', '2013-02-01', { id: 'copy' })],
  ],
  cannotTell: [
    [[referral('2013-01-10'), inNeed, event('child-in-need-plan-start', '2013-03-01', about('2013-03-01'))]],
    'cannot tell: date-not-exact | child-in-need-plan-start/2013-02-01 | child-in-need-plan-start/2013-03-01',
  ],
});

const plans = [referral('2013-01-10'), plan('2013-02-01'), plan('2013-03-01')];
judged('8935', 'a second protection plan while one is open', {
  yes: [[plans], 'yes | protection-plan-start/2013-02-01 | protection-plan-start/2013-03-01'],
  no: [
    [...plans, planEnd('2013-04-01')],
    [referral('2013-01-10'), plan('2013-02-01')],
  ],
});

judged('8940', 'a second protection plan while one was in force', {
  yes: [
    [[...plans, planEnd('2013-04-01')]],
    'yes | protection-plan-start/2013-02-01 | protection-plan-start/2013-03-01',
  ],
  no: [[...plans, planEnd('2013-03-01')], plans],
});

const second = (day: string) => named([referral(day)], 'e2');
judged('8815', 'two open referral episodes', {
  yes: [
    [[...named([referral('2013-01-10')]), ...second('2013-03-01')]],
    'yes | referral/2013-01-10 | referral/2013-03-01',
  ],
  no: [[...named([referral('2013-01-10'), event('closure', '2013-02-01')]), ...second('2013-03-01')]],
  cannotTell: [
    [
      [
        ...named([referral('2013-01-10')]),
        ...second('2013-03-01').map((one) => ({ ...one, ...about('2013-03-01') })),
      ],
    ],
    'cannot tell: date-not-exact | referral/2013-01-10 | referral/2013-03-01',
  ],
});

judged('8816', 'an open episode before one that has closed', {
  yes: [
    [
      [
        ...named([referral('2013-01-10')]),
        ...second('2013-03-01'),
        ...named([event('closure', '2013-04-01')], 'e2'),
      ],
    ],
    'yes | referral/2013-01-10 | referral/2013-03-01',
  ],
  no: [[...named([referral('2013-01-10')]), ...second('2013-03-01')]],
});

judged('8820', 'episodes that overlap', {
  yes: [
    [[...named([referral('2013-01-10'), event('closure', '2013-03-02')]), ...second('2013-03-01')]],
    'yes | referral/2013-01-10 | referral/2013-03-01',
  ],
  no: [[...named([referral('2013-01-10'), event('closure', '2013-03-01')]), ...second('2013-03-01')]],
  cannotTell: [
    [
      [
        ...named([referral('2013-01-10'), event('closure', '2013-03-02', about('2013-03-02'))]),
        ...second('2013-03-01'),
      ],
    ],
    'cannot tell: date-not-exact | referral/2013-01-10 | referral/2013-03-01',
  ],
});

judged('8820', 'a further referral on an open episode', {
  yes: [
    [[referral('2013-01-10'), referral('2013-03-01')]],
    'yes | referral/2013-01-10 | referral/2013-03-01',
  ],
  no: [
    [referral('2013-01-10'), event('contact', '2013-03-01')],
    [referral('2013-01-10'), { ...referral('2013-01-10'), id: 'copy' }],
  ],
});

judged('8840', 'a protection plan of one day', {
  yes: [
    [[referral('2013-01-10'), plan('2013-02-01'), planEnd('2013-02-01')]],
    'yes | protection-plan-start/2013-02-01 | protection-plan-end/2013-02-01',
  ],
  no: [[referral('2013-01-10'), plan('2013-02-01'), planEnd('2013-02-02')]],
  cannotTell: [
    [
      [
        referral('2013-01-10'),
        { ...plan('2013-02-01'), ...about('2013-02-01') },
        { ...planEnd('2013-02-01'), ...about('2013-02-01') },
      ],
    ],
    'cannot tell: date-not-exact | protection-plan-start/2013-02-01 | protection-plan-end/2013-02-01',
  ],
});

const review = (day: string, fields = {}) =>
  event('conference', day, { codes: codes({ kind: 'review' }), ...fields });
judged('8841', 'a review before its plan began', {
  yes: [
    [[referral('2013-01-10'), review('2013-02-01'), plan('2013-02-01')]],
    'yes | conference/2013-02-01 | protection-plan-start/2013-02-01',
  ],
  no: [
    [referral('2013-01-10'), plan('2013-02-01'), review('2013-02-02')],
    [
      referral('2013-01-10'),
      plan('2013-01-20'),
      review('2013-02-10'),
      planEnd('2013-02-10'),
      plan('2013-03-01'),
    ],
  ],
  cannotTell: [
    [[referral('2013-01-10'), review('2013-02-01', about('2013-02-01')), plan('2013-02-01')]],
    'cannot tell: date-not-exact | conference/2013-02-01 | protection-plan-start/2013-02-01',
  ],
});

judged('8875', 'an initial conference at a weekend', {
  yes: [[[event('conference', '2013-06-01', initial)]], 'yes | conference/2013-06-01'],
  no: [
    [event('conference', '2013-05-31', initial)],
    [event('conference', '2013-06-01', { codes: codes({ kind: 'review' }) })],
  ],
});
