import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  checksOf,
  dayNumber,
  journeyOf,
  readCode,
  readDate,
  timescales,
  type CaseEvent,
  type Journey,
} from '@case-journey/core';
import {
  decisionsToDraw,
  driftsToDraw,
  journeyStops,
  layoutJourney,
  LADDER_ROWS,
  seenToDraw,
  toldToDraw,
  waitKey,
  type JourneyLayout,
  type JourneyLayoutOptions,
} from '@case-journey/layout';
import { small } from '@case-journey/synthetic';
import { coded, decisionOf, event } from '../support/made-event.js';
import { drawnChildren, layoutOf, wide } from './journey-data.js';

const AS_AT = '2013-06-07';
const CHILD = { childId: 'a', asAt: AS_AT };

function decided(outcome: string, rationale: string | null): Pick<CaseEvent, 'decision'> {
  return { decision: { ...decisionOf([readCode('outcome', outcome)]), by: 'Manager 1', rationale } };
}

const INITIAL: CaseEvent['codes'] = [['kind', coded('initial', 'kind')]];

const LIFE = [
  event('contact', '2010-03-03'),
  event('contact-decision', '2010-03-03', decided('New referral', 'Care at home')),
  event('referral', '2010-03-04', decided('Initial assessment', null)),
  event('assessment-start', '2010-03-15', {
    codes: INITIAL,
  }),
  event('visit', '2010-04-02', {
    children: [{ childId: 'a', onRecord: 'yes', seen: 'yes', seenAlone: 'yes' }],
  }),
  event('assessment-end', '2010-05-19', {
    codes: INITIAL,
    ...decided('Child in need plan', 'Needs support'),
  }),
  event('child-in-need-plan-start', '2010-05-20'),
  event('child-in-need-plan-end', '2011-05-20'),
  event('referrer-told', '2010-03-20'),
  event('closure', '2011-09-16', decided('Close', null)),
  event('contact', '2012-01-13'),
  event('referral', '2012-01-13', decided('Section 47', 'Harm')),
  event('section-47-start', '2012-01-17'),
  event('conference', '2012-02-02', decided('CP plan', 'Neglect')),
  event('protection-plan-start', '2012-02-02'),
];

function options(
  events: readonly CaseEvent[],
  fields: Partial<JourneyLayoutOptions> = {},
): JourneyLayoutOptions {
  return {
    scale: 'time',
    width: 1000,
    textWidth: wide,
    timescales: timescales(events, CHILD),
    decisions: decisionsToDraw(events, CHILD),
    seen: seenToDraw(events, CHILD),
    told: toldToDraw(events, CHILD),
    ...fields,
  };
}

function drawn(
  events: readonly CaseEvent[],
  fields: Partial<JourneyLayoutOptions> = {},
  limits: Partial<Journey> = {},
): JourneyLayout {
  return layoutJourney({ ...journeyOf(events, CHILD), ...limits }, options(events, fields));
}

function said(layout: JourneyLayout): string[] {
  return layout.labels.map(({ parts }) => parts.map(({ text }) => text).join(' '));
}

function says(layout: JourneyLayout, words: string): void {
  const all = said(layout);
  if (!all.some((text) => text.includes(words))) assert.fail(`“${words}” is not among: ${all.join('; ')}`);
}

function near(actual: number, wanted: number, by: number): void {
  if (!(Math.abs(actual - wanted) <= by)) assert.fail(`${actual} is not near ${wanted}`);
}

