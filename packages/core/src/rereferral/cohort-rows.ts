import { sourceGroup } from '../journey/flow-facts.js';
import type { FlowFilter } from '../journey/flow-filter.js';
import { inPeriod, keepRows, type Rows } from './group-by.js';
import { NO_AGE, type Part } from './part.js';

/**
 * Which rows count: days, both inclusive, and what is recorded of a row, in the words of the flow's filter. What is set
 * must hold; of a list, one. A list with an empty text, or the age `not-known`, asks for rows of which it is not recorded.
 */
export type Cohort = Pick<FlowFilter, 'from' | 'to' | 'sources' | 'teams' | 'needs' | 'ages' | 'ethnicities'>;

/**
 * The rows of a part that a cohort takes, in their order. Rows without a usable day are in no cohort with a limit. What a
 * flow's filter asks of a case's way (rounds, steps, routes) is asked of the flow alone.
 */
export function cohortRows(part: Part, cohort: Cohort = {}): Rows {
  const rows = rowsOfDays(part, cohort);
  const tests = testsOf(part, cohort);
  return tests.length === 0 ? rows : keepRows(rows, (row) => tests.every((test) => test(row)));
}

/** Whether a cohort is of some days only: its limits leave out rows. Limits that take all there is are none. */
export function isLimited(part: Part, cohort: Cohort = {}): boolean {
  return rowsOfDays(part, cohort).length < part.length;
}

function rowsOfDays(part: Part, { from, to }: Cohort): Rows {
  return inPeriod(part, { ...(isSet(from) ? { from } : {}), ...(isSet(to) ? { to } : {}) });
}

type Test = (row: number) => boolean;

function testsOf(part: Part, { sources, teams, needs, ages, ethnicities }: Cohort): Test[] {
  const { words, columns } = part;
  const tests: Test[] = [];
  among(tests, sources, columns.source, words, (word) => (word === '' ? 'not-recorded' : sourceGroup(word)));
  among(tests, teams, columns.team, words, (word) => word);
  among(tests, needs, columns.need, words, (word) => word);
  among(tests, ethnicities, columns.ethnicity, words, (word) => ABSENCES.get(word) ?? word);
  if (ages !== undefined) tests.push((row) => ages.includes(ageGroup(columns.age[row] ?? NO_AGE)));
  return tests;
}

function among(
  tests: Test[],
  asked: readonly string[] | undefined,
  codes: Readonly<Record<number, number>>,
  words: readonly string[],
  nameOf: (word: string) => string,
): void {
  if (asked === undefined) return;
  const taken = words.map((word) => asked.includes(nameOf(word)));
  tests.push((row) => taken[codes[row] ?? 0] ?? false);
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
  return AGES.find(([last]) => age <= last)?.[1] ?? '16-over';
}

/** The last age in years of each group, in the names of the flow's ages. */
const AGES = [
  [-1, 'unborn'],
  [0, 'under-1'],
  [4, '1-4'],
  [9, '5-9'],
  [15, '10-15'],
] as const;
