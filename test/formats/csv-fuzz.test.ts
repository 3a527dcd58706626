import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { problemMessages, problemSentence } from '@case-journey/core';
import { collect, csvColumns, FileRefusedError, readCsvRows, readTabularCsv } from '@case-journey/formats';
import { seeded } from './csv-generated.js';

const CORPUS = new URL('../../../shared/data/corpora/csv-spectrum/csvs/', import.meta.url);
const ROUNDS = 3_000;

const SEEDS = [
  'Child ID,Date,Event type,Title,Child seen\r\nC1,14/03/2010,Visit,"Quixotic, ""Marmoset""",yes\r\nC2,c. 2009,Contact,Zoë,\r\n',
  'Date;Event\n2010-03-14;"two\nlines"\n;;\nMarch 2010;x\n',
  'Titlewords\n\nDate\tTo\tDetails\n01/02/10\tongoing\tGalumphing\n',
  '\ufeff"Date","What happened"\r"14 Mar 10","Borogove"\r',
].map((text) => new TextEncoder().encode(text));

const corpus = existsSync(CORPUS)
  ? readdirSync(CORPUS).map((name) => readFileSync(new URL(name, CORPUS)))
  : [];
const BYTES = [0, 9, 10, 13, 32, 34, 39, 44, 59, 61, 124, 127, 128, 0xc3, 0xef, 0xfe, 0xff];

function mutated(seed: Uint8Array, random: (below: number) => number): Uint8Array {
  const bytes = [...seed];
  for (let change = 0; change <= random(4); change += 1) {
    const at = random(bytes.length + 1);
    const byte = BYTES[random(BYTES.length)] ?? 0;
    const kind = random(4);
    if (kind === 0) bytes.splice(at, 1);
    else if (kind === 1) bytes.splice(at, 0, byte);
    else if (kind === 2) bytes[Math.min(at, bytes.length - 1)] = byte;
    else bytes.splice(at, 0, ...bytes.slice(random(bytes.length + 1)).slice(0, 40));
  }
  return Uint8Array.from(bytes);
}

// words of our sentences, codes and field names, which a file may hold too
const OURS = new Set([
  ...Object.entries(problemMessages).flatMap((entry) => wordsOf(JSON.stringify(entry))),
  ...[
    'child',
    'date',
    'dateTo',
    'type',
    'title',
    'seen',
    'whatHappened',
    'kept',
    'file',
    'line',
    'code',
    'effect',
  ],
]);

/** The words of four or more letters in a text. */
function wordsOf(text: string): readonly string[] {
  return text.match(/[A-Za-z]{4,}/g) ?? [];
}

test('damaged files give rows, typed problems or one typed refusal, and lose no row', async () => {
  const random = seeded(99);
  const options = { file: 'f', asAt: '2016-12-31' };
  let refused = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const seeds = [...SEEDS, ...corpus];
    const bytes = mutated(seeds[random(seeds.length)]!, random);
    readCsvRows(bytes);
    try {
      const { sources, events, problems } = await collect(readTabularCsv(bytes, options));
      const columns = await csvColumns(bytes, options);
      assert.equal(sources[0]?.unaccounted, 0);
      assert.equal(columns.unaccounted, 0);
      assert.equal(columns.rows, sources[0].rows);
      assert.ok(events.length <= sources[0].rows);
      if (round % 10 === 0) {
        const told = problems.map(
          (problem) => problemSentence(problem, problemMessages) + JSON.stringify(problem),
        );
        const words = new Set(wordsOf(told.join(' ')));
        for (const word of wordsOf(new TextDecoder().decode(bytes))) {
          assert.ok(!words.has(word) || OURS.has(word), word);
        }
        for (const { code } of problems) assert.ok(`problem.${code}` in problemMessages, code);
      }
    } catch (error) {
      if (!(error instanceof FileRefusedError)) throw error;
      assert.ok(`problem.${error.code}` in problemMessages, error.code);
      refused += 1;
    }
  }
  assert.ok(refused < ROUNDS);
});
