import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  journeyOf,
  LOCAL_PACKS,
  NATIONAL_RULES,
  timescales,
  type CaseEvent,
  type TimescaleResult,
} from '@case-journey/core';
import {
  layoutOpeningWeeks,
  openingWeeks,
  openingWords,
  type Box,
  type OpeningLabel,
  type OpeningLayout,
  type OpeningWeeks,
} from '@case-journey/layout';
import { letter, small, type Caseload } from '@case-journey/synthetic';
import { coded, decisionOf, event } from '../support/made-event.js';
import { wide } from './journey-data.js';

const WIDTHS = [860, 604, 434, 360];
const RULES = [...NATIONAL_RULES, ...LOCAL_PACKS.flatMap(({ rules }) => rules)];

interface Weeks {
  readonly childId: string;
  readonly weeks: OpeningWeeks;
  readonly events: ReadonlyMap<string, CaseEvent>;
  readonly asAt: string;
}

function weeksOf({ children, significantEvents, asAt }: Caseload, most: number): Weeks[] {
  return children.slice(0, most).flatMap(({ id, birth }) => {
    const own = significantEvents.filter((event) => event.children.some(({ childId }) => childId === id));
    return ofChild(own, id, asAt, { birth });
  });
}

function ofChild(
  own: readonly CaseEvent[],
  childId: string,
  asAt: string,
  options: Partial<Parameters<typeof timescales>[1]> = {},
): Weeks[] {
  const events = new Map(own.map((event) => [event.id, event]));
  const results = timescales(own, { childId, asAt, rules: RULES, ...options });
  const journey = journeyOf(own, { childId, asAt });
  return openingWeeks(journey, results, events).map((weeks) => ({ childId, weeks, events, asAt }));
}

function laidOut({ weeks, events, asAt }: Weeks, width: number): OpeningLayout {
  return layoutOpeningWeeks(weeks, { width, textWidth: wide, events, asAt });
}

const boxOf = ({ x, y, width }: OpeningLabel): Box => ({ x, y: y - 9, width, height: 12 });
const words = ({ parts }: OpeningLabel): string => parts.map(({ text }) => text).join(' ');
const touch = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

function faults({ width, height, labels, bars, plot }: OpeningLayout): string[] {
  const found: string[] = [];
  const marks = bars.flatMap(({ middle, allowed, used, over }) =>
    [allowed, used, over].flatMap((one) => (one === null ? [] : [{ ...one, y: middle - 8, height: 16 }])),
  );
  for (const mark of marks)
    if (mark.x < plot.x || mark.x + mark.width > width + 0.01 || mark.width <= 0)
      found.push('a mark outside');
  labels.forEach((label, i) => {
    const box = boxOf(label);
    if (box.x < -0.01 || box.y < 0 || box.x + box.width > width + 0.01 || box.y + box.height > height)
      found.push(`clipped: ${words(label)}`);
    for (const other of labels.slice(0, i))
      if (touch(box, boxOf(other))) found.push(`${words(label)} on ${words(other)}`);
    for (const mark of marks) if (touch(box, mark)) found.push(`${words(label)} on a mark`);
  });
  return found;
}

const core: CaseEvent['codes'] = [['kind', coded('core', 'assessment')]];

const EVENTS = [
  event('contact', '2010-03-02'),
  event('referral', '2010-03-03'),
  event('section-47-start', '2010-03-15', { decision: decisionOf([coded('CP_CONFERENCE', 'outcome')]) }),
  event('assessment-start', '2010-03-15', { codes: core }),
  event('assessment-end', '2010-05-19', { codes: core }),
  event('closure', '2010-09-30'),
  event('referral', '2013-06-03'),
];

const told = (asAt: string): string[] =>
  ofChild(EVENTS, 'a', asAt).flatMap(({ weeks, events }) => [
    `Episode ${weeks.number} of ${weeks.count}`,
    ...weeks.results.map((result) => openingWords(result, { events, asAt }).sentence),
  ]);

