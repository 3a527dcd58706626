import { dayNumber, NO_AGE, NO_DAY, sourceGroup, type FlowFilter, type Part } from '@case-journey/core';

/**
 * The rows of a part that a filter of cases takes, in their order: by the row's own day, source, team, need, age and
 * ethnicity. What a filter asks of a case's way (rounds, steps, routes) is asked of the flow alone.
 */
export function cohortRows(part: Part, filter: FlowFilter): Int32Array {
  const tests = testsOf(part, filter);
  const rows: number[] = [];
  for (let row = 0; row < part.length; row += 1) if (tests.every((test) => test(row))) rows.push(row);
  return Int32Array.from(rows);
}

type Test = (row: number) => boolean;

function testsOf(part: Part, filter: FlowFilter): Test[] {
  const { words, columns } = part;
  const { from, to, sources, teams, needs, ages, ethnicities } = filter;
  const tests: Test[] = [];
  const among = (
    asked: readonly string[] | undefined,
    codes: Readonly<Record<number, number>>,
    nameOf: (word: string) => string,
  ): void => {
    if (asked === undefined) return;
    const taken = words.map((word) => asked.includes(nameOf(word)));
    tests.push((row) => taken[codes[row] ?? 0] ?? false);
  };
  if (isSet(from) || isSet(to)) {
    const first = isSet(from) ? dayNumber(from) : -Infinity;
    const last = isSet(to) ? dayNumber(to) : NO_DAY - 1;
    tests.push((row) => {
      const day = columns.day[row] ?? NO_DAY;
      return day >= first && day <= last;
    });
  }
  among(sources, columns.source, (word) => (word === '' ? 'not-recorded' : sourceGroup(word)));
  among(teams, columns.team, (word) => word);
  among(needs, columns.need, (word) => word);
  among(ethnicities, columns.ethnicity, (word) => ABSENCES.get(word) ?? word);
  if (ages !== undefined) tests.push((row) => ages.includes(ageGroup(columns.age[row] ?? NO_AGE)));
  return tests;
}

function isSet(day: string | null | undefined): day is string {
  return typeof day === 'string' && day !== '';
}

const ABSENCES: ReadonlyMap<string, string> = new Map([
  ['', 'not-recorded'],
  ['REFU', 'refused'],
  ['NOBT', 'not-yet-obtained'],
]);

function ageGroup(age: number): string {
  if (age === NO_AGE) return 'not-known';
  return BANDS.find(([last]) => age <= last)?.[1] ?? '16-over';
}

const BANDS = [
  [-1, 'unborn'],
  [0, 'under-1'],
  [4, '1-4'],
  [9, '5-9'],
  [15, '10-15'],
] as const;
