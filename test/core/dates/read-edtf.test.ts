import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse } from 'edtf';
import fc from 'fast-check';
import { readEdtf } from '@case-journey/core';
import { sharedData } from '../../support/shared-data.js';
import { inOneLine } from './date-table.js';

const { path: CORPUS, skip } = sharedData('corpora/edtf/strings.json');

describe('readEdtf', () => {
  const table: readonly (readonly [text: string, bounds: string])[] = [
    ['2016-05-03', '2016-05-03..2016-05-03 day'],
    ['2016-05', '2016-05-01..2016-05-31 month'],
    ['2016', '2016-01-01..2016-12-31 year'],
    ['0000', '0000-01-01..0000-12-31 year'],
    ['19', '1900-01-01..1999-12-31 range'],
    ['197~', '1970-01-01..1979-12-31 range ~'],
    ['2016-05-02T16:54:59+0230', '2016-05-02..2016-05-02 day 16:54:59+02:30'],
    ['2016-05-02T16:54Z', '2016-05-02..2016-05-02 day 16:54+00:00'],
    ['2016-05-02T00:00:00Z', '2016-05-02..2016-05-02 day'],
    ['2016-05-02T24:00:00', '2016-05-02..2016-05-02 day 24:00'],
    ['2016%', '2016-01-01..2016-12-31 year ~ ?'],
    ['2004?-06-~11', '2004-06-11..2004-06-11 day ~ ?'],
    ['2001-21', '2001-03-01..2001-05-31 season'],
    ['2001-24', '2001-12-01..2002-02-28 season'],
    ['2003-28', '2003-12-01..2004-02-29 season'],
    ['2001-29', '2001-09-01..2001-11-30 range'],
    ['2001-30', '2001-12-01..2002-02-28 range'],
    ['2001-36', '2001-10-01..2001-12-31 range'],
    ['2001-38', '2001-05-01..2001-08-31 range'],
    ['2001-41', '2001-07-01..2001-12-31 range'],
    ['2004-06/2006-08', '2004-06-01..2006-08-31 range'],
    ['1980?/1994~', '1980-01-01..1994-12-31 range ~ ?'],
    ['../2016', '..2016-12-31 range'],
    ['2016/', '2016-01-01.. range'],
    ['198X', '1980-01-01..1989-12-31 range'],
    ['2016-XX', '2016-01-01..2016-12-31 year'],
    ['2016-05-XX', '2016-05-01..2016-05-31 month'],
    ['2016-XX-06', '2016-01-06..2016-12-06 range'],
    ['15XX-02-29', '1504-02-29..1596-02-29 range'],
    ['2015-0X-3X', '2015-01-30..2015-09-30 range'],
    ['XXXX-12-25', 'none'],
    ['../..', 'none'],
    ['2015-02-29', 'none !date-impossible'],
    ['2016/2010', 'none !date-reversed'],
    ['[1984,1985]', 'none !edtf-unsupported'],
    ['Y17E7', 'none !edtf-unsupported'],
    ['-0044', 'none !edtf-unsupported'],
    ['-2001-21', 'none !edtf-unsupported'],
    ['9999-24', 'none !edtf-unsupported'],
    ['9999-30', 'none !edtf-unsupported'],
    ['-0000-21', 'none !edtf-invalid'],
    ['2001?-23', 'none !edtf-invalid'],
    [' 2001', 'none !edtf-invalid'],
    ['', 'none !edtf-invalid'],
  ];
  for (const [text, expected] of table) {
    it(`reads ${JSON.stringify(text)} as ${expected}`, () => {
      const reading = readEdtf(text);
      assert.equal(inOneLine(reading), expected);
      assert.equal(reading.date.text, text);
    });
  }

  it(
    'refuses as not EDTF just what the reference library rejects, over its own test strings',
    { skip },
    () => {
      const unsupported: string[] = [];
      for (const text of corpus()) {
        const { problem } = readEdtf(text);
        assert.equal(problem !== 'edtf-invalid', libraryAccepts(text), text);
        if (problem !== null && problem !== 'edtf-invalid') unsupported.push(`${text} ${problem}`);
      }
      assert.deepEqual(unsupported.sort(), UNSUPPORTED.map((text) => `${text} edtf-unsupported`).sort());
    },
  );

  it('agrees with the reference library on strings put together at random', () => {
    const text = fc
      .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 7 })
      .map((pieces) => pieces.join(''));
    let accepted = 0;
    fc.assert(
      fc.property(text, (string) => {
        const library = libraryAccepts(string);
        if (library) accepted += 1;
        assert.equal(readEdtf(string).problem !== 'edtf-invalid', library, string);
      }),
      { seed: 20261122, numRuns: 8000 },
    );
    assert.ok(accepted > 100, String(accepted));
  });

  it('agrees with the reference library on well-formed strings, and on each with one character changed', () => {
    fc.assert(
      fc.property(
        wellFormed(),
        fc.nat(),
        fc.constantFrom(...Array.from('0123456789X?~%/.-T:[]{}, Y')),
        (string, at, character) => {
          const place = at % string.length;
          for (const text of [string, string.slice(0, place) + character + string.slice(place + 1)]) {
            assert.equal(readEdtf(text).problem !== 'edtf-invalid', libraryAccepts(text), text);
          }
        },
      ),
      { seed: 20261122, numRuns: 4000 },
    );
  });
});

