import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse as csvParse } from 'csv-parse/sync';
import fc from 'fast-check';
import Papa from 'papaparse';
import { readCsvRows } from '@case-journey/formats';

test('lines may end in LF, CRLF or CR, mixed', () => {
  assert.deepEqual(readCsvRows('a,b\r\nc,d\ne,f\rg,h').rows, [
    ['a', 'b'],
    ['c', 'd'],
    ['e', 'f'],
    ['g', 'h'],
  ]);
});

test('a final newline starts no row, an empty line is a row of one empty field', () => {
  assert.deepEqual(readCsvRows('a\n\nb\n').rows, [['a'], [''], ['b']]);
  assert.deepEqual(readCsvRows('').rows, []);
  assert.deepEqual(readCsvRows('a,\n').rows, [['a', '']]);
  assert.deepEqual(readCsvRows('a,').rows, [['a', '']]);
});

test('a byte order mark is no part of the first field', () => {
  assert.deepEqual(readCsvRows('\ufeffa,b').rows, [['a', 'b']]);
  assert.deepEqual(readCsvRows('\ufeff"a",b').rows, [['a', 'b']]);
});

test('quoted fields keep delimiters, newlines and doubled quotes', () => {
  assert.deepEqual(readCsvRows('"a,b","c\r\nd","say ""hi"""\n').rows, [['a,b', 'c\r\nd', 'say "hi"']]);
});

test('a quote that is never closed is told where it opened, and the rows after it are rows', () => {
  const { rows, problems } = readCsvRows('a,b\n1,"two\n3,4\n5,6\n');
  assert.deepEqual(rows, [
    ['a', 'b'],
    ['1', '"two'],
    ['3', '4'],
    ['5', '6'],
  ]);
  assert.deepEqual(problems, [{ code: 'csv-quote-unclosed', line: 2, field: 2 }]);
});

test('stray quotes and text after a closing quote are told and kept', () => {
  const { rows, problems } = readCsvRows('x"y,"a""b" c"d,z\n');
  assert.deepEqual(rows, [['x"y', 'a"b c"d', 'z']]);
  assert.deepEqual(problems, [
    { code: 'csv-quote-stray', line: 1, field: 1 },
    { code: 'csv-text-after-quote', line: 1, field: 2 },
  ]);
});

test('zero bytes and ragged rows are told with the physical line', () => {
  const { problems } = readCsvRows('a,b\n"1\n2",3\n4\n5,6,7\n"n\n\0",8\n');
  assert.deepEqual(problems, [
    { code: 'csv-ragged-row', line: 4, field: 2 },
    { code: 'csv-ragged-row', line: 5, field: 3 },
    { code: 'csv-nul', line: 7, field: 1 },
  ]);
});

test('a field over the limit is left out and told; a quote that stays open so long is taken as text', () => {
  const long = 'x'.repeat(50);
  const plain = readCsvRows(`a,${long},b\n`, { maxFieldBytes: 20 });
  assert.deepEqual(plain.rows, [['a', '', 'b']]);
  assert.deepEqual(plain.problems, [{ code: 'csv-field-too-long', line: 1, field: 2 }]);
  const quoted = readCsvRows(`"${long}\n${long}",b\nc,d\n`, { maxFieldBytes: 20 });
  assert.equal(quoted.problems[0]?.code, 'csv-quote-unclosed');
  assert.deepEqual(quoted.rows.at(-1), ['c', 'd']);
});

test('columns over the limit are left out and told', () => {
  const { rows, problems } = readCsvRows('a,b,c,d\n1,2,3,4\n', { maxColumns: 3 });
  assert.deepEqual(rows, [
    ['a', 'b', 'c'],
    ['1', '2', '3'],
  ]);
  assert.deepEqual(
    problems.map(({ code, line }) => [code, line]),
    [
      ['csv-too-many-columns', 1],
      ['csv-too-many-columns', 2],
    ],
  );
});

test('names that objects have of their own are ordinary texts', () => {
  assert.deepEqual(readCsvRows('__proto__,constructor\n1,2').rows[0], ['__proto__', 'constructor']);
});

test('an unclosed quote in a large file is found in one more pass', () => {
  const rows = `"open,${'a,b\n'.repeat(500_000)}`;
  const { rows: read, problems } = readCsvRows(rows);
  assert.equal(read.length, 500_000);
  assert.deepEqual(problems.slice(0, 1), [{ code: 'csv-quote-unclosed', line: 1, field: 1 }]);
});

test('valid CSV is read as papaparse and csv-parse read it', () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom('', ' ', '"', '""', ',', '\n', '\r\n', '\r', '£“”', '=1+1', "it's", '__proto__'),
  );
  const table = fc
    .tuple(fc.integer({ min: 2, max: 5 }), fc.constantFrom('\n', '\r\n', '\r'))
    .chain(([width, newline]) =>
      fc.tuple(
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
        fc.constant(newline),
        fc.boolean(),
      ),
    );
  fc.assert(
    fc.property(table, ([rows, newline, quoteAll]) => {
      const quoted = (text: string): string =>
        quoteAll || /[",\r\n\0]|^\ufeff/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
      const text = rows.map((row) => row.map(quoted).join(',')).join(newline);
      const ours = readCsvRows(text).rows;
      assert.deepEqual(ours, rows);
      assert.deepEqual(ours, Papa.parse<string[]>(text, { delimiter: ',', newline }).data);
      assert.deepEqual(ours, csvParse(text, { recordDelimiter: newline, relaxColumnCount: true }));
    }),
    { numRuns: 1_000, seed: 20 },
  );
});
