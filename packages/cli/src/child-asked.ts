import type { Dataset } from '@case-journey/core';
import type { Output } from './output.js';
import { parsedArgs } from './parsed-args.js';
import { pathsAsked, type PathsAsked } from './read-paths.js';

/** Which files are read, of which child if one is asked for, and whether JSON is printed. */
export interface ChildAsked extends PathsAsked {
  readonly childId: string | undefined;
  readonly json: boolean;
}

/** What a command was asked that takes files, `--child` and `--json`; or the sentence that says what is wrong. */
export function childAsked(args: readonly string[]): ChildAsked | string {
  const parsed = parsedArgs(args, CHILD_OPTIONS);
  if (typeof parsed === 'string') return parsed;
  const { values, positionals } = parsed;
  const asked = pathsAsked(positionals, values);
  return typeof asked === 'string' ? asked : { ...asked, childId: values.child, json: values.json };
}

/** The options of a command that is about all children or one. */
export const CHILD_OPTIONS = {
  child: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

/** Whether a dataset knows a child: as a person, or because an event concerns it. */
export function hasChild({ people, events }: Dataset, childId: string): boolean {
  return (
    people.some(({ id }) => id === childId) ||
    events.some(({ children }) => children.some((child) => child.childId === childId))
  );
}

/** Says that a dataset knows no child of the id that was asked for; gives the exit code. */
export function noSuchChild(output: Output): number {
  output.complain('No child with the id after --child is in what was read.\n');
  return 1;
}
