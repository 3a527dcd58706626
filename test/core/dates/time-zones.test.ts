import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { DATE_TABLE } from './date-table.js';

const run = promisify(execFile);
const script = fileURLToPath(new URL('./print-dates.ts', import.meta.url));
const zones = [
  'UTC',
  'Europe/London',
  'America/New_York',
  'Asia/Kolkata',
  'Pacific/Apia',
  'Antarctica/Troll',
];

it('says the same about every date, byte for byte, in six time zones', async () => {
  const outputs: string[] = [];
  for (let i = 0; i < zones.length; i += 2) {
    outputs.push(...(await Promise.all(zones.slice(i, i + 2).map(printedIn))));
  }
  assert.ok((outputs[0] ?? '').length > DATE_TABLE.length * 20);
  outputs.forEach((output, i) => {
    assert.equal(output, outputs[0], zones[i]);
  });
});

async function printedIn(zone: string): Promise<string> {
  const { stdout } = await run(process.execPath, ['--import', 'tsx', script], {
    env: { ...process.env, TZ: zone },
    maxBuffer: 10_000_000,
  });
  return stdout;
}
