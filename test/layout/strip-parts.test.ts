import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dayNumber, isoDay } from '@case-journey/core';
import {
  ageTicks,
  daysTicks,
  densityBars,
  LEAST_DAYS,
  monthTicks,
  panned,
  placeNear,
  placeOf,
  ribbonParts,
  showing,
  stepFrom,
  stripIndex,
  wholeMonths,
  within,
  yearTicks,
  zoomed,
  type StripPeriod,
  type StripStep,
  type StripTick,
} from '@case-journey/layout';
import { inventedStrip, stripOf, viewOf } from './strip-data.js';

const values = (ticks: readonly StripTick[]): number[] => ticks.map(({ value }) => value);

describe('the window of a strip', () => {
  const limits = { from: 0, to: 1000 };

  it('is moved, not cut, at the limits, and never shorter than a fortnight', () => {
    assert.deepEqual(within({ from: -50, to: 50 }, limits), { from: 0, to: 100 });
    assert.deepEqual(within({ from: 950, to: 1050 }, limits), { from: 900, to: 1000 });
    assert.deepEqual(within({ from: 10, to: 11 }, limits), { from: 10, to: 10 + LEAST_DAYS });
    assert.deepEqual(within({ from: -500, to: 5000 }, limits), limits);
    assert.deepEqual(panned({ from: 100, to: 300 }, 0.5, limits), { from: 200, to: 400 });
  });

  it('keeps the day under the pointer where it is while zooming', () => {
    const near = zoomed({ from: 100, to: 500 }, 0.5, 200, limits);
    assert.deepEqual(near, { from: 150, to: 350 });
    assert.equal((200 - near.from) / (near.to - near.from), 0.25);
  });

  it('moves only as far as it must to show a day', () => {
    const window = { from: 100, to: 300 };
    assert.equal(showing(window, 200, limits), window);
    assert.deepEqual(showing(window, 600, limits), { from: 500, to: 700 });
  });

  it('is whole months around what there is', () => {
    const { from, to } = wholeMonths([dayNumber('2010-03-03'), dayNumber('2010-04-30') + 1]);
    assert.deepEqual([isoDay(from), isoDay(to)], ['2010-03-01', '2010-05-01']);
  });
});

