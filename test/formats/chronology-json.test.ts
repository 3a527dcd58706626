import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { problemMessages } from '@case-journey/core';
import {
  chronologyFormat,
  readChronologyJson,
  writeChronologyCsv,
  writeChronologyJson,
  writeEventsCsv,
} from '@case-journey/formats';
import { small } from '@case-journey/synthetic';
import { anyChronology, dice } from '../core/chronology/any-chronology.js';

const FILE = { file: 'a.json' };
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a chronology as JSON', () => {
  it('reads back exactly as it was, and is written the same again', () => {
    for (let seed = 1000; seed < 1200; seed += 1) {
      const chronology = anyChronology(dice(seed));
      const json = writeChronologyJson(chronology);
      const back = readChronologyJson(bytesOf(json), FILE).chronology;
      assert.deepEqual(back, chronology, `seed ${seed}`);
      assert.equal(writeChronologyJson(back), json);
    }
  });

  it('is written the same whatever order the fields had', () => {
    const chronology = anyChronology(dice(3));
    const turned = Object.fromEntries(Object.entries(chronology).reverse()) as unknown as typeof chronology;
    assert.equal(writeChronologyJson(turned), writeChronologyJson(chronology));
  });

  it('may start with a byte order mark, or be UTF-16', () => {
    const json = writeChronologyJson(anyChronology(dice(4)));
    const expected = readChronologyJson(json, FILE).chronology;
    assert.deepEqual(readChronologyJson(bytesOf(`\ufeff${json}`), FILE).chronology, expected);
    const wide = Buffer.from(`\ufeff${json}`, 'utf16le');
    assert.deepEqual(readChronologyJson(wide, FILE).chronology, expected);
  });

  it('refuses what is empty, cut off or something else, with a sentence and without its text', () => {
    const cut = writeChronologyJson(anyChronology(dice(5))).slice(0, 300);
    for (const [text, code] of [
      ['', 'file-empty'],
      [cut, 'json-unreadable'],
      ['{"Zebedee": 1}', 'not-a-chronology'],
      ['{"format": "case-journey/chronology", "version": 2}', 'version-unknown'],
      ['['.repeat(200_000), 'json-unreadable'],
    ] as const) {
      const { chronology, problems } = readChronologyJson(text, FILE);
      assert.equal(chronology, null);
      assert.deepEqual(
        problems.map((problem) => [problem.code, problem.effect]),
        [[code, 'file-refused']],
      );
      assert.ok(`problem.${code}` in problemMessages);
      assert.ok(!JSON.stringify(problems).includes('Zebedee'));
    }
  });

  it('tells of a field that the format does not have, and of an entry that was left out', () => {
    const chronology = { ...anyChronology(dice(6)), entries: [{ id: 1 }], colour: 'red' };
    const { problems } = readChronologyJson(JSON.stringify(chronology), FILE);
    assert.deepEqual(problems[0], {
      code: 'unknown-field',
      effect: 'field-dropped',
      file: 'a.json',
      params: [],
    });
    assert.deepEqual(problems.at(-1), {
      code: 'item-dropped',
      effect: 'row-dropped',
      file: 'a.json',
      column: '/entries/0',
      params: [],
    });
    for (const { code } of problems) assert.ok(`problem.${code}` in problemMessages, code);
  });
});

describe('chronologyFormat', () => {
  const of = (text: string): string | null => chronologyFormat(bytesOf(text));

  it('knows both forms of the format', () => {
    const chronology = anyChronology(dice(7));
    assert.equal(of(writeChronologyJson(chronology)), 'json');
    assert.equal(of(writeChronologyCsv(chronology, { bom: true })), 'csv');
    assert.equal(of('date;title;Why it matters\n1/2/2010;Met;x\n'), 'csv');
  });

  it('takes no other file for one', () => {
    for (const text of [
      '',
      'PK\u0003\u0004',
      '{"format": "other"}',
      '[1, 2]',
      'Date,Title,What happened,Source\n1/2/2010,Met,x,y\n',
      'Date,Title,Significance,Family\n1/2/2010,Met,Key,f\n',
      writeEventsCsv(small().dataset()),
    ]) {
      assert.equal(of(text), null, text.slice(0, 40));
    }
  });
});
