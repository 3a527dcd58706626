import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ageAt, ageWords, onDay, readDate } from '@case-journey/core';

describe('ageWords', () => {
  const table: readonly (readonly [born: string, on: string, words: string])[] = [
    ['14/03/2010', '01/05/2017', '7 years 1 month'],
    ['14/03/2010', '14/03/2017', '7 years'],
    ['14/03/2010', '14/05/2011', '1 year 2 months'],
    ['14/03/2010', '01/08/2010', '4 months'],
    ['14/03/2010', '26/03/2010', '12 days'],
    ['14/03/2010', '15/03/2010', '1 day'],
    ['14/03/2010', '14/03/2010', 'newborn'],
    ['14/03/2010', '13/03/2010', 'unborn'],
    ['14/03/2010', '2015', '4 or 5 years'],
    ['2010', '2015 to 2017', '4 to 7 years'],
    ['14/03/2010', 'June 2017', '7 years'],
    ['14/03/2010', '13/02/2012 to 13/03/2012', '22 or 23 months'],
    ['14/03/2010', '14/02/2012 to 14/03/2012', '1 or 2 years'],
    ['14/03/2010', 'June 2010', '2 or 3 months'],
    ['14/03/2010', 'w/c 15/03/2010', '1 to 7 days'],
    ['14/03/2010', 'March 2010', 'unborn to 17 days'],
    ['14/03/2010', 'before 2012', '1 year 9 months or younger'],
    ['14/03/2010', 'since 2012', '1 year 9 months or older'],
    ['14/03/2010', 'c. 2015', 'about 4 or 5 years'],
    ['c. 2010', '14/03/2009', 'unborn'],
    ['c. 2010', '14/03/2001', 'before the birth: dates to check'],
    ['14/03/2010', '01/05/2009', 'before the birth: dates to check'],
    ['n/k', '14/03/2010', 'Age not known'],
  ];
  for (const [born, on, words] of table) {
    it(`says "${words}" of somebody born ${born} on ${on}`, () => {
      assert.equal(ageWords(ageAt(read(born), read(on))), words);
    });
  }

  it('says "unborn" before an expected birth', () => {
    assert.equal(ageWords(ageAt(null, onDay('2010-01-02'), '2010-03-14')), 'unborn');
  });
});

function read(text: string): ReturnType<typeof onDay> {
  return readDate(text, { asAt: '2026-11-22' }).date;
}
