import { problemSentence, type Problem } from '@case-journey/core';
import { writeCsv } from '@case-journey/formats';
import type { Context } from './context.js';
import { handOver } from './hand-over.js';

/** Hands the person a list of problems as a CSV file. It has places and sentences, never the content of a cell. */
export function downloadProblems(problems: readonly Problem[], { say, messages }: Context): void {
  const head = ['file', 'sheet', 'line', 'column', 'what', 'did'].map((name) => say(`problems.${name}`));
  const rows = problems.map((problem) => [
    problem.file,
    problem.sheet ?? '',
    problem.line ?? '',
    problem.column ?? '',
    problemSentence(problem, messages),
    say(`effect.${problem.effect}`),
  ]);
  handOver('problems.csv', 'text/csv', writeCsv([head, ...rows], { bom: true }));
}
