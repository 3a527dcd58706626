import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Cell, FileRefusedError, readWorkbook, type Workbook } from '@case-journey/formats';
import { bytesOf } from '../support/zip.js';
import { links, linked, MAIN, sheet, styles, text, workbook, xlsxFile, type XlsxFile } from './xlsx-file.js';

async function read(file: XlsxFile): Promise<Workbook> {
  return (await readWorkbook(xlsxFile(file), { file: 'a.xlsx' })).workbook;
}

async function cellsOf(file: XlsxFile): Promise<(Cell | undefined)[]> {
  return [...((await read(file)).sheets[0]?.rows ?? [])].flatMap(({ cells }) => [...cells]);
}

async function textsOf(file: XlsxFile): Promise<(string | undefined)[]> {
  return (await cellsOf(file)).map((cell) => cell?.text);
}

test('a cell of each kind says what a person would read', async () => {
  const rows =
    '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="b"><v>1</v></c><c r="D2" t="e"><v>#N/A</v></c>' +
    '<c r="E2"><v>1.50</v></c><c r="F2" t="str"><f>1</f><v>sum</v></c><c r="G2" s="1"><v>41432</v></c></row>';
  const strings = `<sst xmlns="${MAIN}"><si><t>first</t></si></sst>`;
  const { sheets } = await read({ rows, strings, styles: styles([0, 14]) });
  const cell = (kind: Cell['kind'], words: string, number: number | null = null, formula = false): Cell => ({
    kind,
    text: words,
    number,
    formula,
  });
  assert.deepEqual(sheets, [
    {
      name: 'One',
      hidden: false,
      rows: [
        {
          line: 2,
          cells: [
            cell('text', 'first'),
            undefined,
            cell('boolean', 'TRUE'),
            cell('error', '#N/A'),
            cell('number', '1.5', 1.5),
            cell('text', 'sum', null, true),
            cell('date', '2013-06-07', 41432),
          ],
        },
      ],
    },
  ]);
});

test('the runs of a rich text are joined and how it is pronounced is left out', async () => {
  const si =
    '<si><r><t xml:space="preserve">Zo</t></r><r><rPr><b/></rPr><t>ë </t></r><rPh sb="0" eb="1"><t>no</t></rPh></si>';
  const rows = `<row><c t="s"><v>0</v></c><c t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r><rPh><t>no</t></rPh></is></c></row>`;
  assert.deepEqual(await textsOf({ rows, strings: `<sst xmlns="${MAIN}">${si}</sst>` }), ['Zoë ', 'ab']);
});

test('escapes in strings are read once, from left to right', async () => {
  const rows = `<row>${text('A1', 'a_x000D_&#10;b')}${text('B1', '_x005F_x000D_')}${text('C1', '_xD83D__xDE00_')}</row>`;
  assert.deepEqual(await textsOf({ rows }), ['a\r\nb', '_x000D_', '😀']);
});

test('numbers are shown in plain digits', async () => {
  const stored = [
    '1E-3',
    '-0',
    '0.30000000000000004',
    '12345678901234567890',
    '1e21',
    '1.5E+3',
    '-2.5e-7',
    '007',
    '1e999',
    'abc',
    '0x10',
  ];
  const rows = `<row>${stored.map((number) => `<c><v>${number}</v></c>`).join('')}</row>`;
  assert.deepEqual(await textsOf({ rows }), [
    '0.001',
    '0',
    '0.3',
    '12345678901234567890',
    '1000000000000000000000',
    '1500',
    '-0.00000025',
    '7',
    '1e999',
    'abc',
    '0x10',
  ]);
});

test('rows and cells without references follow one another', async () => {
  const rows =
    '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="9"/><row><c><v>4</v></c></row>';
  const found = (await read({ rows })).sheets[0]?.rows;
  assert.deepEqual(
    found?.map(({ line, cells }) => [line, ...cells.map((cell) => cell?.text ?? null)]),
    [
      [1, '1', null, null, '2', '3'],
      [10, '4'],
    ],
  );
});

test('rows and cells out of order are put in order', async () => {
  const rows = `<row r="3">${text('C3', 'c')}${text('A3', 'a')}</row><row r="1">${text('A1', 'x')}</row><row r="3">${text('B3', 'b')}</row>`;
  const found = (await read({ rows })).sheets[0]?.rows;
  assert.deepEqual(
    found?.map(({ line, cells }) => [line, ...cells.map((cell) => cell?.text)]),
    [
      [1, 'x'],
      [3, 'a', 'b', 'c'],
    ],
  );
});

test('sheets come in the order of the workbook, hidden ones marked', async () => {
  const sheets =
    '<sheet name="Third" sheetId="7" r:id="c"/><sheet name="&lt;First&gt;" sheetId="2" state="hidden" r:id="a"/>' +
    '<sheet name="Second" sheetId="3" state="veryHidden" r:id="b"/>';
  const file = {
    workbook: workbook(sheets),
    links: links([
      ['a', 'worksheet', 'worksheets/sheet1.xml'],
      ['b', 'worksheet', '/xl/worksheets/B.xml'],
      ['c', 'worksheet', '../xl/./worksheets/c.xml'],
    ]),
    parts: ['b', 'c'].map((name) => ({ name: `xl/worksheets/${name}.xml`, data: sheet('') })),
  };
  assert.deepEqual(
    (await read(file)).sheets.map(({ name, hidden }) => [name, hidden]),
    [
      ['Third', false],
      ['<First>', true],
      ['Second', true],
    ],
  );
});

