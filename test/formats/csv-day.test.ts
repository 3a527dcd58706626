import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dayNumber, readDate } from '@case-journey/core';
import { NOT_PLAIN, plainDays } from '../../packages/formats/src/read/csv-day.js';

const AS_AT = '2016-12-31';

function plainDay(text: string): number {
  const bytes = new TextEncoder().encode(text);
  return plainDays(bytes, dayNumber(AS_AT))(0, bytes.length);
}

test('days of the two usual forms are read from bytes, with or without a clock time', () => {
  const day = dayNumber('2010-03-14');
  for (const text of [
    '14/03/2010',
    '2010-03-14',
    '2010-03-14 09:30',
    '2010-03-14T09:30:15Z',
    '2010-03-14T09:30:15.123Z',
    '2010-03-14 09:30:15.123456+01:00',
    '14/03/2010 23:59',
  ]) {
    assert.equal(plainDay(text), day, text);
  }
});

test('everything else is left to the reader of written dates', () => {
  for (const text of [
    '',
    '14/3/2010',
    '31/02/2010',
    '2010-02-30',
    '1899-12-31',
    '2017-01-01',
    '14-03-2010',
    '14/03/2010 25:00',
    '14/03/2010 10:60',
    '2010-03-14T09:30:15.',
    '2010-03-14x',
    '0x/03/2010',
    '14/03/20 10',
  ]) {
    assert.equal(plainDay(text), NOT_PLAIN, text);
  }
});

test('a day read from bytes is the day that core reads', () => {
  const digits = fc.integer({ min: 0, max: 99 }).map((number) => String(number).padStart(2, '0'));
  const clock = fc.tuple(
    fc.constantFrom('', ' ', 'T'),
    digits,
    fc.constantFrom(':', '.'),
    digits,
    fc.constantFrom('', 'Z', ':10', ':10.5', '+01:00', '-00:30'),
  );
  const text = fc
    .tuple(digits, fc.integer({ min: 0, max: 13 }), fc.integer({ min: 1890, max: 2020 }), fc.boolean(), clock)
    .map(([day, month, year, uk, [joint, hours, colon, minutes, rest]]) => {
      const two = String(month).padStart(2, '0');
      const date = uk ? `${day}/${two}/${year}` : `${year}-${two}-${day}`;
      return joint === '' ? date : `${date}${joint}${hours}${colon}${minutes}${rest}`;
    });
  fc.assert(
    fc.property(text, (written) => {
      const day = plainDay(written);
      if (day === NOT_PLAIN) return;
      const { date, problem, notes } = readDate(written, { asAt: AS_AT });
      assert.deepEqual([problem, notes], [null, []], written);
      assert.equal(dayNumber(date.earliest ?? ''), day, written);
      assert.equal(date.precision, 'day');
    }),
    { numRuns: 5_000, seed: 8 },
  );
});
