// What a person who installs a package gets: its files, its types, its entry points.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const PUBLISHED = ['core', 'formats', 'layout', 'elements', 'synthetic', 'cli'];
let passed = 0;
let failed = 0;

for (const name of PUBLISHED) {
  const directory = join(root, 'packages', name);
  const manifest = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'));
  check(`${name}: publint`, ['publint/src/cli.js', '--strict', directory]);
  if (manifest.exports['.'] !== undefined) {
    check(`${name}: types resolve`, [
      '@arethetypeswrong/cli/dist/index.js',
      '--pack',
      directory,
      '--profile',
      'esm-only',
    ]);
  }
  const scripts = Object.keys(manifest.scripts ?? {}).filter((script) => /^(pre|post)?install$/.test(script));
  report(`${name}: no install scripts`, scripts.length === 0, scripts.join(', '));
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function check(name, [tool, ...args]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules', tool), ...args],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  report(name, status === 0, `${stdout}${stderr}`);
}

function report(name, ok, detail) {
  if (ok) passed += 1;
  else failed += 1;
  console.log(`${ok ? 'ok' : 'not ok'}: ${name}${ok ? '' : `\n${detail}`}`);
}