/** What the library accepts and a partial date cannot hold: sets, lists, negative years and years past 9999. */
const UNSUPPORTED = [
  ...['[2016-03]', '[1667,1668, 1670..1672]', '[..1760-12-03]', '[1760-12..]', '[1760..]', '[1667, 1672-12]'],
  ...['[1984,1985-10-01]', '[1984,1985-10-01..]', '[..1984,1985-10-01..]'],
  ...['{2016..2020}', '{1667, 1670..1672}', '{1960 ,  1961-12}', '{1760..}', '{..1760}'],
  ...['-0001-12-31T23:59:59Z', '-0001-12-31T24:00:00Z', '-0002', '-9999', '-04', '-193', '-019'],
  ...['Y210001', 'Y170002', 'Y10000', 'Y-170002', 'Y-10000'],
  ...['Y17E7', 'Y-17E7', '1950S2', 'Y17101000S3', 'Y-17101E3S3'],
];

const PIECES = (
  '2004 156X XXXX 1X 19 193 0000 - -06 -02 -13 -12 -11 -X2 -1X -XX -29 -30 -31 -3X ? ~ % / .. [ ] { } , T10:10 ' +
  'T24:00:00 :10 .5 Z +01:00 -12:01 +14:00 Y17 E3 S2 -21 -24 -41 ?2004 2004? 199X -06~ /2005 /2005? /..'
).split(' ');

function wellFormed(): fc.Arbitrary<string> {
  const sign = fc.constantFrom('', '', '', '?', '~', '%');
  const year = fc.constantFrom('2004', '2015', '0000', '-0044', '198X', '19XX', 'XXXX');
  const month = fc.constantFrom('01', '02', '06', '09', '11', '12', '1X', 'X1', 'XX');
  const day = fc.constantFrom('01', '10', '28', '29', '30', '31', '3X', 'X0', 'XX');
  const date = fc
    .tuple(year, fc.option(fc.tuple(month, fc.option(day))), fc.array(sign, { minLength: 6, maxLength: 6 }))
    .map(([y, rest, s]) => {
      const m = rest === null ? '' : `-${s[2] ?? ''}${rest[0]}${s[3] ?? ''}`;
      const d = typeof rest?.[1] !== 'string' ? '' : `-${s[4] ?? ''}${rest[1]}${s[5] ?? ''}`;
      return `${s[0] ?? ''}${y}${s[1] ?? ''}${m}${d}`;
    });
  const zone = fc.constantFrom('', 'Z', '+01:00', '-0330', '+14', '-12:00', '\u221202:00');
  const time = fc.constantFrom('10:10', '23:59:59', '24:00', '00:00:00', '09:30:00.125');
  const moment = fc.tuple(time, zone).map(([t, z]) => `2004-06-01T${t}${z}`);
  const division = fc.integer({ min: 20, max: 42 }).map((number) => `2004-${String(number)}`);
  const side = fc.oneof(date, date, moment, fc.constantFrom('', '..'), division);
  const item = fc.oneof(date, fc.constantFrom('1670..1672', '2004-01..2004-03', '2004..2004-02'));
  const set = fc.tuple(item, item).map(([a, b]) => `[${a}, ${b}]`);
  const list = fc.tuple(item, fc.constantFrom('', '..')).map(([a, dots]) => `{${dots}${a}}`);
  return fc.oneof(
    date,
    moment,
    division,
    set,
    list,
    fc.tuple(side, side).map((sides) => sides.join('/')),
  );
}

function corpus(): string[] {
  const bySource = JSON.parse(readFileSync(CORPUS, 'utf8')) as Record<string, string[]>;
  return [...new Set(Object.values(bySource).flat())];
}

function libraryAccepts(text: string): boolean {
  try {
    parse(text);
    return true;
  } catch {
    return false;
  }
}
