import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { FileRefusedError } from '@case-journey/formats';
import { say, xlsxProblemMessages } from '@case-journey/core';
import { FileRefusedError as OwnRefusal } from '../../packages/formats/src/read/batch.js';
import { openPackage } from '../../packages/formats/src/read/xlsx/open-package.js';
import { readPackage } from '../../packages/formats/src/read/xlsx/read-package.js';
import type { Workbook } from '../../packages/formats/src/read/xlsx/workbook.js';
import { type Attack, attacks } from './xlsx-attacks.js';

const before = Reflect.ownKeys(Object.prototype);
const times: { name: string; ms: number; inflated: number }[] = [];

for (const attack of attacks) {
  const promise =
    attack.refused === undefined ? 'is read as far as it goes' : `is refused: ${attack.refused}`;
  test(`${attack.name} ${promise}`, () => check(attack));
}

test('at least 44 hostile or odd files were tried, and no object learned anything from them', () => {
  assert.ok(attacks.length >= 44);
  assert.deepEqual(Reflect.ownKeys(Object.prototype), before);
  assert.equal(new FileRefusedError('a').name, new OwnRefusal('a').name);
});

after(() => {
  const slowest = times.sort((a, b) => b.ms - a.ms).slice(0, 5);
  for (const { name, ms, inflated } of slowest) {
    console.log(`# ${ms.toFixed(0)} ms, ${inflated} bytes inflated: ${name}`);
  }
});

async function check(attack: Attack): Promise<void> {
  const bytes = attack.bytes();
  const result = await attempt(attack.name, bytes);
  assert.equal(result.refused, attack.refused);
  if (result.refused !== undefined) {
    const sentence = say(xlsxProblemMessages, `problem.${result.refused}`, Object.fromEntries(result.params));
    assert.match(sentence, /^[A-Z][^{}]+\.$/);
  }
  assert.deepEqual(result.texts, attack.reads);
  assert.deepEqual(result.problems, attack.problems ?? []);
  assert.ok(result.inflated <= (attack.inflates ?? 1.2 * 2 ** 20), `${result.inflated} bytes were inflated`);
}

interface Result {
  readonly refused?: string;
  readonly params: readonly (readonly [string, string | number])[];
  readonly texts?: string[];
  readonly problems: string[];
  readonly inflated: number;
}

async function attempt(name: string, bytes: Uint8Array): Promise<Result> {
  const started = performance.now();
  const spent = { inflated: 0, sincePause: 0 };
  try {
    const zip = { ...openPackage(bytes), spent };
    const { workbook, problems } = await readPackage(zip, 'a.xlsx');
    const codes = problems.map(({ code }) => code);
    return { params: [], texts: textsOf(workbook), problems: codes, inflated: spent.inflated };
  } catch (error) {
    if (!(error instanceof OwnRefusal)) throw error;
    return { refused: error.code, params: error.params, problems: [], inflated: spent.inflated };
  } finally {
    times.push({ name, ms: performance.now() - started, inflated: spent.inflated });
  }
}

function textsOf(workbook: Workbook): string[] {
  return workbook.sheets.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell === undefined ? [] : [cell.text]))),
  );
}
