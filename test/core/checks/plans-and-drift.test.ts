import { noDate, onDay } from '@case-journey/core';
import { decision, event, fromFile } from './made-records.js';
import { judged } from './judged.js';

const referral = event('referral', '2011-01-04', { decision: decision(['SINGLE_ASSESSMENT']) });
const about = (day: string) => ({ date: { ...onDay(day), approximate: true } });

judged('plan-absent', 'no plan more than 60 days after the work was handed on', {
  yes: [
    [[referral, event('team-change', '2011-02-01'), event('closure', '2011-04-03')]],
    'yes | referral/2011-01-04 | team-change/2011-02-01',
  ],
  no: [
    [referral, event('team-change', '2011-02-01'), event('closure', '2011-04-02')],
    [referral, event('team-change', '2011-02-01'), event('protection-plan-start', '2011-02-10')],
    [
      event('referral', '2011-01-04', { decision: decision(['CLA_REQUEST']) }),
      event('team-change', '2011-02-01'),
    ],
  ],
  cannotTell: [
    [fromFile([referral, event('team-change', '2011-02-01')])],
    'cannot tell: not-in-source | referral/2011-01-04 | team-change/2011-02-01',
  ],
});

const plan = event('child-in-need-plan-start', '2011-02-01');
judged('plan-lapsed', 'a plan that ended while the episode went on', {
  yes: [
    [[referral, plan, event('child-in-need-plan-end', '2011-05-02'), event('closure', '2011-08-01')]],
    'yes | child-in-need-plan-end/2011-05-02',
  ],
  no: [
    [referral, plan, event('child-in-need-plan-end', '2011-05-02'), event('closure', '2011-07-01')],
    [
      referral,
      plan,
      event('child-in-need-plan-end', '2011-05-02'),
      event('protection-plan-start', '2011-06-01'),
    ],
    [referral, plan, event('closure', '2011-08-01')],
  ],
  cannotTell: [
    [
      [
        referral,
        plan,
        event('child-in-need-plan-end', '2011-05-02', about('2011-05-02')),
        event('closure', '2011-08-01'),
      ],
    ],
    'cannot tell: date-not-exact | child-in-need-plan-end/2011-05-02',
  ],
});

judged('plan-without-change', 'no change of plan for more than 400 days', {
  yes: [
    [[referral, plan, event('child-in-need-plan-end', '2012-03-08')]],
    'yes | child-in-need-plan-start/2011-02-01',
  ],
  no: [
    [referral, plan, event('child-in-need-plan-end', '2012-03-07')],
    [
      referral,
      plan,
      event('child-in-need-plan-review', '2011-08-01'),
      event('child-in-need-plan-end', '2012-03-08'),
    ],
  ],
  cannotTell: [
    [fromFile([referral, plan, event('child-in-need-plan-end', '2012-03-08')])],
    'cannot tell: not-in-source | child-in-need-plan-start/2011-02-01',
  ],
});

judged('plan-long', 'a protection plan of more than 15 calendar months', {
  yes: [
    [
      [
        referral,
        event('protection-plan-start', '2011-01-31'),
        event('protection-plan-end', '2012-05-01'),
        event('closure', '2012-05-01'),
      ],
    ],
    'yes | protection-plan-start/2011-01-31',
  ],
  no: [
    [referral, event('protection-plan-start', '2011-01-31'), event('protection-plan-end', '2012-04-30')],
    [referral, plan, event('child-in-need-plan-end', '2013-02-01')],
  ],
  cannotTell: [
    [[referral, event('protection-plan-start', '2011-01-31', about('2011-01-31'))]],
    'cannot tell: date-not-exact | protection-plan-start/2011-01-31',
  ],
});

judged('date-implausible', 'a date that cannot be right', {
  yes: [
    [
      [
        event('move', '2012-01-01', { id: 'turned', date: noDate('September 2103') }),
        event('visit', '2013-07-02'),
      ],
    ],
    'yes | visit/2013-07-02',
    'yes | turned',
  ],
  no: [
    [event('move', '2012-01-01', { date: noDate('date not known') })],
    [event('move', '2012-01-01', { date: noDate('') })],
    [event('conference', '2013-08-01', { occurrence: 'planned' })],
    [event('visit', '2013-07-01')],
  ],
});
