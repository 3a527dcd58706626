import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { problemMessages, problemSentence, type Dataset, type IsoDay } from '@case-journey/core';
import { readFiles, type Format } from '@case-journey/formats';
import type { Output } from './output.js';

/** Which files are read, as what, and as at which day. */
export interface PathsAsked {
  readonly paths: readonly string[];
  readonly asAt: IsoDay;
  readonly as: Format | undefined;
}

/** What the files hold together; null where one cannot be opened or is refused, which is then said. */
export async function readPaths({ paths, asAt, as }: PathsAsked, output: Output): Promise<Dataset | null> {
  const files: { name: string; bytes: Uint8Array }[] = [];
  for (const path of paths) {
    try {
      files.push({ name: basename(path), bytes: await readFile(path) });
    } catch {
      output.complain(`${path} cannot be opened.\n`);
      return null;
    }
  }
  const dataset = await readFiles(files, { asAt, ...(as === undefined ? {} : { as }) });
  const refused = dataset.problems.filter(({ effect }) => effect === 'file-refused');
  for (const problem of refused)
    output.complain(`${problem.file}: ${problemSentence(problem, problemMessages)}\n`);
  return refused.length > 0 ? null : dataset;
}
