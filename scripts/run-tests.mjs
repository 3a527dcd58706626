// Runs every test: node:test for the packages without a DOM, then the elements in a browser, then the built pages.
// Ends with one line for people and machines: N passed, N failed.
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const BROWSER_ROOMS = ['elements', 'support', 'bench'];

const nodeTests = filesUnder(join(root, 'test'), '.test.ts').filter(
  (file) => !BROWSER_ROOMS.some((room) => file.startsWith(join(root, 'test', room))),
);

const suites = [
  {
    name: 'node',
    command: [
      process.execPath,
      '--import',
      'tsx',
      '--test',
      '--test-reporter=spec',
      `--test-concurrency=${availableParallelism()}`, // by itself it leaves one core to us, who only wait
      ...nodeTests,
    ],
  },
  { name: 'browser', command: [process.execPath, 'node_modules/@web/test-runner/dist/bin.js'] },
];

let passed = 0;
let failed = 0;
let skipped = 0;
for (const { name, command } of suites) {
  const started = process.hrtime.bigint();
  const { code, output } = await run(command);
  const counts = countsIn(output);
  passed += counts.passed;
  failed += counts.failed;
  skipped += counts.skipped;
  if (code !== 0 && counts.failed === 0) failed += 1; // the runner itself fell over
  if (counts.passed === 0) failed += 1; // a suite that ran nothing proves nothing
  console.log(`${name}: ${Math.round(Number(process.hrtime.bigint() - started) / 1e9)} s`);
}
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 ? 1 : 0;

function run([file, ...args]) {
  return new Promise((resolve) => {
    const child = spawn(file, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.setEncoding('utf8');
    child.stdout.on('data', (text) => {
      output += text;
      process.stdout.write(text);
    });
    child.on('close', (code) => resolve({ code, output }));
  });
}

// node:test prints "ℹ pass 12"; our reporter for the browser prints "browser tests: 12 passed, 0 failed, 0 skipped".
function countsIn(output) {
  const last = (pattern) => Number([...output.matchAll(pattern)].at(-1)?.[1] ?? 0);
  return {
    passed: last(/^ℹ pass (\d+)/gm) + last(/browser tests: (\d+) passed/gm),
    failed: last(/^ℹ fail (\d+)/gm) + last(/browser tests: \d+ passed, (\d+) failed/gm),
    skipped: last(/^ℹ skipped (\d+)/gm) + last(/browser tests: \d+ passed, \d+ failed, (\d+) skipped/gm),
  };
}

function filesUnder(directory, ending) {
  return readdirSync(directory, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .filter((file) => !file.includes('node_modules'))
    .sort();
}
