import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  addDays,
  addWorkingDays,
  ENGLAND_AND_WALES,
  extendBankHolidays,
  isWorkingDay,
  workingDaysBetween,
} from '@case-journey/core';
import { sharedData } from '../../support/shared-data.js';

const { path, skip } = sharedData('social-care/england-wales-bank-holidays-2010-2027.json');

describe('ENGLAND_AND_WALES', () => {
  it('holds the 149 weekday bank holidays of 2010 to 2027', { skip }, () => {
    const { dates } = JSON.parse(readFileSync(path, 'utf8')) as { dates: string[] };
    assert.equal(dates.length, 149);
    assert.deepEqual(ENGLAND_AND_WALES.days, dates);
  });

  it('holds the days that were proclaimed once, and not those that moved for them', () => {
    const off = ['2011-04-29', '2012-06-05', '2020-05-08', '2022-06-03', '2022-09-19', '2023-05-08'];
    const on = ['2012-05-28', '2020-05-04', '2022-05-30'];
    assert.deepEqual(
      off.map((day) => isWorkingDay(day)),
      off.map(() => false),
    );
    assert.deepEqual(
      on.map((day) => isWorkingDay(day)),
      on.map(() => true),
    );
  });
});

describe('isWorkingDay', () => {
  it('is no on weekends and bank holidays, yes on other days', () => {
    const days = ['2013-06-07', '2013-06-08', '2013-06-09', '2013-08-26'];
    assert.deepEqual(
      days.map((day) => isWorkingDay(day)),
      [true, false, false, false],
    );
  });

  it('cannot tell outside the years that the list knows, weekends included', () => {
    assert.equal(isWorkingDay('2009-12-31'), null);
    assert.equal(isWorkingDay('2028-01-01'), null);
  });

  it('refuses what is no day, which is a mistake of the caller', () => {
    assert.throws(() => isWorkingDay('2013-02-30'), RangeError);
  });
});

describe('addWorkingDays', () => {
  it('counts the trigger as day 0 and the next working day as day 1', () => {
    assert.equal(addWorkingDays('2013-06-03', 1), '2013-06-04');
    assert.equal(addWorkingDays('2013-06-07', 1), '2013-06-10');
    assert.equal(addWorkingDays('2013-08-23', 1), '2013-08-27');
  });

  it('counts from the next working day where the trigger is none', () => {
    assert.equal(addWorkingDays('2013-06-08', 1), '2013-06-10');
    assert.equal(addWorkingDays('2013-06-08', 2), '2013-06-11');
    assert.equal(addWorkingDays('2013-12-25', 1), '2013-12-27');
  });

  it('gives the trigger itself for 0, and counts backwards for less', () => {
    assert.equal(addWorkingDays('2013-06-08', 0), '2013-06-08');
    assert.equal(addWorkingDays('2013-06-10', -1), '2013-06-07');
  });

  it('reaches the 45th working day after a referral across Christmas', () => {
    assert.equal(addWorkingDays('2013-11-25', 45), '2014-01-30');
  });

  it('has no answer where it would leave the years that the list knows', () => {
    assert.equal(addWorkingDays('2009-12-31', 1), null);
    assert.equal(addWorkingDays('2027-12-31', 1), null);
    assert.equal(addWorkingDays('2010-01-04', -1), null);
    assert.equal(addWorkingDays('2010-01-04', 1e9), null);
  });

  it('refuses half a day', () => {
    assert.throws(() => addWorkingDays('2013-06-03', 0.5), RangeError);
  });
});

describe('workingDaysBetween', () => {
  it('counts the last day and not the first', () => {
    assert.equal(workingDaysBetween('2013-06-03', '2013-06-03'), 0);
    assert.equal(workingDaysBetween('2013-06-03', '2013-06-10'), 5);
    assert.equal(workingDaysBetween('2013-06-08', '2013-06-09'), 0);
    assert.equal(workingDaysBetween('2013-06-10', '2013-06-03'), -5);
  });

  it('undoes addWorkingDays', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6000 }), fc.integer({ min: -200, max: 200 }), (offset, count) => {
        const day = addDays('2010-01-01', offset);
        const other = addWorkingDays(day, count);
        if (other !== null) assert.equal(workingDaysBetween(day, other), count);
      }),
      { seed: 20261122, numRuns: 500 },
    );
  });

  it('has no answer where a day lies outside the years that the list knows', () => {
    assert.equal(workingDaysBetween('2009-12-31', '2010-01-04'), null);
    assert.equal(workingDaysBetween('2027-12-30', '2028-01-04'), null);
  });
});

describe('extendBankHolidays', () => {
  it('adds and removes days and says how far the list is complete', () => {
    const longer = extendBankHolidays(ENGLAND_AND_WALES, {
      add: ['2028-01-03', '2028-01-08', '2028-12-25'],
      remove: ['2027-12-28'],
      knownCompleteTo: '2028-12-31',
    });
    assert.equal(isWorkingDay('2028-01-03', longer), false);
    assert.equal(isWorkingDay('2028-01-04', longer), true);
    assert.equal(isWorkingDay('2027-12-28', longer), true);
    assert.equal(longer.days.includes('2028-01-08'), false);
    assert.equal(addWorkingDays('2027-12-31', 1, longer), '2028-01-04');
    assert.equal(isWorkingDay('2028-01-03'), null);
  });
});
