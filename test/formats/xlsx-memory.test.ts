import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { attacks } from './xlsx-attacks.js';

const MOST = 150; // MB over the start of the reading
const worst = [
  'a bomb of 200 MiB',
  'a bomb that declares 1,000 bytes',
  'five parts of 130 MiB',
  'half a million empty blocks',
  'two million and one empty strings',
  'a million attributes',
  'a text of 10 MB',
  'an attribute of 10 MB',
  'elements 100,000 deep',
  'a list of 100,000 sheets',
  'one value of 30,000 CDATA sections',
  'a cell at the far right of 2,000 rows',
];
const folder = mkdtempSync(join(tmpdir(), 'xlsx-'));
after(() => {
  rmSync(folder, { recursive: true });
});

for (const name of worst) {
  test(`${name} takes less than ${MOST} MB`, (t) => {
    const attack = attacks.find((one) => one.name === name);
    assert.ok(attack);
    const file = join(folder, 'a.xlsx');
    writeFileSync(file, attack.bytes());
    const child = join(import.meta.dirname, 'xlsx-memory-child.ts');
    const said = execFileSync(process.execPath, ['--import', 'tsx', child, file], { encoding: 'utf8' });
    const [outcome, megabytes] = said.trim().split(' ');
    t.diagnostic(`${name}: ${said.trim()} MB`);
    assert.equal(outcome, attack.refused ?? 'read');
    assert.ok(Number(megabytes) < MOST);
  });
}
