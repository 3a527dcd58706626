import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dateNumbers, dayNumber, NO_DAY, readDate } from '@case-journey/core';
import { csvColumns } from '@case-journey/formats';

const AS_AT = '2016-12-31';

/** The days that are read into columns, and the codes of the problems met. */
async function readDays(texts: readonly string[]): Promise<{ days: number[]; codes: string[] }> {
  const table = ['Date,Type', ...texts.map((text) => `${text},Visit`)].join('\n');
  const options = { file: 'a.csv', asAt: AS_AT, child: 'a' };
  const { columns, problems } = await csvColumns(new TextEncoder().encode(table), options);
  return { days: [...columns.day], codes: problems.map(({ code }) => code) };
}

test('days of the two usual forms are read from bytes, with or without a clock time', async () => {
  const texts = [
    '14/03/2010',
    '2010-03-14',
    '2010-03-14 09:30',
    '2010-03-14T09:30:15Z',
    '2010-03-14T09:30:15.123Z',
    '2010-03-14 09:30:15.123456+01:00',
    '14/03/2010 23:59',
  ];
  const { days, codes } = await readDays(texts);
  assert.deepEqual(
    days,
    texts.map(() => dayNumber('2010-03-14')),
  );
  assert.deepEqual(codes, []);
});

test('everything else is left to the reader of written dates', async () => {
  const texts = [
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
  ];
  const { days } = await readDays(texts);
  assert.deepEqual(
    days,
    texts.map((text) => dateNumbers(readDate(text, { asAt: AS_AT }).date).day),
  );
  assert.equal(days.filter((day) => day === NO_DAY).length > 5, true);
});

test('a day read from bytes is the day that core reads', async () => {
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
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 50, maxLength: 50 }), async (texts) => {
      const readings = texts.map((written) => readDate(written, { asAt: AS_AT }));
      const { days, codes } = await readDays(texts);
      assert.deepEqual(
        days,
        readings.map(({ date }) => dateNumbers(date).day),
      );
      const told = readings.flatMap(({ date, problem, notes }) => [
        ...(problem === null ? notes : [problem, ...notes]),
        ...((date.earliest ?? '') > AS_AT ? ['date-after-as-at'] : []),
      ]);
      assert.deepEqual(codes, told);
    }),
    { numRuns: 100, seed: 8 },
  );
});
