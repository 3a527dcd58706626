import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { problemMessages, problemSentence, type Chronology } from '@case-journey/core';
import { readChronologyJson } from '@case-journey/formats';
import type { Output } from './output.js';

/** The chronology that a JSON file holds; null where it cannot be opened or is none, which is then said. */
export async function readChronologyPath(path: string, output: Output): Promise<Chronology | null> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch {
    output.complain(`${path} cannot be opened.\n`);
    return null;
  }
  const { chronology, problems } = readChronologyJson(bytes, { file: basename(path) });
  for (const problem of problems)
    output.complain(`${problem.file}: ${problemSentence(problem, problemMessages)}\n`);
  return chronology;
}
