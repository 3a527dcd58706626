import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { FileRefusedError, readWorkbook, writeWorkbook } from '@case-journey/formats';
import { unzipSync, zipSync } from 'fflate';

const given = join(import.meta.dirname, '../../../shared/data/social-care/annex-a');
const seeds = new Map<string, Uint8Array>([['a written workbook', written()]]);
if (existsSync(given)) {
  for (const name of readdirSync(given).filter((file) => file.endsWith('.xlsx'))) {
    seeds.set(name, new Uint8Array(readFileSync(join(given, name))));
  }
}

test(
  'the workbooks of councils are fuzzed too',
  { skip: existsSync(given) ? false : 'no shared data here' },
  () => {
    assert.ok(seeds.size > 1);
  },
);

test('3,000 workbooks with changed bytes are refused with a code or read, and nothing else', async (t) => {
  const random = randomNumbers(20261122);
  const started = performance.now();
  const outcomes = new Map<string, number>();
  let tried = 0;
  while (tried < 3000 && performance.now() - started < 15_000) {
    for (const [name, seed] of seeds) {
      tried += 1;
      const bytes = tried % 2 === 0 ? mutated(seed, random) : repacked(seed, random);
      const outcome = await outcomeOf(bytes, `${name}, mutation ${tried}`);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
  }
  const found = [...outcomes].sort((a, b) => b[1] - a[1]);
  t.diagnostic(`${tried} tried: ${found.map(([outcome, count]) => `${outcome} ${count}`).join(', ')}`);
  assert.ok(tried >= 100 && (outcomes.get('read') ?? 0) > 0 && outcomes.size > 3);
});

async function outcomeOf(bytes: Uint8Array, what: string): Promise<string> {
  const started = performance.now();
  try {
    const { workbook } = await readWorkbook(bytes, { file: 'a.xlsx' });
    for (const { rows } of workbook.sheets) {
      rows.reduce((last, { line }) => {
        assert.ok(line > last);
        return line;
      }, 0);
    }
    return 'read';
  } catch (error) {
    if (!(error instanceof FileRefusedError))
      throw new Error(`${what} threw something else`, { cause: error });
    assert.match(error.message, /^xlsx-[\da-z-]+$/);
    return error.code;
  } finally {
    assert.ok(performance.now() - started < 5000, `${what} took too long`);
  }
}

/** Some bytes changed, put in, taken out or repeated. */
function mutated(seed: Uint8Array, random: (below: number) => number): Uint8Array {
  let bytes = Uint8Array.from(seed);
  for (let i = 1 + random(4); i > 0; i -= 1) {
    const at = random(4) === 0 ? Math.max(bytes.length - 1 - random(2000), 0) : random(bytes.length);
    const kind = random(6);
    if (kind < 4) bytes[at] = kind === 0 ? random(256) : (bytes[at] ?? 0) ^ (1 << random(8));
    else {
      const length = random(40);
      const kept = bytes.subarray(0, kind === 4 ? at : Math.max(at - length, 0));
      const all = new Uint8Array(kept.length + bytes.length - at);
      all.set(kept);
      all.set(bytes.subarray(at), kept.length);
      bytes = all;
    }
  }
  return bytes;
}

/** The same, but inside the parts: the zip file itself is whole, so that the changes reach the XML. */
function repacked(seed: Uint8Array, random: (below: number) => number): Uint8Array {
  const parts = unzipSync(seed);
  const wanted = Object.keys(parts).filter((name) => /sheet\d|workbook|shared|styles|\.rels/i.test(name));
  const name = wanted[random(wanted.length)] ?? '';
  return zipSync(
    { ...parts, [name]: mutated(parts[name] ?? new Uint8Array(1), random) },
    { level: 1, mtime: '2000-01-01T12:00' },
  );
}

/** Numbers from 0 to below, the same for the same seed. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * Math.max(below, 1));
  };
}

function written(): Uint8Array {
  const rows = Array.from({ length: 30 }, (_, i) => [
    i,
    `Visit ${i}`,
    { day: '2013-06-07' },
    null,
    i / 7,
    'Zoë\r\n<&>',
  ]);
  return writeWorkbook([
    { name: 'One', rows },
    { name: 'Two', rows: rows.slice(3) },
  ]);
}
