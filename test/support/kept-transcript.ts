import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../docs/transcripts');
const rewrite = process.env['TRANSCRIPTS'] === 'write'; // then read what changed before it is committed

/** Fails unless lines are those of a file of docs/transcripts. */
export function assertAsKept(file: string, lines: readonly string[]): void {
  const told = `${lines.join('\n')}\n`;
  if (rewrite) writeFileSync(join(folder, file), told);
  assert.equal(told, readFileSync(join(folder, file), 'utf8'));
}
