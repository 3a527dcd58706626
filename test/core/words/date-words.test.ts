import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  dateMessages,
  dateProblemMessages,
  dateWords,
  dayWords,
  readDate,
  type PartialDate,
} from '@case-journey/core';

describe('dateWords', () => {
  const table: readonly (readonly [text: string, words: string])[] = [
    ['14/03/2010', '14 March 2010'],
    ['03/2010', 'March 2010'],
    ['2010', '2010'],
    ['Summer 2012', 'summer 2012'],
    ['Winter 2012', 'winter 2012/13'],
    ['c. March 2012', 'about March 2012'],
    ['Xmas 2010', 'about 25 December 2010'],
    ['?22 May 2016', 'possibly 22 May 2016'],
    ['?c. 2009', 'possibly about 2009'],
    ['early 2011', 'January to April 2011'],
    ['early March 2011', '1 to 10 March 2011'],
    ['1990s', '1990 to 1999'],
    ['w/c 3/5/10', 'week of 3 May 2010'],
    ['before 14 June 2012', 'before 14 June 2012'],
    ['before June 2012', 'before June 2012'],
    ['before about 2012', 'before about 2012'],
    ['by 14 June 2012', 'by 14 June 2012'],
    ['by June 2012', 'by 30 June 2012'],
    ['after 14 June 2012', 'after 14 June 2012'],
    ['after 2012', 'after 2012'],
    ['since 2012', 'from 1 January 2012'],
    ['between 11/2/2013 and 5/4/2013', '11 February to 5 April 2013'],
    ['11-13 March 2010', '11 to 13 March 2010'],
    ['14/12/2010 - 3/1/2011', '14 December 2010 to 3 January 2011'],
    ['March to May 2010', 'March to May 2010'],
    ['November 2010 to January 2011', 'November 2010 to January 2011'],
    ['1/1/2010 to 31/12/2011', '2010 to 2011'],
    ['1/3/2010 to 31/3/2010', 'March 2010'],
    ['14/03/2010 14:05', '14 March 2010'],
    ['31 February 2010', 'Date not known'],
    ['n/k', 'Date not known'],
  ];
  for (const [text, words] of table) {
    it(`says ${JSON.stringify(text)} as "${words}"`, () => {
      assert.equal(dateWords(read(text)), words);
    });
  }

  it('shortens the names of months', () => {
    assert.equal(dateWords(read('11/2/2013 to 5/4/2013'), { short: true }), '11 Feb to 5 Apr 2013');
    assert.equal(dayWords('2010-09-04', { short: true }), '4 Sep 2010');
  });

  it('says the clock time where it is asked to', () => {
    assert.equal(dateWords(read('14/03/2010 2pm'), { time: true }), '14 March 2010, 14:00');
    assert.equal(dateWords(read('14/03/2010'), { time: true }), '14 March 2010');
  });

  it('says a stretch of days whose precision claims to be finer as the stretch', () => {
    const odd: PartialDate = { ...read('14/03/2010'), latest: '2010-03-16' };
    assert.equal(dateWords(odd), '14 to 16 March 2010');
  });

  it('takes the words of the host', () => {
    const messages = { ...dateMessages, 'date.month.3': 'Mawrth', 'date.none': 'Dyddiad anhysbys' };
    assert.equal(dateWords(read('14/03/2010'), { messages }), '14 Mawrth 2010');
    assert.equal(dateWords(read(''), { messages }), 'Dyddiad anhysbys');
  });
});

describe('dateProblemMessages', () => {
  it('has a sentence for every problem that reading gives', () => {
    for (const text of ['31/02/2010', '14/03/2103', '05/10', '5 May 2010 to 3 May 2010', 'soon']) {
      const { problem } = readDate(text, { asAt: '2026-11-22' });
      assert.ok(`problem.${problem ?? ''}` in dateProblemMessages, text);
    }
  });
});

function read(text: string): PartialDate {
  return readDate(text, { asAt: '2026-11-22' }).date;
}
