import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  dayNumber,
  inOrder,
  isoDay,
  noDate,
  onDay,
  planPeriods,
  statusOn,
  statusPeriods,
  type CaseEvent,
  type EventType,
  type StatusPeriod,
} from '@case-journey/core';
import { letter, small, type Caseload } from '@case-journey/synthetic';
import { numbers } from '../../support/chance.js';
import { event } from '../../support/made-event.js';

const told = (periods: readonly StatusPeriod[]): string[] =>
  periods.map(({ status, from, to, open }) => `${status} ${isoDay(from)} ${open ? 'on' : isoDay(to)}`);

describe('statusPeriods', () => {
  it('gives one period after another, the last in force as at', () => {
    const events = [
      event('contact', '2010-01-10'),
      event('referral', '2010-03-01'),
      event('protection-plan-start', '2010-04-01'),
      event('protection-plan-end', '2011-04-01'),
      event('closure', '2011-05-01'),
    ];
    assert.deepEqual(told(statusPeriods(events, { childId: 'a', asAt: '2012-01-01' })), [
      'no-referral 2010-01-10 2010-02-28',
      'open 2010-03-01 2010-03-31',
      'protection-plan 2010-04-01 2011-03-31',
      'open 2011-04-01 2011-04-30',
      'closed 2011-05-01 on',
    ]);
  });

  it('says on every day of every child what statusOn says', () => {
    assert.ok(everyDay(small(), Infinity) > 20_000);
    assert.ok(everyDay(letter({ seed: 7 }), 50) > 20_000);
  });

  it('agrees with statusOn where ends, starts, recorded statuses and dates are of every kind', () => {
    const random = numbers(3);
    for (let round = 0; round < 300; round += 1) {
      const events = Array.from({ length: 1 + random(14) }, (_, i) => anyEvent(i, random));
      checkEveryDay(inOrder(events), 'a', '2010-03-15');
    }
  });

  it('has nothing to say of a child without a dated event', () => {
    const events = [event('referral', '2010-01-01', { date: noDate('?') })];
    assert.deepEqual(statusPeriods(events, { childId: 'a', asAt: '2012-01-01' }), []);
    assert.deepEqual(
      statusPeriods([event('referral', '2010-01-01')], { childId: 'b', asAt: '2012-01-01' }),
      [],
    );
    assert.deepEqual(
      statusPeriods([event('referral', '2013-01-01')], { childId: 'a', asAt: '2012-01-01' }),
      [],
    );
  });
});

describe('planPeriods', () => {
  it('shows plans beside each other, and the days without one while open', () => {
    const events = [
      event('early-help-start', '2009-11-01'),
      event('early-help-end', '2009-12-01'),
      event('referral', '2010-03-01'),
      event('protection-plan-start', '2010-04-01'),
      event('looked-after-start', '2010-06-01'),
      event('protection-plan-end', '2010-07-01'),
      event('looked-after-end', '2010-09-01'),
      event('closure', '2010-10-01'),
    ];
    const periods = planPeriods(events, { childId: 'a', asAt: '2011-01-01' });
    assert.deepEqual(
      periods.map(({ plan, from, to }) => `${plan} ${isoDay(from)} ${isoDay(to)}`),
      [
        'early-help 2009-11-01 2009-11-30',
        'none 2010-03-01 2010-03-31',
        'protection-plan 2010-04-01 2010-06-30',
        'looked-after 2010-06-01 2010-08-31',
        'none 2010-09-01 2010-09-30',
      ],
    );
  });

  it('takes the status that a source tells from the day on which it tells it', () => {
    const status = [['case-status', { raw: 'c)', value: 'child-in-need-plan', set: 'case-status' }]] as const;
    const events = [
      event('referral', '2010-03-01'),
      event('protection-plan-start', '2010-04-01'),
      event('note', '2010-05-01', { codes: status }),
    ];
    assert.deepEqual(
      planPeriods(events, { childId: 'a', asAt: '2010-06-01' }).map(
        ({ plan, from, to, open }) => `${plan} ${isoDay(from)} ${isoDay(to)} ${open}`,
      ),
      [
        'none 2010-03-01 2010-03-31 false',
        'protection-plan 2010-04-01 2010-04-30 false',
        'child-in-need-plan 2010-05-01 2010-06-01 true',
      ],
    );
  });
});

function everyDay({ children, recordsOf, asAt }: Caseload, most: number): number {
  return children.slice(0, most).reduce((days, { id }) => days + checkEveryDay(recordsOf(id), id, asAt), 0);
}

function checkEveryDay(events: readonly CaseEvent[], childId: string, asAt: string): number {
  const own = events.filter(({ children }) => children.some((child) => child.childId === childId));
  const relevant = own.filter((e) => e.codes.length > 0 || !QUIET.has(e.type)); // the rest cannot change a status
  const periods = statusPeriods(own, { childId, asAt });
  const [first] = periods;
  if (first === undefined) return 0;
  assert.equal(periods.at(-1)?.to, dayNumber(asAt));
  periods.slice(1).forEach((period, i) => {
    assert.equal(period.from, (periods[i]?.to ?? 0) + 1);
    assert.notEqual(period.status, periods[i]?.status);
  });
  for (const { status, from, to } of periods) {
    for (let day = from; day <= to; day += 1) {
      if (statusOn(relevant, isoDay(day)) !== status) assert.fail(`${childId} ${isoDay(day)} ${status}`);
    }
  }
  return dayNumber(asAt) - first.from + 1;
}

const QUIET: ReadonlySet<string> = new Set([
  'call',
  'e-mail',
  'letter',
  'note',
  'document',
  'diary',
  'visit',
]);

const KINDS: readonly EventType[] = [
  'referral',
  'closure',
  'assessment-start',
  'assessment-end',
  'strategy-discussion',
  'conference',
  'protection-plan-start',
  'protection-plan-end',
  'looked-after-start',
  'looked-after-end',
  'early-help-start',
  'early-help-end',
  'note',
];

function anyEvent(position: number, random: (below: number) => number): CaseEvent {
  const day = isoDay(14_610 + random(40)); // from 2010-01-01
  const last = isoDay(14_610 + random(60));
  const told = random(12) === 0;
  return event(KINDS[random(KINDS.length)] ?? 'note', day, {
    id: String(position),
    ...(random(3) === 0 ? { end: random(4) === 0 ? { open: 'known' } : onDay(last) } : {}),
    ...(random(6) === 0 ? { date: { ...onDay(day), earliest: null, bound: 'before' } } : {}),
    ...(random(10) === 0 ? { occurrence: 'planned' } : {}),
    ...(told ? { codes: [['case-status', { raw: '', value: 'closed', set: 'case-status' }]] } : {}),
  });
}
