import type { Problem } from '@case-journey/core';

/** Problems of one kind in one column of one sheet, with all their lines. */
export interface ProblemGroup {
  readonly problem: Problem;
  readonly lines: readonly number[];
  readonly count: number;
}

/** Problems gathered so that a thousand of one kind read as one, in order of file and sheet (List 4 before List 10). */
export function groupProblems(problems: readonly Problem[]): ProblemGroup[] {
  const groups = new Map<string, { problem: Problem; lines: number[]; count: number }>();
  for (const problem of problems) {
    const { code, effect, file, sheet = '', column = '', params } = problem;
    const key = JSON.stringify([code, effect, file, sheet, column, params]);
    const group = groups.get(key) ?? { problem, lines: [], count: 0 };
    groups.set(key, group);
    group.count += 1;
    if (problem.line !== undefined) group.lines.push(problem.line);
  }
  return [...groups.values()].sort((a, b) => numberAware.compare(place(a.problem), place(b.problem)));
}

const numberAware = new Intl.Collator('en-GB', { numeric: true });

function place({ file, sheet = '' }: Problem): string {
  return `${file} ${sheet}`;
}

/** Lines as a person writes them: 3, 40 to 52, 60. */
export function lineRanges(lines: readonly number[]): readonly (readonly [from: number, to: number])[] {
  const sorted = [...new Set(lines)].sort((a, b) => a - b);
  const ranges: [number, number][] = [];
  for (const line of sorted) {
    const last = ranges.at(-1);
    if (last?.[1] === line - 1) last[1] = line;
    else ranges.push([line, line]);
  }
  return ranges;
}
