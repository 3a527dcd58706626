import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  calendarDay,
  dayNumber,
  daysInMonth,
  isIsoDay,
  isoDay,
  isoDayOf,
  weekday,
} from '@case-journey/core';

const FIRST = dayNumber('1800-01-01');
const LAST = dayNumber('2200-12-31');

describe('day numbers', () => {
  it('go from day to number and back for every day from 1800 to 2200, without a gap', () => {
    let number = FIRST;
    for (let year = 1800; year <= 2200; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        for (let day = 1; day <= daysInMonth(year, month); day += 1) {
          const text = isoDayOf(year, month, day);
          assert.equal(text, isoDay(number));
          assert.equal(dayNumber(isoDay(number)), number);
          assert.deepEqual(calendarDay(number), { year, month, day });
          number += 1;
        }
      }
    }
    assert.equal(number, LAST + 1);
  });

  it('count from 1970-01-01, a Thursday, and agree with the UTC calendar', () => {
    assert.equal(dayNumber('1970-01-01'), 0);
    assert.equal(weekday(0), 4);
    for (let number = FIRST; number <= LAST; number += 13) {
      const utc = new Date(number * 86400000);
      assert.equal(isoDay(number), utc.toISOString().slice(0, 10));
      assert.equal(weekday(number) % 7, utc.getUTCDay());
    }
  });

  it('order as the days do', () => {
    const number = fc.integer({ min: FIRST, max: LAST });
    fc.assert(
      fc.property(number, number, (a, b) => {
        assert.equal(isoDay(a) < isoDay(b), a < b);
      }),
      { seed: 20261122 },
    );
  });
});

describe('isIsoDay', () => {
  it('knows which days the calendar has', () => {
    for (const text of ['2012-02-29', '2000-02-29', '0000-01-01', '9999-12-31'])
      assert.ok(isIsoDay(text), text);
    for (const text of [
      '2011-02-29',
      '1900-02-29',
      '2010-02-31',
      '2010-13-01',
      '2010-00-10',
      '2010-1-1',
      '2010-01-01T00',
      '',
    ]) {
      assert.equal(isIsoDay(text), false, text);
    }
  });
});

describe('addMonths', () => {
  it('takes the last day of a month that has no such day', () => {
    assert.equal(addMonths('2013-01-31', 1), '2013-02-28');
    assert.equal(addMonths('2012-01-31', 1), '2012-02-29');
    assert.equal(addMonths('2013-03-31', -1), '2013-02-28');
    assert.equal(addMonths('2012-02-29', 12), '2013-02-28');
  });

  it('keeps the day of the month, or the last of a shorter month, wherever it starts', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: FIRST, max: LAST }),
        fc.integer({ min: -600, max: 600 }),
        (number, months) => {
          const from = calendarDay(number);
          const count = from.year * 12 + from.month - 1 + months;
          const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
          assert.equal(
            addMonths(isoDay(number), months),
            isoDayOf(year, month, Math.min(from.day, daysInMonth(year, month))),
          );
        },
      ),
      { seed: 20261122, numRuns: 2000 },
    );
  });

  it('crosses the day that Samoa skipped', () => {
    assert.equal(addMonths('2011-11-30', 1), '2011-12-30');
    assert.equal(addDays('2011-12-29', 1), '2011-12-30');
  });

  it('refuses to leave the years 0 to 9999', () => {
    assert.throws(() => addMonths('9999-12-31', 1), RangeError);
  });
});
