import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import fc from 'fast-check';
import { isoDay } from '@case-journey/core';
import { type Cell, readWorkbook, type WorkbookValue, writeWorkbook } from '@case-journey/formats';
import { unzipSync } from 'fflate';
import { numberText } from '../../packages/formats/src/read/xlsx/number-text.js';
import { daySerial } from '../../packages/formats/src/read/xlsx/serial-day.js';
import { sheetNames } from '../../packages/formats/src/write/xlsx-sheet-names.js';

type Row = (Cell | undefined)[];

async function readBack(rows: readonly (readonly WorkbookValue[])[]): Promise<Row[]> {
  const { workbook, problems } = await readWorkbook(writeWorkbook([{ name: 'One', rows }]), {
    file: 'a.xlsx',
  });
  assert.deepEqual(problems, []);
  const found: Row[] = rows.map(() => []);
  for (const { line, cells } of workbook.sheets[0]?.rows ?? []) found[line - 1] = [...cells];
  return found;
}

/** What a written value is to be read as. */
function cellOf(value: WorkbookValue): Cell | undefined {
  if (value === null || value === '') return undefined;
  if (typeof value === 'string') return { kind: 'text', text: value, number: null, formula: false };
  if (typeof value === 'number') {
    const number = value === 0 ? 0 : value;
    return { kind: 'number', text: numberText(String(number), number), number, formula: false };
  }
  const number = daySerial(value.day, 1900);
  return { kind: number === null ? 'text' : 'date', text: value.day, number, formula: false };
}

function withoutTail(row: Row): Row {
  return row.slice(0, row.findLastIndex((cell) => cell !== undefined) + 1);
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 })
    .map((codes) => String.fromCharCode(...codes)),
  fc.string({
    unit: fc.constantFrom('_', 'x', '0', '0', 'D', '\r', '\n', '\t', ' ', '&', '<', '>', ']', '"', '=', '\0'),
  }),
);
const anyDay = fc.integer({ min: -60_000, max: 2_932_896 }).map((number) => ({ day: isoDay(number) }));
const anyNumber = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
const anyValue: fc.Arbitrary<WorkbookValue> = fc.oneof(anyText, anyNumber, anyDay, fc.constant(null));

test('what is written is read back exactly', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(anyValue, { maxLength: 6 }), { maxLength: 6 }), async (rows) => {
      assert.deepEqual(
        await readBack(rows),
        rows.map((row) => withoutTail(row.map(cellOf))),
      );
    }),
    { numRuns: 1000, seed: 20261122 },
  );
});

test('texts that look like formulas stay texts, and nothing is written as a formula', async () => {
  const texts = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', "=cmd|' /c calc'!A0", '＝1', '00123', '1e5', 'TRUE'];
  const bytes = writeWorkbook([{ name: 'One', rows: [texts] }]);
  for (const part of Object.values(unzipSync(bytes)))
    assert.ok(!new TextDecoder().decode(part).includes('<f>'));
  assert.deepEqual(
    (await readBack([texts]))[0]?.map((cell) => [cell?.kind, cell?.text]),
    texts.map((text) => ['text', text]),
  );
});

test('sheet names become what Excel takes, each different', () => {
  const given = [
    'List 1',
    'list 1',
    "'a/b\\c:[d]?*'",
    '',
    '   ',
    'History',
    'x'.repeat(40),
    'x'.repeat(40),
    '😀'.repeat(20),
    '__proto__',
    '_x0041_',
  ];
  assert.deepEqual(sheetNames(given), [
    'List 1',
    'list 1 (2)',
    'a b c  d',
    'Sheet4',
    'Sheet5',
    'History (2)',
    'x'.repeat(31),
    `${'x'.repeat(27)} (2)`,
    '😀'.repeat(15),
    '__proto__',
    '_x0041_',
  ]);
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 40 })), (names) => {
      const fit = sheetNames(names);
      assert.equal(new Set(fit.map((name) => name.toLowerCase())).size, names.length);
      for (const name of fit) assert.match(name, /^(?!')[^:\\/?*[\]]{1,31}(?<!')$/s);
    }),
    { seed: 20261122 },
  );
});

test('names of sheets are read back', async () => {
  const names = ['__proto__', '_x0041_', '<&">', 'Zoë 😀'];
  const { workbook } = await readWorkbook(writeWorkbook(names.map((name) => ({ name, rows: [] }))), {
    file: 'a',
  });
  assert.deepEqual(
    workbook.sheets,
    names.map((name) => ({ name, hidden: false, rows: [] })),
  );
});

test('the same sheets give the same bytes in every time zone', () => {
  const script =
    "import('@case-journey/formats').then(({writeWorkbook}) => process.stdout.write(Buffer.from(writeWorkbook([{name:'a',rows:[['b',1,{day:'2013-06-07'}]]}])).toString('base64')))";
  const written = ['UTC', 'Pacific/Apia', 'America/New_York', 'Antarctica/Troll'].map((zone) =>
    execFileSync(process.execPath, ['-e', script], { encoding: 'utf8', env: { ...process.env, TZ: zone } }),
  );
  assert.equal(new Set(written).size, 1);
  assert.ok((written[0]?.length ?? 0) > 1000);
});

test('a workbook holds the parts that a spreadsheet program needs, each linked and typed', () => {
  const parts = unzipSync(
    writeWorkbook([
      { name: 'a', rows: [['x', { day: '2013-06-07' }]] },
      { name: 'b', rows: [] },
    ]),
  );
  const read = (name: string): string => new TextDecoder().decode(parts[name]);
  assert.equal(Object.keys(parts)[0], '[Content_Types].xml');
  const types = read('[Content_Types].xml');
  for (const name of Object.keys(parts).filter((part) => !part.endsWith('.rels') && !part.startsWith('['))) {
    assert.ok(types.includes(`PartName="/${name}"`), name);
  }
  const links = read('xl/_rels/workbook.xml.rels');
  const used = [...read('xl/workbook.xml').matchAll(/r:id="(\w+)"/g)].map((found) => found[1] ?? '');
  assert.equal(used.length, 2);
  for (const id of used) assert.equal(links.split(`Id="${id}"`).length, 2);
  for (const [, target = ''] of links.matchAll(/Target="([^"]+)"/g))
    assert.ok(`xl/${target}` in parts, target);
  const style = read('xl/styles.xml');
  for (const kind of ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles']) {
    const [, count = '', body = ''] = new RegExp(`<${kind} count="(\\d)">(.*?)</${kind}>`).exec(style) ?? [];
    const child = kind === 'cellStyleXfs' || kind === 'cellXfs' ? 'xf' : kind.slice(0, -1);
    assert.equal(body.split(new RegExp(`<${child}[ >]`)).length - 1, Number(count), kind);
  }
});

test('without sheets there is one, which is empty', async () => {
  const { workbook } = await readWorkbook(writeWorkbook([]), { file: 'a' });
  assert.deepEqual(workbook.sheets, [{ name: 'Sheet1', hidden: false, rows: [] }]);
});

test('what no sheet can hold is refused', () => {
  const write = (value: WorkbookValue) => () => writeWorkbook([{ name: 'a', rows: [[value]] }]);
  assert.throws(write('x'.repeat(32_768)), RangeError);
  assert.throws(write(Number.NaN), RangeError);
  assert.throws(write(Infinity), RangeError);
  assert.throws(
    () => writeWorkbook([{ name: 'a', rows: [Array.from({ length: 16_385 }, () => null)] }]),
    RangeError,
  );
});
