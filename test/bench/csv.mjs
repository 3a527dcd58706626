// CSV bytes to event columns, beside PapaParse's rows of strings from the same bytes: processor time and memory.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvTable } from './csv-data.mjs';
import { median } from './measure-data.mjs';

const ROWS = 1_000_000;
const ROUNDS = 3;
const MOST_MEMORY = 200; // MB over the file
const READERS = ['ours', 'papaparse'];

const folder = mkdtempSync(join(tmpdir(), 'case-journey-bench-'));
try {
  const file = join(folder, 'bench.csv');
  const bytes = csvTable(ROWS);
  writeFileSync(file, bytes);
  process.exitCode = report(bytes.length, measured(file)) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}

/** The runs of each reader, taken in turns so that a busy moment hits both. */
function measured(file) {
  const runs = new Map(READERS.map((reader) => [reader, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const reader of READERS) runs.get(reader).push(run(reader, file));
  }
  return runs;
}

function run(reader, file) {
  const child = spawnSync(process.execPath, [join(import.meta.dirname, 'csv-child.mjs'), reader, file], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (child.status !== 0) throw new Error(`${reader} ended with ${child.status}`);
  const result = JSON.parse(child.stdout);
  if (result.rows !== ROWS) throw new Error(`${reader} found ${result.rows} rows of ${ROWS}`);
  return result;
}

function report(size, runs) {
  const cpu = (reader) => median(runs.get(reader).map((one) => one.cpu));
  const memory = (reader) => median(runs.get(reader).map((one) => one.memory));
  const ratio = cpu('papaparse') / cpu('ours');
  console.log(`## CSV: ${ROWS.toLocaleString('en-GB')} rows, ${(size / 1e6).toFixed(1)} MB\n`);
  console.log('| reader | processor ms, each run | median | MB a second | peak memory over the file, MB |');
  console.log('|---|---|---|---|---|');
  for (const reader of READERS) {
    const each = runs
      .get(reader)
      .map((one) => Math.round(one.cpu))
      .join(', ');
    const speed = Math.round(size / 1e3 / cpu(reader));
    console.log(
      `| ${reader} | ${each} | ${Math.round(cpu(reader))} | ${speed} | ${Math.round(memory(reader))} |`,
    );
  }
  const fast = ratio >= 1;
  const small = memory('ours') <= MOST_MEMORY;
  console.log(
    `\n- At most PapaParse's processor time: ${fast ? 'yes' : 'NO'} (${ratio.toFixed(2)} times as fast)`,
  );
  console.log(`- At most the file and ${MOST_MEMORY} MB: ${small ? 'yes' : 'NO'}\n`);
  return fast && small;
}
