import { LEVELS, type Level } from '@case-journey/core';
import { chronologyCsv } from './chronology-csv.js';
import { chronologyJson } from './chronology-json.js';
import { childRecord } from './child-record.js';
import { chronologyText } from './chronology-text.js';
import { noSuchChild } from './child-asked.js';
import { notUnderstood } from './not-understood.js';
import type { Output } from './output.js';
import { parsedArgs } from './parsed-args.js';
import { pathsAsked, readPaths, type PathsAsked } from './read-paths.js';

/** How to call it. */
export const CHRONOLOGY_USAGE = `  chronology FILE... --child ID [--significance LEVEL] [--format FORMAT] [--full] [--as FORMAT] [--as-at DAY]
      Says which of one child's records belong in a chronology, and why. Nothing is decided: a practitioner does that.
      --child ID            the child, by the id that the files have
      --significance LEVEL  the least to show: key, significant or supporting; significant unless said
      --format FORMAT       text, json or csv (the table of docs/format.md); text unless said
      --full                in text: all of what happened, and not only a line of it
      --as FORMAT, --as-at DAY   as for read`;

const PRINTS = { text: chronologyText, json: chronologyJson, csv: chronologyCsv };

/** Prints what the rules propose for one child's chronology: `case-journey chronology`. */
export async function chronology(args: readonly string[], output: Output): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    output.print(`${CHRONOLOGY_USAGE}\n`);
    return 0;
  }
  const asked = understood(args);
  if (typeof asked === 'string') return notUnderstood(asked, CHRONOLOGY_USAGE, output);
  const dataset = await readPaths(asked, output);
  if (dataset === null) return 1;
  const record = childRecord(dataset, asked);
  if (record === null) return noSuchChild(output);
  output.print(PRINTS[asked.format](record, asked));
  return 0;
}

interface Asked extends PathsAsked {
  readonly childId: string;
  readonly least: Level;
  readonly format: keyof typeof PRINTS;
  readonly full: boolean;
}

function understood(args: readonly string[]): Asked | string {
  const parsed = parsedArgs(args, {
    child: { type: 'string' },
    significance: { type: 'string', default: 'significant' },
    format: { type: 'string', default: 'text' },
    full: { type: 'boolean', default: false },
  });
  if (typeof parsed === 'string') return parsed;
  const { values, positionals } = parsed;
  const asked = pathsAsked(positionals, values);
  if (typeof asked === 'string') return asked;
  if (values.child === undefined) return 'Say which child: --child ID.';
  const choices = chosen(values);
  return typeof choices === 'string'
    ? choices
    : { ...asked, childId: values.child, full: values.full, ...choices };
}

type Choices = Pick<Asked, 'least' | 'format'>;

function chosen(values: { readonly significance: string; readonly format: string }): Choices | string {
  const least = LEVELS.find((level) => level === values.significance);
  const { format } = values;
  if (least === undefined) return 'The level after --significance must be key, significant or supporting.';
  return isPrint(format) ? { least, format } : 'The format after --format must be text, json or csv.';
}

function isPrint(format: string): format is keyof typeof PRINTS {
  return Object.hasOwn(PRINTS, format);
}
