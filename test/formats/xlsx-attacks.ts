import { deflateRawSync } from 'node:zlib';
import { bytesOf, joined, words, zip, type ZipPart } from '../support/zip.js';
import { links, linked, MAIN, SHEET, sheet, text, workbook, xlsxFile, xlsxParts } from './xlsx-file.js';

/** A hostile or odd file: built when asked for, refused with a code or read as these texts of its cells. */
export interface Attack {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  readonly refused?: string;
  /** The texts of all cells with something in them; and the codes of the problems met, if any. */
  readonly reads?: readonly string[];
  readonly problems?: readonly string[];
  /** Bytes that may be inflated before the end: little more than 1 MiB unless said. */
  readonly inflates?: number;
}

const MIB = 2 ** 20;
const XML = '<?xml version="1.0"?>';

/** Bytes that hardly compress, the same each time. */
function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => (state = (state * 48271) % 0x7fffffff) & 255);
}

/** Letters that compress little, the same each time. */
function letters(length: number): string {
  return Buffer.from(noise(Math.ceil(length * 0.75)))
    .toString('base64')
    .slice(0, length);
}

function ole(name: string): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(name, 'utf16le'), 1024 + 128);
  return bytes;
}

/** The small workbook with lies about its sheet, whose true text is "ok". */
function lying(lies: Partial<ZipPart>): Uint8Array {
  const data = sheet(`<row r="1">${text('A1', 'ok')}</row>`);
  return xlsxFile({ parts: [{ name: SHEET, data, ...lies }] });
}

function withSheet(xml: string | Uint8Array): Uint8Array {
  return xlsxFile({ sheet: xml });
}

function withRows(rows: string): Uint8Array {
  return xlsxFile({ rows });
}

/** A deflate stream of empty stored blocks, five bytes each. */
function emptyBlocks(count: number): Uint8Array {
  return joined([
    ...Array.from({ length: count }, () => Uint8Array.of(0, 0, 0, 0xff, 0xff)),
    Uint8Array.of(3, 0),
  ]);
}

/** A deflate stream of empty blocks, each with the longest codes there are: fourteen bytes of much work. */
function costlyBlocks(count: number): Uint8Array {
  const lengths = new Map([
    [18, 1],
    [15, 2],
    [1, 2],
  ]);
  const order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
  const bits = (value: number, length: number): number[] =>
    Array.from({ length }, (_, i) => (value >> i) & 1);
  const block = [
    ...[0, 0, 1], // not the last; codes of its own
    ...[...bits(0, 5), ...bits(0, 5), ...bits(15, 4)],
    ...order.flatMap((symbol) => bits(lengths.get(symbol) ?? 0, 3)),
    ...[0, ...bits(127, 7), 0, ...bits(107, 7)], // 256 letters without a code
    ...[1, 1, 1, 0], // the end has 15 bits, the only distance 2
    ...bits(0, 15), // the end
  ];
  const bytes = new Uint8Array(Math.ceil((block.length * count) / 8));
  for (let i = 0; i < block.length * count; i += 1) {
    bytes[i >> 3] = (bytes[i >> 3] ?? 0) | ((block[i % block.length] ?? 0) << (i & 7));
  }
  return bytes;
}

/** Two entries of which the first, stored, holds the second's header and data. */
function quoting(): Uint8Array {
  const inner = zip([{ name: 'b', data: 'inside', method: 0 }]);
  const name = 'a';
  return zip([
    ...xlsxParts(),
    { name, data: inner, method: 0 },
    {
      name: 'b',
      data: 'inside',
      method: 0,
      offset: zip([...xlsxParts()]).length - directoryLength() + 30 + 1,
    },
  ]);
}

function directoryLength(): number {
  return 22 + xlsxParts().reduce((sum, { name }) => sum + 46 + name.length, 0);
}

/** A comment that holds a whole directory of its own, which fits as well as the true one. */
function twoDirectories(): Uint8Array {
  const file = xlsxFile();
  const at = file.length - 22;
  const length = directoryLength() - 22;
  const directory = file.slice(at - length, at);
  const second = joined([
    directory,
    words(0x06054b50, 0),
    file.slice(at + 8, at + 12),
    words(length, at + 22),
    Uint8Array.of(0, 0),
  ]);
  return xlsxFile({ end: { comment: second } });
}

