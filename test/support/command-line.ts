import { execFile } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../packages/cli/src/run.js';

/** The built program. */
export const PROGRAM = join(import.meta.dirname, '../../packages/cli/dist/main.js');

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

/** Runs a command on a table, as at a day, with whatever else is asked of it. */
export async function onTable(
  command: string,
  { table, asAt }: { readonly table: string; readonly asAt: string },
  ...args: readonly string[]
): Promise<Ran> {
  return caseJourney(command, await fileOf('table.csv', table), '--as-at', asAt, ...args);
}

/** Runs a command line as the built program, in a process of its own. */
export function caseJourneyProgram(...args: string[]): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(process.execPath, [PROGRAM, ...args], { maxBuffer: 1 << 28 }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}

/** A file with some content in a new folder of its own: its path. */
export async function fileOf(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'case-journey-')), name);
  await writeFile(path, content);
  return path;
}
