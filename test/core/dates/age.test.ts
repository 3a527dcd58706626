import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { ageAt, ageOnDay, isoDay, onDay, readDate, type Age, type PartialDate } from '@case-journey/core';

describe('ageAt', () => {
  it('gives completed months and whole days, the same twice where both days are known', () => {
    assert.deepEqual(age('14/03/2010', '13/04/2017'), exactly({ months: 84, days: 2587 }));
    assert.deepEqual(age('14/03/2010', '14/04/2017'), exactly({ months: 85, days: 2588 }));
    assert.deepEqual(age('14/03/2010', '14/03/2010'), exactly({ months: 0, days: 0 }));
  });

  it('is negative before the birth', () => {
    assert.deepEqual(age('14/03/2010', '13/03/2010'), exactly({ months: -1, days: -1 }));
  });

  it('completes the year of a 29 February on 1 March of common years', () => {
    assert.equal(ageOnDay('2012-02-29', '2013-02-28').months, 11);
    assert.equal(ageOnDay('2012-02-29', '2013-03-01').months, 12);
    assert.equal(ageOnDay('2012-02-29', '2016-02-29').months, 48);
  });

  it('is a range where the birth or the event is known to the month or year only', () => {
    assert.deepEqual(age('March 2010', 'June 2012'), {
      least: { months: 26, days: 793 },
      most: { months: 27, days: 852 },
      approximate: false,
    });
  });

  it('is open where a date is: before, after', () => {
    assert.equal(age('14/03/2010', 'before 2012')?.least, null);
    assert.equal(age('14/03/2010', 'before 2012')?.most?.months, 21);
    assert.equal(age('14/03/2010', 'since 2012')?.most, null);
  });

  it('says so where a date is approximate or uncertain', () => {
    assert.equal(age('14/03/2010', 'c. 2012')?.approximate, true);
    assert.equal(age('?14/03/2010', '2012')?.approximate, true);
  });

  it('is not known without a date of birth or of the event', () => {
    assert.equal(age('n/k', '14/03/2010'), null);
    assert.equal(age('14/03/2010', 'n/k'), null);
    assert.equal(ageAt(null, onDay('2010-03-14')), null);
  });

  it('is unborn before an expected birth, and from that day on not known', () => {
    assert.deepEqual(ageAt(null, onDay('2010-03-13'), '2010-03-14'), exactly({ months: -1, days: -1 }));
    assert.equal(ageAt(null, onDay('2010-03-14'), '2010-03-14'), null);
    assert.equal(ageAt(null, read('March 2010'), '2010-03-14'), null);
  });

  it('never grows less from one day to the next', () => {
    const number = fc.integer({ min: -20000, max: 20000 });
    fc.assert(
      fc.property(number, number, (born, on) => {
        const today = ageOnDay(isoDay(born), isoDay(on));
        const tomorrow = ageOnDay(isoDay(born), isoDay(on + 1));
        assert.ok(tomorrow.months - today.months === 0 || tomorrow.months - today.months === 1);
        assert.equal(today.months < 0, on < born);
      }),
      { seed: 20261122, numRuns: 2000 },
    );
  });
});

function age(born: string, on: string): Age | null {
  return ageAt(read(born), read(on));
}

function read(text: string): PartialDate {
  return readDate(text, { asAt: '2026-11-22' }).date;
}

function exactly(point: { months: number; days: number }): Age {
  return { least: point, most: point, approximate: false };
}
