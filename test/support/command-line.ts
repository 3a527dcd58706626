import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../packages/cli/src/run.js';

/** What a command line gave back. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command line in this process and keeps all that it writes. */
export async function caseJourney(...args: string[]): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(args, { print: (text) => out.push(text), complain: (text) => err.push(text) });
  return { code, stdout: out.join(''), stderr: err.join('') };
}

/** A file with some content in a new folder of its own: its path. */
export async function fileOf(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'case-journey-')), name);
  await writeFile(path, content);
  return path;
}