describe('the opening weeks of a referral episode', () => {
  const all = [...weeksOf(small(), Infinity), ...weeksOf(letter({ seed: 1, scale: 0.03 }), 150)];

  it('have enough episodes to prove it on, with every state and every unit', () => {
    const results = all.flatMap(({ weeks }) => weeks.results);
    assert.ok(all.length > 150);
    const states = new Set(results.map(({ state }) => state));
    assert.deepEqual([...states].sort(), ['late', 'met', 'no-data', 'not-applicable', 'pending']);
    assert.equal(new Set(results.map(({ allowance }) => allowance.unit)).size, 4);
  });

  it('are drawn so that no words are clipped or touch each other or a mark', () => {
    const found = all.flatMap((one) =>
      WIDTHS.flatMap((width) =>
        faults(laidOut(one, width)).map((fault) => `${one.childId}, ${width}: ${fault}`),
      ),
    );
    assert.deepEqual(found, []);
  });

  it('hold every timescale that begins within 60 working days of the referral, once, and no other', () => {
    const seen = new Map<TimescaleResult, number>();
    for (const { weeks } of all)
      for (const result of weeks.results) seen.set(result, (seen.get(result) ?? 0) + 1);
    assert.deepEqual([...new Set(seen.values())], [1]);
    for (const { weeks } of all)
      for (const { triggeredOn, rule } of weeks.results)
        if (!rule.startsWith('front-door') && triggeredOn !== null)
          assert.ok(weeks.episode.start.earliest! <= triggeredOn);
  });

  it('name national timescales before local policy', () => {
    for (const { weeks } of all) {
      const order = weeks.results.map(({ authority }) => authority);
      assert.deepEqual(
        order,
        [...order].sort((a, b) => (a === b ? 0 : a === 'national' ? -1 : 1)),
      );
    }
  });

  it('say for each timescale what it counts from and where it stands', () => {
    assert.deepEqual(told('2013-06-07'), TOLD);
  });

  it('leave out an episode in which no timescale begins, and a timescale that begins later', () => {
    const late = [event('referral', '2012-01-03'), event('looked-after-start', '2012-04-03')];
    const rules = ofChild(late, 'a', '2013-06-07').flatMap(({ weeks }) =>
      weeks.results.map(({ rule }) => rule),
    );
    assert.equal(rules.includes('looked-after-review-first'), false);
    const soon = [event('referral', '2012-01-03'), event('looked-after-start', '2012-03-27')];
    const inTime = ofChild(soon, 'a', '2013-06-07').flatMap(({ weeks }) =>
      weeks.results.map(({ rule }) => rule),
    );
    assert.equal(inTime.includes('looked-after-review-first'), true);
  });

  it('end at the edge where they go on beyond half a year, and say so in words', () => {
    const [one] = ofChild(
      [event('referral', '2012-01-03'), event('looked-after-start', '2012-01-04')],
      'a',
      '2012-02-01',
      {
        rules: NATIONAL_RULES.filter(
          ({ id }) => id === 'education-plan-ready' || id === 'looked-after-review-first',
        ).map((rule) => ({
          ...rule,
          allowance: { amount: 9, unit: 'months' },
        })),
      },
    );
    assert.ok(one);
    const { bars, width } = laidOut(one, 600);
    const drawn = bars.filter(({ allowed }) => allowed !== null);
    assert.equal(drawn.length > 0, true);
    for (const { cut, dueX, allowed } of drawn) {
      assert.equal(cut, true);
      assert.equal(dueX, null);
      assert.equal(allowed!.x + allowed!.width, width);
    }
  });
});

const TOLD = [
  'Episode 1 of 2',
  'Referral decision, from the referral, 3 Mar 2010: cannot tell: it was done, but the day is not recorded',
  'Initial assessment, from the referral, 3 Mar 2010: does not apply: none is recorded as begun',
  'Core assessment, from the enquiry, 15 Mar 2010: 44 of 35 working days, 9 over',
  'Decision on the contact, from the contact, 2 Mar 2010: cannot tell: the clock time is not recorded',
  'Referrer told, from the referral, 3 Mar 2010: not recorded; 10 working days allowed',
  'Episode 2 of 2',
  'Referral decision, from the referral, 3 Jun 2013: not recorded; 1 working day allowed',
  'Single assessment, from the referral, 3 Jun 2013: due 5 Aug 2013, 41 working days left',
  'Referrer told, from the referral, 3 Jun 2013: due 17 Jun 2013, 6 working days left',
];
