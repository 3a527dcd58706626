// Runs every benchmark of this folder, one after the other, and prints what it measured as markdown.
// Ends with exit code 1 when a benchmark missed its target.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const here = import.meta.dirname;
const benches = readdirSync(here).filter(
  (name) => /^[a-z-]+\.mjs$/.test(name) && !/^run\.|-(data|child)\./.test(name),
);

let missed = 0;
for (const bench of benches.sort()) {
  const { status } = spawnSync(process.execPath, [join(here, bench)], { stdio: 'inherit' });
  if (status !== 0) missed += 1;
}
console.log(`${benches.length} benchmarks, ${missed} missed a target`);
process.exitCode = missed === 0 ? 0 : 1;