describe('the axis of a strip', () => {
  it('has years as far as there is room, then months, then days', () => {
    const decade = viewOf('2004-01-01', '2014-01-01');
    assert.deepEqual(values(yearTicks(decade)), [2004, 2005, 2006, 2007, 2008, 2009, 2010, 2011, 2012, 2013]);
    assert.deepEqual(new Set(values(monthTicks(decade))), new Set([7]));
    assert.deepEqual(monthTicks({ ...decade, width: 300 }), []);
    assert.deepEqual(values(yearTicks({ ...decade, width: 150 })), [2005, 2010]);
    assert.deepEqual(
      values(monthTicks(viewOf('2012-01-01', '2013-01-01'))),
      [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
    );
    const days = monthTicks(viewOf('2012-02-20', '2012-03-07'));
    assert.ok(
      days.some(({ kind, value, day }) => kind === 'day' && value === 29 && isoDay(day) === '2012-02-29'),
    );
  });

  it('says the year at the left where none begins in view', () => {
    const [tick] = yearTicks(viewOf('2012-02-20', '2012-08-07'));
    assert.deepEqual([tick!.value, tick!.x], [2012, 0]);
  });

  it('has birthdays, on 1 March for someone born on a leap day', () => {
    const ticks = ageTicks(viewOf('2010-01-01', '2013-01-01'), dayNumber('2008-02-29'));
    assert.deepEqual(
      ticks.map(({ value, day }) => [value, isoDay(day)]),
      [
        [2, '2010-03-01'],
        [3, '2011-03-01'],
        [4, '2012-02-29'],
      ],
    );
  });

  it('counts days from an event to both sides', () => {
    const ticks = daysTicks(viewOf('2010-01-01', '2010-02-20'), dayNumber('2010-01-11'));
    assert.deepEqual(values(ticks), [-10, -5, 0, 5, 10, 15, 20, 25, 30, 35]);
  });
});

describe('the ribbon of statuses', () => {
  const period = (from: string, to: string, label: string, open = false): StripPeriod => ({
    status: 'protection-plan',
    from: dayNumber(from),
    to: dayNumber(to),
    open,
    label,
  });

  it('says the whole label, a shorter one, or none, whichever fits', () => {
    const label = 'Child protection plan'; // 147 pixels, short 49
    const parts = ribbonParts(
      [
        period('2010-01-01', '2010-07-01', label),
        period('2010-07-02', '2010-09-10', label),
        period('2010-09-11', '2010-10-01', label),
      ],
      viewOf('2010-01-01', '2012-09-27'),
      () => 'CP plan',
    );
    assert.deepEqual(
      parts.map(({ text }) => text),
      [label, 'CP plan', ''],
    );
  });

  it('is cut at the edges of what is in view', () => {
    const [part] = ribbonParts(
      [period('2009-01-01', '2015-01-01', 'Plan', true)],
      viewOf('2010-01-01', '2011-01-01'),
      () => '',
    );
    assert.deepEqual(part, { x: 0, width: 1000, status: 'protection-plan', text: 'Plan', open: false });
  });
});

describe('records by month', () => {
  it('count everything dated, and of that what is in the chronology', () => {
    const index = stripIndex(
      stripOf(['2010-01-31', '2010-01-01', '2010-03-01', ''], { levels: [0, 2, 0, 2] }),
    );
    assert.deepEqual([...index.months.all], [2, 0, 1]);
    assert.deepEqual([...index.months.kept], [1, 0, 0]);
    const bars = densityBars(index.months, viewOf('2010-01-01', '2010-05-01'));
    assert.deepEqual(
      bars.map(({ all, kept }) => [all, kept]),
      [
        [1, 0.5],
        [0.5, 0],
      ],
    );
  });

  it('add up whatever the span of a bar', () => {
    const index = stripIndex(inventedStrip(3, 500));
    const dated = index.months.all.reduce((sum, count) => sum + count, 0);
    assert.equal(dated, [...index.data.columns.day].filter((day) => day < 0x7fffffff).length);
    const view = viewOf('1900-01-01', '2100-01-01');
    assert.ok(densityBars(index.months, view).every(({ width }) => width >= 1));
  });
});

describe('the keys of a strip', () => {
  const index = stripIndex(inventedStrip(5, 60));
  const steps = (step: StripStep): number => {
    const reached = new Set<number>();
    for (const [band, { rows }] of index.bands.entries()) {
      if (rows.length === 0) continue;
      let place = { band, at: step === 'next' ? 0 : rows.length - 1 };
      for (let turn = 0; turn < rows.length + 2; turn += 1) {
        reached.add(rows[place.at]!);
        place = stepFrom(index, place, step);
      }
    }
    return reached.size;
  };

  it('reach every event of a lane in either direction, those drawn together too', () => {
    assert.equal(steps('next'), index.tally.drawn);
    assert.equal(steps('previous'), index.tally.drawn);
  });

  it('go to the ends of a lane and stay there', () => {
    const last = stepFrom(index, { band: 0, at: 0 }, 'last');
    assert.equal(last.at, index.bands[0]!.rows.length - 1);
    assert.deepEqual(stepFrom(index, last, 'next'), last);
    assert.deepEqual(stepFrom(index, last, 'first'), { band: 0, at: 0 });
  });

  it('go by year, and to the nearest day in the next lane that has one', () => {
    const days = ['2010-02-01', '2010-06-01', '2012-03-01', '2012-04-01'];
    const one = stripIndex(stripOf(days));
    assert.equal(stepFrom(one, { band: 0, at: 0 }, 'year-after').at, 2);
    assert.equal(stepFrom(one, { band: 0, at: 3 }, 'year-before').at, 0);
    assert.deepEqual(stepFrom(one, { band: 0, at: 3 }, 'down'), { band: 0, at: 3 });
    assert.deepEqual(placeNear(one, dayNumber('2011-01-01')), { band: 0, at: 2 });
    assert.deepEqual(placeOf(one, 3), { band: 0, at: 3 });
    assert.equal(placeOf(one, 9), null);
  });
});
