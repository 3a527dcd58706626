import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCsvRows, toUtf8 } from '@case-journey/formats';

const TEXT_ROWS = [
  ['Name', 'Sum'],
  ['Zoë “Z” – ok', '£5'],
];

type Encoding = 'utf-8' | 'utf-8 with mark' | 'utf-16le' | 'utf-16be';

function encoded(text: string, encoding: Encoding | 'windows-1252'): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-8 with mark') return new TextEncoder().encode(`\ufeff${text}`);
  if (encoding === 'windows-1252') return Uint8Array.from(text, windowsByte);
  const little = Buffer.from(`\ufeff${text}`, 'utf16le');
  return encoding === 'utf-16le' ? little : little.swap16();
}

function windowsByte(character: string): number {
  const special: Readonly<Record<string, number>> = { '“': 0x93, '”': 0x94, '–': 0x96 };
  return special[character] ?? character.charCodeAt(0);
}

for (const encoding of ['utf-8', 'utf-8 with mark', 'utf-16le', 'utf-16be'] as const) {
  for (const newline of ['\n', '\r\n', '\r']) {
    for (const quoted of [true, false]) {
      const how = `${encoding}, ${JSON.stringify(newline)}, ${quoted ? 'quoted' : 'bare'}`;
      test(`curly quotes and pound signs survive: ${how}`, () => {
        const text = TEXT_ROWS.map((row) => row.map((cell) => (quoted ? `"${cell}"` : cell)).join(',')).join(
          newline,
        );
        const { rows, problems } = readCsvRows(encoded(text, encoding));
        assert.deepEqual(rows, TEXT_ROWS);
        assert.deepEqual(problems, []);
      });
    }
  }
}

for (const newline of ['\n', '\r\n', '\r']) {
  for (const quoted of [true, false]) {
    test(`windows-1252 is read right and said to be assumed: ${JSON.stringify(newline)}, ${quoted ? 'quoted' : 'bare'}`, () => {
      const text = TEXT_ROWS.map((row) => row.map((cell) => (quoted ? `"${cell}"` : cell)).join(',')).join(
        newline,
      );
      const { rows, problems } = readCsvRows(encoded(text, 'windows-1252'));
      assert.deepEqual(rows, TEXT_ROWS);
      assert.deepEqual(problems, [{ code: 'encoding-assumed', line: 1, field: 1 }]);
    });
  }
}

test('UTF-16 without a mark is known by its zero bytes', () => {
  const bytes = Buffer.from('Date,Event\n2010-03-14,Visit\n', 'utf16le');
  assert.deepEqual(readCsvRows(bytes).rows[1], ['2010-03-14', 'Visit']);
  assert.equal(toUtf8(Buffer.from(bytes).swap16()).encoding, 'utf-16be');
});

test('UTF-8 with a mark but damaged bytes stays UTF-8 and says so', () => {
  const { rows, problems } = readCsvRows(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61, 0x2c, 0xff));
  assert.deepEqual(rows, [['a', '\ufffd']]);
  assert.equal(problems[0]?.code, 'encoding-damaged');
});

// 0x80 to 0x9F: Node 20's own decoder gives control characters here, so the table is written out
const UPPER = [
  0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0x8d,
  0x17d, 0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a,
  0x153, 0x9d, 0x17e, 0x178,
];

test('every byte of windows-1252 becomes the character of the Encoding Standard', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const expected = Array.from(bytes, (byte) => String.fromCharCode(UPPER[byte - 0x80] ?? byte)).join('');
  assert.equal(new TextDecoder('utf-8', { ignoreBOM: true }).decode(toUtf8(bytes).bytes), expected);
});