test('strict and prefixed files read the same as the usual ones', async () => {
  const strict = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
  const relationships = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
  const file: XlsxFile = {
    root: links([['r', 'officeDocument', 'xl/workbook.xml']]).replace(
      /http:[^"]*officeDocument"/,
      `${relationships}/officeDocument"`,
    ),
    workbook: `<x:workbook xmlns:x="${strict}" xmlns:q="${relationships}"><x:workbookPr date1904="true"/><x:sheets><x:sheet name="S" sheetId="1" q:id="rId1"/></x:sheets></x:workbook>`,
    sheet: `<x:worksheet xmlns:x="${strict}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>ok</x:t></x:is></x:c><x:c r="B1" t="d"><x:v>2013-06-07T14:05:00</x:v></x:c></x:row><row><c><v>9</v></c></row></x:sheetData></x:worksheet>`,
  };
  const found = await read(file);
  assert.equal(found.dateSystem, 1904);
  assert.deepEqual(await textsOf(file), ['ok', '2013-06-07 14:05']);
});

test('elements of other namespaces and places are not mistaken for cells', async () => {
  const rows =
    '<row r="1"><c r="A1"><v>1</v><extLst><ext><c r="B1"><v>2</v></c></ext></extLst></c><z:c xmlns:z="z" r="C1"><v>3</v></z:c></row>';
  const file = {
    sheet: sheet(rows).replace(
      '</worksheet>',
      '<tail><row r="5"><c r="A5"><v>4</v></c></row></tail></worksheet>',
    ),
  };
  assert.deepEqual(await textsOf(file), ['1']);
});

test('a workbook without strings, styles or a package relationship is read', async () => {
  assert.deepEqual(await textsOf({ root: null, links: links(linked.slice(0, 1)) }), ['ok']);
});

test('parts in each encoding that spreadsheets use read the same', async () => {
  const xml = (encoding: string): string =>
    `<?xml version="1.0" encoding="${encoding}"?>${sheet(`<row>${text('A1', 'Zoë £')}</row>`)}`;
  const wide = (big: boolean): Uint8Array => {
    const little = Buffer.from(`\ufeff${xml('UTF-16')}`, 'utf16le');
    return Uint8Array.from(big ? little.swap16() : little);
  };
  const forms: [string, Uint8Array][] = [
    ['UTF-8', bytesOf(xml('UTF-8'))],
    ['UTF-8 with mark', bytesOf(`\ufeff${xml('utf-8')}`)],
    ['UTF-16LE', wide(false)],
    ['UTF-16BE', wide(true)],
    ['UTF-16LE without mark', wide(false).subarray(2)],
    ['ISO-8859-1', Uint8Array.from(Buffer.from(xml('ISO-8859-1'), 'latin1'))],
    ['windows-1252', Uint8Array.from(Buffer.from(xml('windows-1252'), 'latin1'))],
  ];
  for (const [name, part] of forms) assert.deepEqual(await textsOf({ sheet: part }), ['Zoë £'], name);
});

test('an empty text is an empty cell, but a formula without a result is told', async () => {
  const rows =
    '<row r="4"><c r="A4" t="s"><v>0</v></c><c r="B4" t="str"><f>x</f><v></v></c><c r="C4"><f>x</f></c><c r="D4"><f>y</f><v/></c></row>';
  const strings = `<sst xmlns="${MAIN}"><si><t/></si></sst>`;
  const { workbook: found, problems } = await readWorkbook(xlsxFile({ rows, strings }), { file: 'a.xlsx' });
  const without = { kind: 'text', text: '', number: null, formula: true };
  assert.deepEqual(found.sheets[0]?.rows, [{ line: 4, cells: [undefined, undefined, without, without] }]);
  assert.deepEqual(problems, [
    {
      code: 'xlsx-formula-no-value',
      effect: 'kept',
      file: 'a.xlsx',
      sheet: 'One',
      line: 4,
      column: 'C',
      params: [['count', 2]],
    },
  ]);
});

test('an aborted reading throws the reason', async () => {
  const reason = new Error('enough');
  await assert.rejects(
    readWorkbook(xlsxFile(), { file: 'a.xlsx', signal: AbortSignal.abort(reason) }),
    reason,
  );
  const rows = Array.from(
    { length: 30_000 },
    (_, i) => `<row>${text(`A${i + 1}`, `text ${i * 7919}`)}</row>`,
  ).join('');
  const controller = new AbortController();
  setTimeout(() => {
    controller.abort(reason);
  });
  await assert.rejects(
    readWorkbook(xlsxFile({ rows }), { file: 'a.xlsx', signal: controller.signal }),
    reason,
  );
});

test('a refusal has a code and no text of the file', async () => {
  const secret = 'Rumpelstilzchen';
  const file = xlsxFile({ sheet: `<worksheet><${secret}></worksheet>` });
  await assert.rejects(readWorkbook(file, { file: 'a.xlsx' }), (error: unknown) => {
    assert.ok(error instanceof FileRefusedError);
    assert.equal(error.code, 'xlsx-xml-malformed');
    assert.ok(!`${String(error)} ${String(error.stack)} ${JSON.stringify(error)}`.includes(secret));
    return true;
  });
});