/** The attacks. */
export const attacks: readonly Attack[] = [
  // Not a workbook at all.
  { name: 'no bytes', bytes: () => new Uint8Array(0), refused: 'xlsx-not-workbook' },
  {
    name: 'a CSV file',
    bytes: () => bytesOf('Child,Date\r\n1,2010-01-01\r\n'),
    refused: 'xlsx-not-workbook',
  },
  { name: 'a web page', bytes: () => bytesOf('<html><table><tr><td>1'), refused: 'xlsx-not-workbook' },
  { name: 'an old Excel file', bytes: () => ole('Workbook'), refused: 'xlsx-old-excel' },
  { name: 'a very old Excel file', bytes: () => ole('Book'), refused: 'xlsx-old-excel' },
  { name: 'a workbook with a password', bytes: () => ole('EncryptedPackage'), refused: 'xlsx-password' },
  { name: 'an old Word file', bytes: () => ole('WordDocument'), refused: 'xlsx-not-workbook' },
  {
    name: 'an OpenDocument sheet',
    bytes: () =>
      zip([
        { name: 'mimetype', data: 'application/vnd.oasis', method: 0 },
        { name: 'content.xml', data: '<a/>' },
      ]),
    refused: 'xlsx-open-document',
  },
  {
    name: 'a binary workbook',
    bytes: () =>
      zip([
        { name: '_rels/.rels', data: links([['r', 'officeDocument', 'xl/workbook.bin']]) },
        { name: 'xl/workbook.bin', data: 'x' },
      ]),
    refused: 'xlsx-binary',
  },
  {
    name: 'a Word file',
    bytes: () =>
      zip([
        { name: '_rels/.rels', data: links([['r', 'officeDocument', 'word/document.xml']]) },
        { name: 'word/document.xml', data: '<document/>' },
      ]),
    refused: 'xlsx-not-workbook',
  },
  { name: 'a zip file without parts', bytes: () => zip([]), refused: 'xlsx-not-workbook' },
  {
    name: 'a workbook in a workbook',
    bytes: () => zip([{ name: 'a.xlsx', data: xlsxFile() }]),
    refused: 'xlsx-not-workbook',
  },
  {
    name: 'a file of 64 MiB and a byte',
    bytes: () => new Uint8Array(64 * MIB + 1),
    refused: 'xlsx-too-large',
  },

  // The zip file's frame.
  { name: 'cut in the middle', bytes: () => xlsxFile().subarray(0, 700), refused: 'xlsx-damaged' },
  { name: 'cut one byte before the end', bytes: () => xlsxFile().slice(0, -1), refused: 'xlsx-damaged' },
  {
    name: 'a byte after the end',
    bytes: () => joined([xlsxFile(), Uint8Array.of(0)]),
    refused: 'xlsx-damaged',
  },
  {
    name: 'bytes before the beginning',
    bytes: () => joined([bytesOf('MZ'), xlsxFile()]),
    refused: 'xlsx-not-workbook',
  },
  {
    name: 'a zip file before the zip file',
    bytes: () => joined([xlsxFile(), xlsxFile()]),
    refused: 'xlsx-damaged',
  },
  { name: 'a comment', bytes: () => xlsxFile({ end: { comment: 'made by hand' } }), reads: ['ok'] },
  {
    name: 'a comment of 65,535 bytes',
    bytes: () => xlsxFile({ end: { comment: noise(65_535) } }),
    reads: ['ok'],
  },
  {
    name: 'an end record in the comment',
    bytes: () => xlsxFile({ end: { comment: zip([]) } }),
    reads: ['ok'],
  },
  { name: 'a second directory in the comment', bytes: twoDirectories, refused: 'xlsx-inconsistent' },
  {
    name: 'more parts declared than there are',
    bytes: () => xlsxFile({ end: { count: 40 } }),
    refused: 'xlsx-damaged',
  },
  {
    name: 'fewer parts declared than there are',
    bytes: () => xlsxFile({ end: { count: 2 } }),
    refused: 'xlsx-damaged',
  },
  { name: 'the second of two disks', bytes: () => xlsxFile({ end: { disk: 1 } }), refused: 'xlsx-damaged' },
  {
    name: 'bytes between directory and end',
    bytes: () => xlsxFile({ end: { between: noise(9) } }),
    refused: 'xlsx-damaged',
  },
  {
    name: 'a zip64 end',
    bytes: () => xlsxFile({ end: { between: words(0x07064b50, 0, 0, 0, 1) } }),
    refused: 'xlsx-zip64',
  },
  {
    name: 'sizes in zip64',
    bytes: () => lying({ size: 0xffffffff, compressed: 0xffffffff }),
    refused: 'xlsx-zip64',
  },
  {
    name: '2,001 parts',
    bytes: () =>
      xlsxFile({ parts: Array.from({ length: 1997 }, (_, i) => ({ name: `media/${i}`, data: '' })) }),
    refused: 'xlsx-too-many-parts',
  },
  {
    name: '2,000 parts',
    bytes: () =>
      xlsxFile({ parts: Array.from({ length: 1996 }, (_, i) => ({ name: `media/${i}`, data: '' })) }),
    reads: ['ok'],
  },
  {
    name: 'two parts of one name',
    bytes: () => zip([...xlsxParts(), { name: SHEET, data: sheet('') }]),
    refused: 'xlsx-part-twice',
  },
  {
    name: 'two parts whose names differ in case',
    bytes: () => zip([...xlsxParts(), { name: SHEET.toUpperCase(), data: sheet('') }]),
    refused: 'xlsx-part-twice',
  },
  {
    name: 'two parts on the same bytes',
    bytes: () =>
      zip([...xlsxParts(), { name: '_rels/.rels2', data: '', own: { name: '_rels/.rels' }, offset: 0 }]),
    refused: 'xlsx-inconsistent',
  },
  { name: 'a part that holds another', bytes: quoting, refused: 'xlsx-parts-overlap' },
  { name: 'an encrypted part', bytes: () => lying({ flags: 1 }), refused: 'xlsx-password' },
  {
    name: 'a part encrypted by its own header only',
    bytes: () => lying({ own: { flags: 1 } }),
    refused: 'xlsx-inconsistent',
  },
  { name: 'bzip2', bytes: () => lying({ method: 12 }), refused: 'xlsx-compression' },
  { name: 'deflate64', bytes: () => lying({ method: 9 }), refused: 'xlsx-compression' },
  { name: 'stored parts', bytes: () => lying({ method: 0 }), reads: ['ok'] },
  {
    name: 'a stored part of two sizes',
    bytes: () => lying({ method: 0, size: 9 }),
    refused: 'xlsx-inconsistent',
  },
  { name: 'a wrong checksum', bytes: () => lying({ crc: 1 }), refused: 'xlsx-checksum' },
  { name: 'deflate that is none', bytes: () => lying({ raw: noise(200) }), refused: 'xlsx-damaged' },
  {
    name: 'deflate that stops',
    bytes: () => lying({ raw: deflateRawSync(sheet('')).subarray(0, 40) }),
    refused: 'xlsx-damaged',
  },
  { name: 'a header outside the file', bytes: () => lying({ offset: 0x7fffffff }), refused: 'xlsx-damaged' },
  { name: 'a header that is none', bytes: () => lying({ offset: 4 }), refused: 'xlsx-damaged' },
  {
    name: 'data that reach into the directory',
    bytes: () => lying({ compressed: 9999 }),
    refused: 'xlsx-damaged',
  },
  {
    name: 'two names for one part',
    bytes: () => lying({ own: { name: SHEET.replace('1', '2') } }),
    refused: 'xlsx-inconsistent',
  },
  {
    name: 'a longer name in its own header',
    bytes: () => lying({ own: { name: `${SHEET}x` } }),
    refused: 'xlsx-inconsistent',
  },
  {
    name: 'two methods for one part',
    bytes: () => lying({ own: { method: 0 } }),
    refused: 'xlsx-inconsistent',
  },
  { name: 'two sizes for one part', bytes: () => lying({ own: { size: 5 } }), refused: 'xlsx-inconsistent' },
  {
    name: 'two checksums for one part',
    bytes: () => lying({ own: { crc: 5 } }),
    refused: 'xlsx-inconsistent',
  },
  { name: 'an extra field', bytes: () => lying({ own: { extra: 'abcd' } }), reads: ['ok'] },
  { name: 'sizes after the data', bytes: () => lying({ descriptor: true }), reads: ['ok'] },
  {
    name: 'sizes after the data, and others before',
    bytes: () => lying({ descriptor: true, own: { size: 5 } }),
    refused: 'xlsx-inconsistent',
  },

  // Bombs.
  {
    name: 'a bomb of 200 MiB',
    bytes: () => withSheet(new Uint8Array(200 * MIB)),
    refused: 'xlsx-bomb',
    inflates: 2000,
  },
  {
    name: 'a bomb that declares 1,000 bytes',
    bytes: () => lying({ data: new Uint8Array(100 * MIB), size: 1000 }),
    refused: 'xlsx-inconsistent',
    inflates: 9 * MIB,
  },
  { name: 'less than declared', bytes: () => lying({ size: 5000 }), refused: 'xlsx-inconsistent' },
  {
    name: 'a part that declares 257 MiB',
    bytes: () => lying({ raw: noise(3 * MIB), size: 257 * MIB }),
    refused: 'xlsx-inflates-too-large',
    inflates: 0,
  },
  {
    name: 'five parts of 130 MiB',
    bytes: () =>
      xlsxFile({
        parts: Array.from({ length: 5 }, (_, i) => ({
          name: `${i}`,
          data: '',
          raw: noise(2 * MIB),
          size: 130 * MIB,
        })),
      }),
    refused: 'xlsx-inflates-too-large',
    inflates: 0,
  },
  {
    name: 'half a million empty blocks',
    bytes: () => lying({ raw: emptyBlocks(500_000) }),
    refused: 'xlsx-bomb',
  },
  {
    name: '50,000 empty blocks with codes of their own',
    bytes: () => lying({ raw: costlyBlocks(50_000) }),
    refused: 'xlsx-bomb',
  },
  {
    name: 'one part as two sheets',
    bytes: () =>
      xlsxFile({
        workbook: workbook('<sheet name="a" sheetId="1" r:id="a"/><sheet name="b" sheetId="2" r:id="b"/>'),
        links: links([
          ['a', 'worksheet', 'worksheets/sheet1.xml'],
          ['b', 'worksheet', '/XL/worksheets/sheet1.xml'],
        ]),
      }),
    refused: 'xlsx-part-twice',
  },
  {
    name: 'a list of 100,000 sheets',
    bytes: () =>
      xlsxFile({
        workbook: workbook(
          Array.from(
            { length: 100_000 },
            (_, i) => `<sheet name="${letters(9)}${i * 7919}" r:id="rId1"/>`,
          ).join(''),
        ),
      }),
    refused: 'xlsx-too-many-parts',
  },

  {
    name: 'two million and one empty strings',
    bytes: (): Uint8Array => {
      const strings = `<sst xmlns="${MAIN}"><!--${letters(300_000)}-->${'<si/>'.repeat(2_000_001)}</sst>`;
      return xlsxFile({ strings });
    },
    refused: 'xlsx-too-many-strings',
    inflates: 11 * MIB,
  },
  {
    name: '100,000 links',
    bytes: () =>
      xlsxFile({
        root: links(Array.from({ length: 100_000 }, (_, i) => [`r${i * 7919}`, letters(9), `a${i * 31}`])),
      }),
    refused: 'xlsx-too-many-parts',
  },
  {
    name: 'a list of styles of 33 MiB',
    bytes: () =>
      xlsxFile({ styles: `<styleSheet><!--${letters(600_000)}-->${' '.repeat(33 * MIB)}</styleSheet>` }),
    refused: 'xlsx-inflates-too-large',
  },

  // Names and links.
  {
    name: 'parts named as paths',
    bytes: () =>
      xlsxFile({
        parts: ['../../etc/passwd', '/etc/passwd', 'C:\\x', '__proto__', ''].map((name) => ({
          name,
          data: 'x',
        })),
      }),
    reads: ['ok'],
  },
  {
    name: 'back slashes for slashes',
    bytes: () => zip(xlsxParts().map((part) => ({ ...part, name: part.name.replaceAll('/', '\\') }))),
    reads: ['ok'],
  },
  {
    name: 'a sheet outside the package',
    bytes: () => xlsxFile({ links: links([['rId1', 'worksheet', '../../../../etc/passwd']]) }),
    refused: 'xlsx-sheet-missing',
  },
  {
    name: 'a sheet on the network',
    bytes: () =>
      xlsxFile({ links: links([['rId1', 'worksheet', 'http://example.org/a', 'TargetMode="External"']]) }),
    refused: 'xlsx-sheet-missing',
  },
  {
    name: 'a sheet without a link',
    bytes: () => xlsxFile({ workbook: workbook('<sheet name="a" sheetId="1"/>') }),
    refused: 'xlsx-sheet-missing',
  },
  {
    name: 'links with names of prototypes',
    bytes: () =>
      xlsxFile({
        workbook: workbook('<sheet name="__proto__" sheetId="1" r:id="__proto__"/>'),
        links: links([
          ['__proto__', 'worksheet', 'worksheets/sheet1.xml'],
          ['constructor', 'theme', 'toString'],
        ]),
      }),
    reads: ['ok'],
  },
  {
    name: 'macros, links and pictures',
    bytes: () =>
      xlsxFile({
        links: links([
          ...linked,
          ['m', 'vbaProject', 'vbaProject.bin'],
          ['l', 'externalLink', 'externalLinks/externalLink1.xml'],
        ]),
        parts: ['xl/vbaProject.bin', 'xl/externalLinks/externalLink1.xml', 'xl/media/image1.png'].map(
          (name) => ({ name, data: noise(50), crc: 0 }),
        ),
      }),
    reads: ['ok'],
  },
  {
    name: 'a chart as a sheet',
    bytes: () =>
      xlsxFile({
        workbook: workbook(
          '<sheet name="Chart" sheetId="2" r:id="c"/><sheet name="One" sheetId="1" r:id="rId1"/>',
        ),
        links: links([...linked, ['c', 'chartsheet', 'chartsheets/sheet1.xml']]),
      }),
    reads: ['ok'],
    problems: ['xlsx-sheet-not-cells'],
  },
  { name: 'a workbook without sheets', bytes: () => xlsxFile({ workbook: workbook('') }), reads: [] },
  {
    name: 'a sheet where the workbook should be',
    bytes: () => xlsxFile({ workbook: sheet('') }),
    refused: 'xlsx-not-workbook',
  },

  // XML.
  {
    name: 'a DOCTYPE',
    bytes: () => withSheet(`${XML}<!DOCTYPE worksheet>${sheet('')}`),
    refused: 'xlsx-xml-doctype',
  },
  {
    name: 'a billion laughs',
    bytes: () =>
      withSheet(
        `${XML}<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(99)}"><!ENTITY c "${'&b;'.repeat(99)}">]>${sheet(`<row>${text('A1', '&c;')}</row>`)}`,
      ),
    refused: 'xlsx-xml-doctype',
  },
  {
    name: 'a file of the computer as an entity',
    bytes: () =>
      withSheet(
        `${XML}<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>${sheet(`<row>${text('A1', '&x;')}</row>`)}`,
      ),
    refused: 'xlsx-xml-doctype',
  },
  {
    name: 'a DOCTYPE of 3 MB without end',
    bytes: () => withSheet(`<!DOCTYPE w [${letters(3e6)}`),
    refused: 'xlsx-xml-text',
    inflates: 2 * MIB,
  },
  {
    name: 'an entity that nobody declared',
    bytes: () => withRows(`<row>${text('A1', '&x;')}</row>`),
    refused: 'xlsx-xml-malformed',
  },
  {
    name: 'an entity named __proto__',
    bytes: () => withRows(`<row>${text('A1', '&__proto__;')}</row>`),
    refused: 'xlsx-xml-malformed',
  },
  {
    name: 'a zero as an entity',
    bytes: () => withRows(`<row>${text('A1', '&#0;')}</row>`),
    refused: 'xlsx-xml-malformed',
  },
  {
    name: 'elements 100,000 deep',
    bytes: () => withSheet(Array.from({ length: 100_000 }, (_, i) => `<a${i * 7919}>`).join('')),
    refused: 'xlsx-xml-deep',
  },
  {
    name: 'elements 64 deep',
    bytes: () => withRows(`<row>${text('A1', 'ok')}<x>${'<a>'.repeat(60)}${'</a>'.repeat(60)}</x></row>`),
    reads: ['ok'],
  },
  {
    name: 'elements 65 deep',
    bytes: () => withRows(`<row><x>${'<a>'.repeat(61)}${'</a>'.repeat(61)}</x></row>`),
    refused: 'xlsx-xml-deep',
  },
  {
    name: 'a million attributes',
    bytes: () => withSheet(`<worksheet ${Array.from({ length: 1e6 }, (_, i) => `a${i}=""`).join(' ')}/>`),
    refused: 'xlsx-xml-attributes',
  },
  {
    name: 'a text of 10 MB',
    bytes: () => withRows(`<row>${text('A1', letters(1e7))}</row>`),
    refused: 'xlsx-xml-text',
    inflates: 2 * MIB,
  },
  {
    name: 'an attribute of 10 MB',
    bytes: () => withSheet(`<worksheet a="${letters(1e7)}"/>`),
    refused: 'xlsx-xml-text',
    inflates: 2 * MIB,
  },
  {
    name: 'a comment of 10 MB',
    bytes: () => withSheet(`<worksheet><!--${letters(1e7)}--></worksheet>`),
    refused: 'xlsx-xml-text',
    inflates: 2 * MIB,
  },
  {
    name: 'a name of 10 MB',
    bytes: () => withSheet(`<${letters(1e7).replace(/[+/\d]/g, 'a')}/>`),
    refused: 'xlsx-xml-text',
    inflates: 2 * MIB,
  },
  {
    name: 'a CDATA section of 10 MB',
    bytes: () => withRows(`<row><c><v><![CDATA[${letters(1e7)}]]></v></c></row>`),
    refused: 'xlsx-xml-text',
    inflates: 2 * MIB,
  },
  {
    name: 'one value of 30,000 CDATA sections',
    bytes: () =>
      withRows(
        `<row><c t="str"><v>${Array.from({ length: 30_000 }, (_, i) => `<![CDATA[${letters(99)}${i * 7919}]]>`).join('')}</v></c></row>`,
      ),
    reads: [
      Array.from({ length: 1000 }, (_, i) => `${letters(99)}${i * 7919}`)
        .join('')
        .slice(0, 32_767),
    ],
    problems: ['xlsx-cell-cut'],
    inflates: 8 * MIB,
  },
  {
    name: 'an element that is not closed',
    bytes: () => withSheet('<worksheet><sheetData>'),
    refused: 'xlsx-xml-malformed',
  },
  { name: 'two roots', bytes: () => withSheet(sheet('') + sheet('')), refused: 'xlsx-xml-malformed' },
  { name: 'an empty part', bytes: () => withSheet(''), refused: 'xlsx-xml-malformed' },
  { name: 'an attribute twice', bytes: () => withRows('<row r="1" r="2"/>'), refused: 'xlsx-xml-malformed' },
  {
    name: 'an unknown encoding',
    bytes: () => withSheet(`<?xml version="1.0" encoding="utf-7"?>${sheet('')}`),
    refused: 'xlsx-xml-encoding',
  },
  {
    name: 'UTF-16 declared and not written',
    bytes: () => withSheet(`<?xml version="1.0" encoding="utf-16"?>${sheet('')}`),
    refused: 'xlsx-xml-encoding',
  },
  {
    name: 'bytes that are not UTF-8',
    bytes: () =>
      withSheet(Uint8Array.from(Buffer.from(sheet(`<row>${text('A1', 'Zo\xeb')}</row>`), 'latin1'))),
    refused: 'xlsx-xml-encoding',
  },
  {
    name: 'half a letter in UTF-16',
    bytes: () =>
      withSheet(joined([Uint8Array.of(0xff, 0xfe), Buffer.from(sheet(''), 'utf16le'), Uint8Array.of(0)])),
    refused: 'xlsx-xml-encoding',
  },
  {
    name: 'text that stops within a letter',
    bytes: () => withSheet(joined([bytesOf(sheet('')), Uint8Array.of(0xc3)])),
    refused: 'xlsx-xml-encoding',
  },
  {
    name: 'names of prototypes as elements and attributes',
    bytes: () =>
      withRows(
        `<row __proto__="1" constructor="2"><__proto__/><c r="A1" toString="1" t="inlineStr" __proto__="x"><is><t>ok</t></is></c></row>`,
      ),
    reads: ['ok'],
  },

  // Cells.
  { name: 'row 1,048,577', bytes: () => withRows('<row r="1048577"/>'), refused: 'xlsx-reference' },
  {
    name: 'a cell in row 1,048,577',
    bytes: () => withRows('<row r="1048576"><c r="A1048577"/></row>'),
    refused: 'xlsx-reference',
  },
  {
    name: 'a row after the last',
    bytes: () => withRows('<row r="1048576"/><row/>'),
    refused: 'xlsx-reference',
  },
  { name: 'column XFE', bytes: () => withRows('<row><c r="XFE1"/></row>'), refused: 'xlsx-reference' },
  {
    name: 'a cell after the last column',
    bytes: () => withRows('<row><c r="XFD1"/><c/></row>'),
    refused: 'xlsx-reference',
  },
  { name: 'row 0', bytes: () => withRows('<row r="0"/>'), refused: 'xlsx-reference' },
  { name: 'row -1', bytes: () => withRows('<row r="-1"/>'), refused: 'xlsx-reference' },
  { name: 'row 1e3', bytes: () => withRows('<row r="1e3"/>'), refused: 'xlsx-reference' },
  {
    name: 'a reference that is none',
    bytes: () => withRows('<row><c r="1A"/></row>'),
    refused: 'xlsx-reference',
  },
  { name: 'an empty reference', bytes: () => withRows('<row><c r=""/></row>'), refused: 'xlsx-reference' },
  {
    name: 'a reference of 1 MB',
    bytes: () => withRows(`<row><c r="${'A'.repeat(1e6)}1"/></row>`),
    refused: 'xlsx-reference',
  },
  {
    name: 'a cell in another row',
    bytes: () => withRows('<row r="3"><c r="A4"/></row>'),
    refused: 'xlsx-reference',
  },
  {
    name: 'the first and the last cell of a sheet',
    bytes: () =>
      withRows(`<row r="1">${text('A1', 'first')}</row><row r="1048576">${text('XFD1048576', 'last')}</row>`),
    reads: ['first', 'last'],
  },
  {
    name: 'a cell at the far right of 2,000 rows',
    bytes: () =>
      withRows(
        Array.from(
          { length: 2000 },
          (_, i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>${i * 7919}</v></c></row>`,
        ).join(''),
      ),
    refused: 'xlsx-too-sparse',
  },
  {
    name: 'the same place twice',
    bytes: () =>
      withRows(
        `<row>${text('B1', 'one')}${text('B1', 'two')}${text('A1', 'three')}</row><row r="1">${text('A1', 'four')}</row>`,
      ),
    reads: ['three', 'one'],
    problems: ['xlsx-cell-twice'],
  },
  {
    name: 'a text of 40,000 characters',
    bytes: () => withRows(`<row>${text('A1', letters(40_000))}</row>`),
    reads: [letters(40_000).slice(0, 32_767)],
    problems: ['xlsx-cell-cut'],
  },
  {
    name: 'strings that are not there',
    bytes: () =>
      xlsxFile({
        strings: `<sst xmlns="${MAIN}"><si><t>ok</t></si></sst>`,
        rows: `<row>${['0', '1', '-1', '0.5', '__proto__', 'length', '99999999999', '']
          .map((n) => `<c t="s"><v>${n}</v></c>`)
          .join('')}</row>`,
      }),
    reads: ['ok'],
    problems: ['xlsx-string-missing'],
  },
  {
    name: 'styles that are not there',
    bytes: () =>
      withRows(
        `<row>${['__proto__', 'length', '-1', '9e9', 'NaN', ''].map((s) => `<c s="${s}"><v>41432</v></c>`).join('')}</row>`,
      ),
    reads: Array.from({ length: 6 }, () => '41432'),
  },
  {
    name: 'formulas that call out',
    bytes: () =>
      withRows(
        `<row><c t="str"><f>cmd|' /c calc'!A0</f><v>safe</v></c><c><f>WEBSERVICE("http://example.org")</f><v>1</v></c></row>`,
      ),
    reads: ['safe', '1'],
  },
];
