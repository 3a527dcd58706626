import { caseEvent, onDay } from '@case-journey/core';
import { decision, event, fromFile } from './made-records.js';
import { judged } from './judged.js';

const referral = event('referral', '2013-01-02', { decision: decision(['SINGLE_ASSESSMENT']) });
const closure = event('closure', '2013-05-30');
const annexA = (to: string) => ({ known: [{ file: 'a.xlsx', what: 'list-3', from: '2012-12-31', to }] });

judged('supervision-absent', 'an episode of 90 days without supervision', {
  yes: [[[referral, event('closure', '2013-04-02')]], 'yes | referral/2013-01-02'],
  no: [
    [referral, event('closure', '2013-04-01')],
    [referral, event('reflection', '2013-03-01'), closure],
    [referral, event('supervision', '2013-03-01'), closure],
  ],
  cannotTell: [
    [[referral, closure], annexA('2013-07-01')],
    'cannot tell: not-in-source | referral/2013-01-02',
  ],
});

judged('supervision-absent', 'a source that does not reach back to the referral', {
  yes: [
    [[referral, closure], { known: [{ file: 'x', what: 'all', from: '2013-01-02', to: null }] }],
    'yes | referral/2013-01-02',
  ],
  no: [[]],
  cannotTell: [
    [[referral, closure], { known: [{ file: 'x', what: 'all', from: '2013-01-03', to: null }] }],
    'cannot tell: before-source | referral/2013-01-02',
  ],
});

const spoken = event('supervision', '2013-01-30');
judged('supervision-gap', 'more than 13 weeks between two supervisions', {
  yes: [
    [[referral, spoken, event('supervision', '2013-05-02'), closure]],
    'yes | supervision/2013-01-30 | supervision/2013-05-02',
  ],
  no: [[referral, spoken, event('case-discussion', '2013-05-01'), closure]],
  cannotTell: [
    [
      [referral, spoken, event('supervision', '2013-05-02'), closure],
      { known: [{ file: 'x', what: 'all', from: '2013-02-01', to: null }] },
    ],
    'cannot tell: before-source | supervision/2013-01-30 | supervision/2013-05-02',
  ],
});

const held = event('allocation', '2013-01-03');
const left = event('unallocated', '2013-03-01');
judged('unallocated', 'more than 20 working days without a worker', {
  // 29 March and 1 April 2013 are Good Friday and Easter Monday
  yes: [
    [[referral, held, left, event('allocation', '2013-04-03')]],
    'yes | unallocated/2013-03-01 | allocation/2013-04-03',
  ],
  no: [
    [referral, held, left, event('allocation', '2013-04-02')],
    [referral, held, left, event('closure', '2013-03-28')],
    [referral, held],
  ],
  cannotTell: [
    [
      [
        event('referral', '2009-01-02', { decision: decision(['SINGLE_ASSESSMENT']) }),
        event('allocation', '2009-01-03'),
        event('unallocated', '2009-03-02'),
        event('allocation', '2009-06-01'),
      ],
    ],
    'cannot tell: holidays-not-known | unallocated/2009-03-02 | allocation/2009-06-01',
  ],
});

judged('unallocated', 'a plan that ended with nobody holding the work, told once', {
  yes: [
    [
      [
        referral,
        held,
        event('protection-plan-start', '2013-01-20'),
        event('protection-plan-end', '2013-03-01'),
        left,
      ],
    ],
    'yes | unallocated/2013-03-01',
  ],
  no: [
    [
      referral,
      held,
      event('protection-plan-start', '2013-01-20'),
      event('protection-plan-end', '2013-03-01'),
    ],
  ],
});

judged('allocation-late', 'more than 5 working days from the referral to a worker', {
  yes: [[[referral, event('allocation', '2013-01-10')]], 'yes | referral/2013-01-02 | allocation/2013-01-10'],
  no: [
    [referral, event('allocation', '2013-01-09')],
    [event('referral', '2013-01-02', { decision: decision(['NFA']) }), event('allocation', '2013-01-30')],
  ],
  cannotTell: [
    [
      [
        event('referral', '2013-01-02', {
          decision: decision(['SINGLE_ASSESSMENT']),
          date: { ...onDay('2013-01-02'), approximate: true },
        }),
        event('allocation', '2013-01-30'),
      ],
    ],
    'cannot tell: date-not-exact | referral/2013-01-02 | allocation/2013-01-30',
  ],
});

judged('slow-step-down', 'more than 30 working days from closing to early help', {
  yes: [
    [[referral, event('closure', '2013-02-01'), event('early-help-start', '2013-03-18')]],
    'yes | closure/2013-02-01 | early-help-start/2013-03-18',
  ],
  no: [
    [referral, event('closure', '2013-02-01'), event('early-help-start', '2013-03-15')],
    [
      referral,
      event('closure', '2013-02-01'),
      event('referral', '2013-03-01', { decision: decision(['EARLY_HELP']) }),
      event('early-help-start', '2013-04-18'),
    ],
  ],
  cannotTell: [
    [
      [
        referral,
        event('closure', '2013-02-01', { date: { ...onDay('2013-02-01'), uncertain: true } }),
        event('early-help-start', '2013-04-18'),
      ],
    ],
    'cannot tell: date-not-exact | closure/2013-02-01 | early-help-start/2013-04-18',
  ],
});

judged('early-help-unallocated', 'early help that nobody is recorded as holding', {
  yes: [[[event('early-help-start', '2013-03-01')]], 'yes | early-help-start/2013-03-01'],
  no: [
    [event('early-help-start', '2013-03-01', { worker: 'Worker 4' })],
    [event('early-help-start', '2013-03-01'), event('allocation', '2013-03-20')],
    [event('early-help-start', '2013-06-10')],
  ],
  cannotTell: [
    [fromFile([event('early-help-start', '2013-03-01')])],
    'cannot tell: not-in-source | early-help-start/2013-03-01',
  ],
});

const allocated = (day: string, team: string | null, until: string | null, worker = `Worker of ${day}`) =>
  event('allocation', day, { team, worker, ...(until === null ? {} : { end: onDay(until) }) });

judged('two-teams-at-once', 'one team’s work that runs on when another’s begins', {
  yes: [
    [[referral, allocated('2013-01-03', 'North', '2013-03-01'), allocated('2013-02-01', 'South', null)]],
    'yes | allocation/2013-01-03 | allocation/2013-02-01',
  ],
  no: [
    [referral, allocated('2013-01-03', 'North', '2013-02-01'), allocated('2013-02-01', 'South', null)],
    [referral, allocated('2013-01-03', 'North', '2013-03-01'), allocated('2013-02-01', 'North', null)],
  ],
  cannotTell: [
    [fromFile([referral, allocated('2013-01-03', null, '2013-03-01'), allocated('2013-02-01', null, null)])],
    'cannot tell: field-not-in-source',
  ],
});

const changes = ['2013-02-01', '2013-03-01', '2013-04-01', '2013-05-01'];
judged('many-handovers', 'four changes of worker within a year', {
  yes: [
    [[referral, held, ...changes.map((day) => event('worker-change', day, { worker: day }))]],
    `yes | ${changes.map((day) => `worker-change/${day}`).join(' | ')}`,
  ],
  no: [
    [referral, held, ...changes.slice(1).map((day) => event('worker-change', day, { worker: day }))],
    [referral, ...changes.map((day) => caseEvent({ ...event('worker-change', day), worker: 'Worker 1' }))],
  ],
});
