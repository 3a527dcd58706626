import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { dateProblemMessages, excelDay, readDate } from '@case-journey/core';
import { AS_AT, inOneLine } from './date-table.js';

const page = readFileSync(new URL('../../../docs/dates.md', import.meta.url), 'utf8');
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

describe('docs/dates.md', () => {
  it('says of every written form what is read', () => {
    const forms = rows.filter((row) => row.length === 5 && row[0]?.startsWith('`'));
    assert.ok(forms.length > 60);
    for (const [text = '', first = '', last = '', precision = '', also = ''] of forms) {
      const bounds = `${first}..${last} ${precision} ${also}`.replaceAll(/-(?=\.\.)|(?<=\.\.)-/g, '').trim();
      assert.equal(inOneLine(readDate(text.slice(1, -1), { asAt: AS_AT })), bounds, text);
    }
  });

  it('says of every refused form its code', () => {
    const refused = rows.filter(
      (row) => row.length === 3 && row[0]?.startsWith('`') && row[1]?.startsWith('date-'),
    );
    assert.ok(refused.length > 10);
    for (const [text = '', code = ''] of refused) {
      assert.equal(readDate(text.slice(1, -1), { asAt: AS_AT }).problem, code, text);
      assert.ok(`problem.${code}` in dateProblemMessages, code);
    }
  });

  it('says of every serial its day and time, or its code', () => {
    const serials = rows.filter((row) => row.length === 4 && /^-?\d/.test(row[0] ?? ''));
    assert.equal(serials.length, 10);
    for (const [serial = '', system = '', day = '', also = ''] of serials) {
      const expected = day === '' ? also : { day, clock: also === '' ? null : also };
      assert.deepEqual(excelDay(Number(serial), system === '1904' ? 1904 : 1900), expected, serial);
    }
  });
});
