// `npm ci` fails on other machines when the lock file misses a platform's optional package: find that here, offline.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const lock = JSON.parse(readFileSync(join(import.meta.dirname, '../package-lock.json'), 'utf8'));
const problems = [];
for (const [place, { optionalDependencies = {}, resolved }] of Object.entries(lock.packages)) {
  if (resolved?.startsWith('http')) problems.push(`${place}: carries a registry address`);
  for (const name of Object.keys(optionalDependencies)) {
    if (!isLocked(place, name))
      problems.push(`${place || 'the root'}: optional ${name} is not in the lock file`);
  }
}
for (const problem of problems) console.error(problem);
console.log(`lock file: ${Object.keys(lock.packages).length} packages, ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;

function isLocked(place, name) {
  for (let at = place; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    if (lock.packages[`${at === '' ? '' : `${at}/`}node_modules/${name}`]) return true;
    if (at === '' || !at.includes('node_modules')) return Boolean(lock.packages[`node_modules/${name}`]);
  }
}
