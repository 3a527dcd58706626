import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addDays, excelDay } from '@case-journey/core';

describe('excelDay', () => {
  it('gives the day of a serial in the 1900 system', () => {
    assert.deepEqual(excelDay(40251, 1900), { day: '2010-03-14', clock: null });
    assert.deepEqual(excelDay(61, 1900), { day: '1900-03-01', clock: null });
    assert.deepEqual(excelDay(2958465, 1900), { day: '9999-12-31', clock: null });
  });

  it('puts right the days before the 29 February 1900 that never was', () => {
    assert.deepEqual(excelDay(1, 1900), { day: '1900-01-01', clock: null });
    assert.deepEqual(excelDay(59, 1900), { day: '1900-02-28', clock: null });
  });

  it('refuses that 29 February itself, also with a time', () => {
    assert.equal(excelDay(60, 1900), 'excel-serial-60');
    assert.equal(excelDay(60.5, 1900), 'excel-serial-60');
  });

  it('gives the day of a serial in the 1904 system', () => {
    assert.deepEqual(excelDay(0, 1904), { day: '1904-01-01', clock: null });
    assert.deepEqual(excelDay(60, 1904), { day: '1904-03-01', clock: null });
    assert.deepEqual(excelDay(38789, 1904), { day: '2010-03-14', clock: null });
    assert.deepEqual(excelDay(2957003, 1904), { day: '9999-12-31', clock: null });
  });

  it('gives the clock time of a fraction to the nearest second, and the next day where that is midnight', () => {
    assert.deepEqual(excelDay(40251.586805555555, 1900), { day: '2010-03-14', clock: '14:05' });
    assert.deepEqual(excelDay(40251.58715277778, 1900), { day: '2010-03-14', clock: '14:05:30' });
    assert.deepEqual(excelDay(40251.9999999, 1900), { day: '2010-03-15', clock: null });
    assert.equal(excelDay(59.9999999, 1900), 'excel-serial-60');
  });

  it('refuses a time without a day, and what is no serial', () => {
    assert.equal(excelDay(0.5, 1900), 'excel-serial-no-day');
    assert.equal(excelDay(0, 1900), 'excel-serial-no-day');
    for (const serial of [-1, -0.5, 2958466, 1e300, Number.NaN, Number.POSITIVE_INFINITY]) {
      assert.equal(excelDay(serial, 1900), 'excel-serial-range');
      assert.equal(excelDay(serial, 1904), 'excel-serial-range');
    }
  });

  it('gives each day after the one before it, in both systems', () => {
    for (let serial = 62; serial < 60000; serial += 1) {
      const [before, day] = [excelDay(serial - 1, 1900), excelDay(serial, 1900)];
      const mac = excelDay(serial, 1904);
      assert.ok(typeof before === 'object' && typeof day === 'object' && typeof mac === 'object');
      assert.equal(day.day, addDays(before.day, 1));
      assert.equal(mac.day, addDays(day.day, 1462));
    }
  });
});
