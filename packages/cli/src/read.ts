import { problemMessages, problemSentence, type Dataset } from '@case-journey/core';
import { FORMATS } from '@case-journey/formats';
import { asJson } from './as-json.js';
import { notUnderstood } from './not-understood.js';
import type { Output } from './output.js';
import { parsedArgs } from './parsed-args.js';
import { filesRead, pathsAsked, type PathsAsked } from './read-paths.js';
import { reportText } from './report-text.js';

/** How to call it. */
export const READ_USAGE = `  read FILE... [--as FORMAT] [--as-at DAY] [--json] [--events]
      Reads files and says what was read and every problem with its line.
      --as FORMAT   ${FORMATS.join(' or ')}; found out from the file unless said
      --as-at DAY   judge everything as at this day (YYYY-MM-DD); today unless said
      --json        print JSON
      --events      with --json: print the events and people as well`;

/** Reads files and prints what was read: `case-journey read`. */
export async function read(args: readonly string[], output: Output): Promise<number> {
  const asked = understood(args);
  if (typeof asked === 'string') return notUnderstood(asked, READ_USAGE, output);
  const dataset = await filesRead(asked, output);
  if (dataset === null) return 1;
  output.print(asked.json ? asJson(answer(dataset, asked.events)) : reportText(dataset));
  return 0;
}

interface Asked extends PathsAsked {
  readonly json: boolean;
  readonly events: boolean;
}

function understood(args: readonly string[]): Asked | string {
  const parsed = parsedArgs(args, {
    json: { type: 'boolean', default: false },
    events: { type: 'boolean', default: false },
  });
  if (typeof parsed === 'string') return parsed;
  const { values, positionals } = parsed;
  const asked = pathsAsked(positionals, values);
  return typeof asked === 'string' ? asked : { ...asked, json: values.json, events: values.events };
}

function answer(dataset: Dataset, withEvents: boolean): object {
  const { sources, events, people, problems, known } = dataset;
  const sum = (field: 'rows' | 'unaccounted'): number =>
    sources.reduce((total, source) => total + source[field], 0);
  return {
    files: sources,
    rows: sum('rows'),
    events: withEvents ? events : events.length,
    people: withEvents ? people : people.length,
    problems: problems.map((problem) => ({
      code: problem.code,
      effect: problem.effect,
      file: problem.file,
      sheet: problem.sheet ?? null,
      line: problem.line ?? null,
      column: problem.column ?? null,
      message: problemSentence(problem, problemMessages),
    })),
    known,
    unaccounted: sum('unaccounted'),
  };
}
