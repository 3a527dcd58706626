import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  childSummaries,
  compareEvents,
  noDate,
  onDay,
  readCode,
  statusOn,
  type CaseEvent,
} from '@case-journey/core';
import { decisionOf, event } from '../../support/made-event.js';

const decided = (raw: string): Pick<CaseEvent, 'decision'> => ({
  decision: decisionOf([readCode('outcome', raw)]),
});

const LIFE = [
  event('early-help-start', '2010-01-10'),
  event('early-help-end', '2010-02-10'),
  event('referral', '2010-03-01'),
  event('assessment-start', '2010-03-03'),
  event('assessment-end', '2010-04-10'),
  event('child-in-need-plan-start', '2010-04-20'),
  event('protection-plan-start', '2011-01-10'),
  event('looked-after-start', '2011-06-01'),
  event('looked-after-end', '2012-01-01'),
  event('protection-plan-end', '2012-02-01'),
  event('closure', '2012-03-01'),
];

describe('statusOn', () => {
  it('takes the highest stage in force on the day, in Ofsted’s order', () => {
    for (const [day, status] of [
      ['2009-12-31', 'no-referral'],
      ['2010-01-10', 'early-help'],
      ['2010-02-20', 'no-referral'],
      ['2010-03-02', 'open'],
      ['2010-03-03', 'assessment'],
      ['2010-04-15', 'open'],
      ['2010-05-01', 'child-in-need-plan'],
      ['2011-02-01', 'protection-plan'],
      ['2011-07-01', 'looked-after'],
      ['2012-01-15', 'protection-plan'],
      ['2012-02-15', 'child-in-need-plan'],
      ['2012-03-01', 'closed'],
    ] as const) {
      assert.equal(statusOn(LIFE, day), status, day);
    }
  });

  it('does not take a referral with no further action for an open one', () => {
    assert.equal(
      statusOn([event('referral', '2010-03-01', decided('No further action'))], '2010-04-01'),
      'closed',
    );
    assert.equal(
      statusOn([event('referral', '2010-03-01', decided('Strategy discussion'))], '2010-04-01'),
      'open',
    );
  });

  it('does not depend on the order within a day, which is often not recorded', () => {
    const start = event('assessment-start', '2010-03-05', {
      date: { ...onDay('2010-03-05'), time: { clock: '10:00' } },
    });
    const end = event('assessment-end', '2010-03-05');
    const referral = event('referral', '2010-03-01');
    assert.equal(statusOn([referral, end, start], '2010-04-01'), 'open');
    const back = [referral, event('closure', '2010-05-01'), event('referral', '2010-05-01')];
    assert.equal(statusOn(back, '2010-06-01'), 'open');
    assert.equal(statusOn([...back].sort(compareEvents), '2010-06-01'), 'open');
    assert.equal(
      statusOn([event('referral', '2010-05-01'), event('closure', '2010-05-01')], '2010-06-01'),
      'closed',
    );
  });

  it('takes the status that the source recorded before any that is worked out', () => {
    const recorded = readCode('case-status', 'e) Closed episode');
    assert.equal(
      statusOn([event('referral', '2010-03-01', { codes: [['status', recorded]] })], '2010-04-01'),
      'closed',
    );
  });

  it('calls a child whose plan or care has ended closed, also where no referral is on record', () => {
    for (const stage of ['protection-plan', 'looked-after'] as const) {
      const events = [event(`${stage}-start`, '2010-03-01'), event(`${stage}-end`, '2010-09-01')];
      assert.equal(statusOn(events, '2011-01-01'), 'closed', stage);
    }
  });

  it('takes an enquiry to have ended with its conference', () => {
    const events = [event('section-47-start', '2010-03-01'), event('conference', '2010-03-15')];
    assert.equal(statusOn(events, '2010-04-01'), 'closed');
    assert.equal(statusOn(events, '2010-03-10'), 'assessment');
  });

  it('leaves out what did not happen, is planned, or has no usable date', () => {
    const planned = event('protection-plan-start', '2010-03-05', { occurrence: 'planned' });
    const lost = event('looked-after-start', '2010-03-05', { date: noDate('September 2103') });
    assert.equal(statusOn([event('referral', '2010-03-01'), planned, lost], '2010-04-01'), 'open');
  });

  it('reads a period with its end as over after it', () => {
    const plan = event('protection-plan-start', '2010-03-05', { end: onDay('2010-09-01') });
    assert.equal(statusOn([plan], '2010-08-31'), 'protection-plan');
    assert.equal(statusOn([plan], '2010-09-01'), 'closed');
  });
});

describe('childSummaries', () => {
  it('counts each child’s events by year up to the day, in order of child', () => {
    const shared = event('incident', '2010-05-01', {
      id: 'shared',
      children: [
        { childId: 'b', onRecord: 'yes' },
        { childId: 'a', onRecord: 'no' },
      ],
    });
    const later = event('visit', '2014-01-01');
    assert.deepEqual(childSummaries([later, shared, event('referral', '2011-02-01')], '2013-06-07'), [
      {
        childId: 'a',
        events: 3,
        from: '2010-05-01',
        to: '2011-02-01',
        years: [
          [2010, 1],
          [2011, 1],
        ],
        status: 'open',
      },
      {
        childId: 'b',
        events: 1,
        from: '2010-05-01',
        to: '2010-05-01',
        years: [[2010, 1]],
        status: 'no-referral',
      },
    ]);
  });
});
