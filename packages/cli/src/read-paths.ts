import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import {
  isIsoDay,
  problemMessages,
  problemSentence,
  say,
  type Dataset,
  type IsoDay,
  type Messages,
} from '@case-journey/core';
import { FORMATS, readFiles, type Format } from '@case-journey/formats';
import type { Output } from './output.js';
import { today } from './today.js';

/** Which files are read, as what, and as at which day. */
export interface PathsAsked {
  readonly paths: readonly string[];
  readonly asAt: IsoDay;
  readonly as: Format | undefined;
}

/** The files, the day and the format that were asked for; or the sentence that says what is wrong with them. */
export function pathsAsked(
  paths: readonly string[],
  {
    as: format,
    'as-at': day = today(),
  }: { readonly as?: string | undefined; readonly 'as-at'?: string | undefined },
): PathsAsked | string {
  if (paths.length === 0) return 'Name at least one file.';
  if (!isIsoDay(day)) return 'The day after --as-at must be a real date written YYYY-MM-DD.';
  const as = FORMATS.find((known) => known === format);
  if (format !== undefined && as === undefined)
    return `The format after --as must be ${FORMATS.join(' or ')}.`;
  return { paths, asAt: day, as };
}

/**
 * What the files hold together; null where one cannot be opened or is refused, which is then said. Problems in their
 * content are said to be there, in one line.
 */
export async function readPaths(asked: PathsAsked, output: Output): Promise<Dataset | null> {
  const dataset = await filesRead(asked, output);
  const count = dataset?.problems.length ?? 0;
  if (count > 0) output.complain(`${say(REMARKS, 'problems', { count })}\n`);
  return dataset;
}

/** The same without that line, for a command that lists the problems itself. */
export async function filesRead({ paths, asAt, as }: PathsAsked, output: Output): Promise<Dataset | null> {
  const files: { name: string; bytes: Uint8Array }[] = [];
  for (const path of paths) {
    try {
      files.push({ name: basename(path), bytes: await readFile(path) });
    } catch {
      output.complain(`${path} cannot be opened.\n`);
      return null;
    }
  }
  const dataset = await readFiles(files, {
    asAt,
    maxEvents: MOST_EVENTS,
    ...(as === undefined ? {} : { as }),
  });
  const refused = dataset.problems.filter(({ effect }) => effect === 'file-refused');
  for (const problem of refused)
    output.complain(`${problem.file}: ${problemSentence(problem, problemMessages)}\n`);
  return refused.length > 0 ? null : dataset;
}

/** So many take about 1.3 GB. */
const MOST_EVENTS = 500_000;

const REMARKS: Messages = {
  problems: {
    one: '1 problem was met in what was read: "case-journey read" says where.',
    other: '{count} problems were met in what was read: "case-journey read" lists them.',
  },
};
