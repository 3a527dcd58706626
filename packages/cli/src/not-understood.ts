import type { Output } from './output.js';

/** Says what is wrong with a command line and how to call the command; gives the exit code. */
export function notUnderstood(sentence: string, usage: string, output: Output): number {
  output.complain(`${sentence}\n\n${usage}\n`);
  return 2;
}
