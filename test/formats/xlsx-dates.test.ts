import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readWorkbook } from '@case-journey/formats';
import { isDateFormat } from '../../packages/formats/src/read/xlsx/date-styles.js';
import { daySerial, serialDay } from '../../packages/formats/src/read/xlsx/serial-day.js';
import { styles, workbook, xlsxFile } from './xlsx-file.js';

async function shown(serial: string, format: string | number, system: 1900 | 1904 = 1900): Promise<string> {
  const properties = system === 1904 ? '<workbookPr date1904="1"/>' : '';
  const file = xlsxFile({
    rows: `<row><c s="0"><v>${serial}</v></c></row>`,
    styles: styles([format]),
    workbook: workbook('<sheet name="One" sheetId="1" r:id="rId1"/>', properties),
  });
  const cell = (await readWorkbook(file, { file: 'a.xlsx' })).workbook.sheets[0]?.rows[0]?.cells[0];
  return `${String(cell?.kind)} ${String(cell?.text)}`;
}

test('serials are days in both date systems, and numbers where there is no such day', async () => {
  const table: [string, 1900 | 1904, string][] = [
    ['1', 1900, 'date 1900-01-01'],
    ['59', 1900, 'date 1900-02-28'],
    ['60', 1900, 'number 60'],
    ['60.5', 1900, 'number 60.5'],
    ['61', 1900, 'date 1900-03-01'],
    ['41432', 1900, 'date 2013-06-07'],
    ['41432.586805555555', 1900, 'date 2013-06-07 14:05'],
    ['41432.999999', 1900, 'date 2013-06-08'],
    ['41432.99998', 1900, 'date 2013-06-07 23:59'],
    ['2958465', 1900, 'date 9999-12-31'],
    ['2958466', 1900, 'number 2958466'],
    ['2958465.9999999', 1900, 'number 2958465.9999999'],
    ['0', 1900, 'number 0'],
    ['0.5', 1900, 'number 0.5'],
    ['-1', 1900, 'number -1'],
    ['1e300', 1900, `number 1${'0'.repeat(300)}`],
    ['0', 1904, 'date 1904-01-01'],
    ['39970', 1904, 'date 2013-06-07'],
    ['2957003', 1904, 'date 9999-12-31'],
    ['2957004', 1904, 'number 2957004'],
  ];
  for (const [serial, system, expected] of table) {
    assert.equal(await shown(serial, 14, system), expected, `${serial} in ${system}`);
  }
});

test('a format shows a date by its number or by its code', async () => {
  const dates = [14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 36, 45, 47, 50, 58];
  const others = [0, 1, 2, 9, 10, 11, 12, 13, 23, 37, 44, 46, 48, 49, 59, 163];
  for (const id of dates) assert.equal(await shown('41432', id), 'date 2013-06-07', String(id));
  for (const id of others) assert.equal(await shown('41432', id), 'number 41432', String(id));
});

test('a format code shows a date when it has a d, m, y or h of its own', () => {
  const dates = [
    'dd/mm/yyyy',
    'd',
    'YYYY',
    '[$-809]dd mmmm yyyy;@',
    'h:mm AM/PM',
    '"on "d',
    'mm:ss',
    '[Red]\\dd',
    'yyyy\\-mm',
  ];
  const others = [
    '',
    'General',
    'Standard',
    '0.00',
    '#,##0.00;[Red]-#,##0.00',
    '"day" 0',
    '0 \\d',
    '0_d',
    '0*h',
    '[h]:mm',
    '[hh]:mm:ss',
    '[mm]:ss',
    '0.00E+00',
    '@',
    '[$-809]0',
    '"unclosed dmy',
    '[unclosed dmy',
    '\\',
  ];
  for (const code of dates) assert.equal(isDateFormat(code), true, code);
  for (const code of others) assert.equal(isDateFormat(code), false, code);
});

test('a format code of 100,000 characters is judged in linear time', () => {
  for (const piece of ['"', '[', '\\', '[h', '"[', '_', 'general', 'gener']) {
    const started = performance.now();
    isDateFormat(piece.repeat(100_000 / piece.length));
    assert.ok(performance.now() - started < 200, piece);
  }
});

test('a written date stays a date, and what is none stays a text', async () => {
  const values = [
    '2013-06-07',
    '2013-06-07T14:05:30',
    '2013-06-07T14:05:30.123Z',
    '2013-02-30',
    '2013-06-07T25:00:00',
    '1850-01-01',
    'June',
  ];
  const rows = `<row>${values.map((value) => `<c t="d"><v>${value}</v></c>`).join('')}</row>`;
  const { workbook: found } = await readWorkbook(xlsxFile({ rows }), { file: 'a.xlsx' });
  assert.deepEqual(
    found.sheets[0]?.rows[0]?.cells.map((cell) => `${String(cell?.kind)} ${String(cell?.text)}`),
    [
      'date 2013-06-07',
      'date 2013-06-07 14:05',
      'date 2013-06-07 14:05',
      'text 2013-02-30',
      'text 2013-06-07T25:00:00',
      'text 1850-01-01',
      'text June',
    ],
  );
});

test('the serial of a day is the day of the serial', () => {
  for (const system of [1900, 1904] as const) {
    for (let serial = 1; serial < 2_957_000; serial += serial < 100 ? 1 : 997) {
      const day = serialDay(serial, system);
      if (day !== null) assert.equal(daySerial(day, system), serial);
    }
  }
  assert.equal(daySerial('1899-12-31', 1900), null);
  assert.equal(daySerial('1903-12-31', 1904), null);
  assert.equal(daySerial('2013-02-29', 1900), null);
});
