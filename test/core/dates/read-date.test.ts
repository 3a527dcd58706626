import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  dateWords,
  daysBetween,
  isoDay,
  readDate,
  type DateReading,
  type PartialDate,
} from '@case-journey/core';
import { AS_AT, DATE_TABLE, inOneLine } from './date-table.js';

describe('readDate', () => {
  for (const [text, reading] of DATE_TABLE) {
    it(`reads ${JSON.stringify(text)} as ${reading}`, () => {
      const found = readDate(text, { asAt: AS_AT });
      assert.equal(inOneLine(found), reading);
      assert.equal(found.date.text, text);
    });
  }

  it('takes a year of two digits as the latest that is not after the day of judging', () => {
    const years = ['14/03/25', '14/03/26', '14/03/27', '14/03/99', '14/03/00'].map(yearRead);
    assert.deepEqual(years, ['2025', '2026', '1927', '1999', '2000']);
  });

  it('takes a due date of two digits up to two years after the day of judging', () => {
    const { date } = readDate('14/03/28', { asAt: AS_AT, role: 'due' });
    assert.equal(date.earliest, '2028-03-14');
    assert.equal(readDate('14/03/29', { asAt: AS_AT, role: 'due' }).date.earliest, '1929-03-14');
  });

  it('lets due dates lie far in the future, but not at the end of time', () => {
    assert.equal(readDate('14/03/2103', { asAt: AS_AT, role: 'due' }).date.latest, '2103-03-14');
    assert.equal(readDate('31/12/9999', { asAt: AS_AT, role: 'due' }).problem, 'date-implausible');
  });

  it('takes no birth after the day of judging', () => {
    assert.equal(readDate('22/11/2026', { asAt: AS_AT, role: 'birth' }).problem, null);
    assert.equal(readDate('23/11/2026', { asAt: AS_AT, role: 'birth' }).problem, 'date-implausible');
    assert.equal(readDate('14/12/26', { asAt: AS_AT, role: 'birth' }).problem, 'date-implausible');
  });

  it('judges on a 29 February as on any other day', () => {
    assert.equal(readDate('28/02/2030', { asAt: '2028-02-29' }).problem, null);
    assert.equal(readDate('01/03/2030', { asAt: '2028-02-29' }).problem, 'date-implausible');
  });

  it('takes a long note for no date, and much space around a date for nothing', () => {
    assert.equal(readDate(`14/03/2010 ${'x'.repeat(200)}`, { asAt: AS_AT }).problem, 'date-unreadable');
    assert.equal(readDate('x'.repeat(121), { asAt: AS_AT }).problem, 'date-unreadable');
    assert.equal(readDate(`${' '.repeat(200)}14/03/2010`, { asAt: AS_AT }).date.earliest, '2010-03-14');
    assert.equal(readDate(' '.repeat(200), { asAt: AS_AT }).problem, null);
  });

  it('reads no EDTF where it is told not to', () => {
    assert.equal(readDate('198X', { asAt: AS_AT, edtf: false }).problem, 'date-unreadable');
    assert.equal(readDate('2012-22', { asAt: AS_AT, edtf: false }).problem, 'date-impossible');
  });

  it('refuses a day of judging that is none, which is a mistake of the host', () => {
    assert.throws(() => readDate('2010', { asAt: '2026-11-31' }), RangeError);
  });

  it('reads every way of writing a day as that day, and never swaps day and month', () => {
    fc.assert(
      fc.property(fc.integer({ min: -25567, max: 20000 }), (number) => {
        const day = isoDay(number);
        for (const text of waysToWrite(day))
          assert.equal(readDate(text, { asAt: AS_AT }).date.earliest, day, text);
      }),
      { seed: 20261122, numRuns: 2000 },
    );
  });

  it('reads its own words back to the same bounds', () => {
    for (const [text] of DATE_TABLE) {
      const { date } = readDate(text, { asAt: AS_AT });
      if (date.precision === 'none' || (date.latest ?? '') > '2028') continue;
      const again = readDate(dateWords(date, { time: true }), { asAt: AS_AT }).date;
      assert.deepEqual(facts(again), facts(date), text);
    }
  });

  it('keeps its promises on any text: bounds in order, none with a problem, the text as written', () => {
    const piece = fc.constantFrom(
      ...DATE_TABLE.map(([text]) => text),
      '/',
      '-',
      ' to ',
      '?',
      'c. ',
      'w/c ',
      '\u0661',
      '99',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, (written) => {
        assertSound(written, readDate(written, { asAt: AS_AT }));
      }),
      { seed: 20261122, numRuns: 5000 },
    );
  });
});

function yearRead(text: string): string | undefined {
  return readDate(text, { asAt: AS_AT }).date.earliest?.slice(0, 4);
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function waysToWrite(day: string): string[] {
  const [year = '', month = '', date = ''] = day.split('-');
  const name = MONTHS[Number(month) - 1] ?? '';
  return [
    day,
    `${date}/${month}/${year}`,
    `${String(Number(date))}.${String(Number(month))}.${year}`,
    `${date}-${name}-${year}`,
    `${name} ${String(Number(date))}, ${year}`,
    `${day}T09:15:00Z`,
    `${date}/${month}/${year} 00:00:00`,
  ];
}

function facts({ earliest, latest, bound, approximate, uncertain, time }: PartialDate): unknown {
  return { earliest, latest, bound, approximate, uncertain, clock: time?.clock };
}

function assertSound(text: string, { date, problem }: DateReading): void {
  assert.equal(date.text, text);
  const { earliest, latest } = date;
  assert.equal(date.precision === 'none', earliest === null && latest === null);
  if (problem !== null) assert.equal(date.precision, 'none');
  if (earliest !== null && latest !== null) assert.ok(daysBetween(earliest, latest) >= 0);
}
