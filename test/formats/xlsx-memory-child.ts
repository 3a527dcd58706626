/** Reads the workbook named on the command line and prints how far that raised the process's peak memory, in MB. */
import { readFileSync } from 'node:fs';
import { readWorkbook } from '@case-journey/formats';
import { xlsxFile } from './xlsx-file.js';

const bytes = readFileSync(process.argv[2] ?? '');
await readWorkbook(xlsxFile(), { file: 'warm-up' });
const before = process.resourceUsage().maxRSS;
let outcome = 'read';
try {
  await readWorkbook(bytes, { file: 'a.xlsx' });
} catch (error) {
  outcome = error instanceof Error ? error.message : 'thrown';
}
console.log(`${outcome} ${((process.resourceUsage().maxRSS - before) / 1024).toFixed(0)}`);