describe('layoutJourney', () => {
  const life = drawn(LIFE);

  it('has a row for each stage that is used, in the order of intervention, and no other', () => {
    assert.deepEqual(
      life.rows.filter(({ beside }) => !beside).map(({ key }) => key),
      [
        'contact',
        'referral',
        'assessment',
        'section-47',
        'conference',
        'child-in-need-plan',
        'protection-plan',
        'closed',
      ],
    );
    const places = life.rows.filter(({ beside }) => !beside).map(({ key }) => LADDER_ROWS.indexOf(key));
    assert.deepEqual(
      [...places].sort((a, b) => a - b),
      places,
    );
  });

  it('has a bar for every interval, from its first to its last day', () => {
    const { intervals } = journeyOf(LIFE, CHILD);
    assert.deepEqual(life.bars.map(({ id }) => id).sort(), intervals.map(({ id }) => id).sort());
    const plan = life.bars.find(({ row }) => row === 'child-in-need-plan')!;
    const year = life.ticks.filter(({ strong, label }) => strong && label !== '');
    const [a, b] = [year.find(({ label }) => label === '2011')!, year.find(({ label }) => label === '2012')!];
    near(plan.width / (b.x - a.x), 1, 0.01);
  });

  it('stacks what overlaps in a row', () => {
    const both = drawn([...LIFE, event('assessment-start', '2010-04-01')]);
    const bars = both.bars.filter(({ row }) => row === 'assessment');
    assert.equal(bars.length, 2);
    assert.notEqual(bars[0]!.y, bars[1]!.y);
  });

  it('tells open, closed and missing ends apart', () => {
    const open = life.bars.find(({ row }) => row === 'protection-plan')!;
    assert.notEqual(open.open, null);
    assert.equal(life.bars.find(({ row }) => row === 'child-in-need-plan')!.open, null);
    const ends = drawn([event('child-in-need-plan-end', '2012-03-01')]);
    assert.equal(ends.bars[0]!.startBefore, true);
    says(ends, 'start not recorded');
  });

  it('draws a start that is known to the month from its first to its last possible day', () => {
    const { date } = readDate('March 2011', { asAt: AS_AT });
    const layout = drawn([
      event('child-in-need-plan-start', '2011-03-01', { date }),
      event('child-in-need-plan-end', '2012-03-01'),
    ]);
    const { startBound, endBound, width } = layout.bars[0]!;
    assert.equal(endBound, null);
    near((startBound?.width ?? 0) / width, 31 / 366, 0.01);
    const [ended] = drawn([
      event('child-in-need-plan-start', '2011-03-01'),
      event('child-in-need-plan-end', '2012-03-01', { date }),
    ]).bars;
    assert.deepEqual([ended?.startBound === null, ended?.endBound === null], [true, false]);
  });

  it('draws “before” and “after” as such, and not as that day', () => {
    const dateOf = (text: string): CaseEvent['date'] => readDate(text, { asAt: AS_AT }).date;
    const [plan, care] = drawn([
      event('child-in-need-plan-start', '2010-06-01', { date: dateOf('before 2 June 2010') }),
      event('child-in-need-plan-end', '2012-03-01', { date: dateOf('after 1 March 2012') }),
      event('looked-after-start', '2012-09-01', { date: dateOf('after 1 September 2012') }),
    ]).bars;
    assert.deepEqual([plan?.startBefore, plan?.endAfter], [true, true]);
    assert.deepEqual([care?.startBefore, care?.startBound?.width], [false, 24]);
  });

  it('puts the overrun behind the due day and says it', () => {
    const bar = life.bars.find(({ row }) => row === 'assessment')!;
    const track = life.tracks.find(({ rule }) => rule === 'initial-assessment')!;
    near(bar.over?.x ?? 0, track.dueX, 3);
    says(life, ' over');
  });

  it('has a glyph for every decision, of the kind that its record gives', () => {
    const ids = life.decisions.flatMap(({ eventIds }) => eventIds).sort();
    assert.deepEqual(
      ids,
      LIFE.filter(({ decision }) => decision)
        .map(({ id }) => id)
        .sort(),
    );
    const stateOf = (id: string): string =>
      life.decisions.find(({ eventIds }) => eventIds.includes(id))!.state;
    assert.equal(stateOf('contact-decision/2010-03-03'), 'reasoned');
    assert.equal(stateOf('referral/2010-03-04'), 'no-reason');
    assert.equal(stateOf('closure/2011-09-16'), 'no-reason');
  });

  it('draws a decision that contradicts itself split, and one of a source without reasons as not known', () => {
    const decisions = decisionsToDraw(LIFE, {
      ...CHILD,
      contradictory: new Set(['referral/2010-03-04']),
      cannotTell: new Set(['closure/2011-09-16']),
    });
    const states = new Map(decisions.map(({ eventId, state }) => [eventId, state]));
    assert.equal(states.get('referral/2010-03-04'), 'contradictory');
    assert.equal(states.get('closure/2011-09-16'), 'not-known');
    assert.equal(states.get('conference/2012-02-02'), 'reasoned');
  });

  it('marks a step to another stage that no decision explains', () => {
    const unexplained = drawn([
      event('referral', '2010-03-04', decided('Initial assessment', 'Care at home')),
      event('looked-after-start', '2010-09-01'),
    ]);
    assert.equal(
      unexplained.decisions.some(({ state, eventIds }) => state === 'not-known' && eventIds.length === 0),
      true,
    );
  });

  it('leads an arc from each closure to the contact that brought the child back', () => {
    const [arc] = life.returns;
    assert.equal(life.returns.length, 1);
    assert.equal(arc!.from, dayNumber('2011-09-16'));
    const contact = life.bars.findLast(({ row }) => row === 'contact')!;
    const closed = life.rows.find(({ key }) => key === 'closed')!;
    near(arc!.box.y, contact.y + contact.height / 2, 1);
    near(arc!.box.y + arc!.box.height, closed.middle, 1);
    says(life, '119 days, concern not recorded');
  });

  it('names what was waited for, with its days', () => {
    const wait = journeyOf(LIFE, CHILD).waits.find(({ kind }) => kind === 'referral-to-assessment')!;
    assert.equal(life.waits.filter(({ id }) => id === waitKey(wait)).length, 1);
    says(drawn(LIFE, { scale: 'equal' }), '11 days');
  });

  it('hatches the stretch without a change and says after which day', () => {
    const plan = journeyOf(LIFE, CHILD).intervals.find(({ stage }) => stage === 'child-in-need-plan')!;
    const drifts = [{ intervalId: plan.id, from: plan.from + 180, to: plan.to }];
    const layout = drawn(LIFE, { drifts });
    const bar = layout.bars.find(({ id }) => id === plan.id)!;
    near(bar.drift[0]!.width / bar.width, 185 / 365, 0.01);
    says(layout, 'no change after day 180');
  });

  it('hatches what the check of plans without a change asks about', () => {
    const queries = checksOf({ events: LIFE }, CHILD);
    const drifts = driftsToDraw(journeyOf(LIFE, CHILD), queries);
    assert.deepEqual(
      drifts.map(({ from, to }) => to - from),
      [491],
    );
    says(drawn(LIFE, { drifts }), 'no change for 491 days');
  });

  it('has a dotted box and a row of its own for a step that was expected', () => {
    const expected = [{ stage: 'pre-proceedings', day: dayNumber('2012-06-01'), episodeId: null }] as const;
    const layout = drawn(LIFE, { expected });
    assert.equal(layout.rows.find(({ key }) => key === 'pre-proceedings')!.ghost, true);
    assert.equal(layout.ghosts.length, 1);
    says(layout, 'expected, not recorded');
  });

  it('marks where the child was seen alone, and where the referrer was told', () => {
    assert.deepEqual(
      life.seen.map(({ alone, count }) => [alone, count]),
      [['all', 1]],
    );
    assert.equal(life.told.length, 1);
  });

  it('counts visits that are too close to draw apart, and never loses one', () => {
    const seen = Array.from({ length: 200 }, (_, i) => ({
      eventId: `v${i}`,
      day: dayNumber('2012-02-03') + i,
      alone: i % 2 === 0,
    }));
    const layout = drawn(LIFE, { seen });
    assert.equal(layout.seen.length < 60, true);
    assert.equal(
      layout.seen.reduce((sum, { count }) => sum + count, 0),
      200,
    );
    assert.equal(
      layout.seen.some(({ alone }) => alone === 'some'),
      true,
    );
  });

  it('hatches the days of which no source can speak, and says so', () => {
    const layout = drawn(LIFE, {}, { known: { from: '2010-02-01', to: null } });
    assert.equal(layout.unknown[0]!.side, 'before');
    assert.equal(layout.unknown[0]!.width >= 24, true);
    says(layout, 'What came before 1 February 2010 may be missing.');
    assert.equal(life.unknown.length, 0);
  });

  it('makes each step as wide as the next in equal steps', () => {
    const { bars } = drawn(LIFE, { scale: 'equal' });
    const starts = [...new Set(bars.map(({ x }) => Math.round(x)))].sort((a, b) => a - b);
    const gaps = starts.slice(1).map((x, i) => x - starts[i]!);
    const least = Math.min(...gaps);
    for (const gap of gaps) near(gap / least, Math.round(gap / least), 0.1);
  });

  it('leaves weekends and bank holidays out in working days', () => {
    const one = drawn(
      [
        event('assessment-start', '2011-04-15'),
        event('assessment-end', '2011-04-20'),
        event('child-in-need-plan-start', '2011-04-20'),
        event('child-in-need-plan-end', '2011-05-04'),
      ],
      { scale: 'working-days' },
    );
    const width = (row: string): number => one.bars.find((bar) => bar.row === row)!.width;
    // Friday to Wednesday: three working days; then to Wednesday in two weeks, with four bank holidays on the way
    near(width('assessment') / width('child-in-need-plan'), 3 / 6, 0.02);
  });

  it('draws ten quiet years short and says how many days that are', () => {
    const layout = drawn([
      event('referral', '2001-03-01'),
      event('closure', '2001-04-01'),
      event('referral', '2012-03-01'),
    ]);
    assert.equal(layout.folds.length, 1);
    says(layout, '3,987 days drawn short');
  });

  it('can be drawn where hardly anything is recorded', () => {
    for (const events of [[], [event('contact', AS_AT)], [event('note', '2010-01-01')]]) {
      for (const scale of ['time', 'equal', 'working-days'] as const) {
        const layout = drawn(events, { scale, width: 320 });
        assert.equal(layout.height > 0, true);
        assert.equal(
          layout.bars.every(({ x, width }) => Number.isFinite(x + width)),
          true,
        );
      }
    }
  });

  it('is the same for the same journey', () => {
    assert.deepEqual(drawn(LIFE), drawn([...LIFE].reverse()));
  });
});

describe('journeyStops', () => {
  it('reaches every bar, wait, decision and return, in the order of their days', () => {
    for (const child of drawnChildren(small())) {
      const layout = layoutOf(child, { width: 1280, scale: 'time' });
      const stops = journeyStops(layout);
      const ids = new Set(stops.map(({ id }) => id));
      for (const { id } of [...layout.bars, ...layout.waits, ...layout.returns]) assert.ok(ids.has(id), id);
      for (const { eventIds } of layout.decisions) for (const id of eventIds) assert.ok(ids.has(id), id);
      assert.deepEqual(
        stops.map(({ day }) => day),
        stops.map(({ day }) => day).sort((a, b) => a - b),
      );
    }
  });

  it('has a target of at least 24 pixels for each', () => {
    for (const { width, height } of journeyStops(drawn(LIFE)))
      assert.equal(Math.min(width, height) >= 24, true);
  });
});
