import { dayNumber, type IsoDay } from '../dates/day.js';
import { FLOW_AGES, FLOW_WIDTH, type FlowCases } from './flow-cases.js';
import { columnsOf } from './flow-count.js';
import { FLOW_COLUMNS, flowStep, flowStepNumber, type FlowColumn } from './flow-steps.js';
import { at, byteAt, wordAt } from './int-table.js';

/** What is asked of one step: that a case has it, has it not, begins with it, or ends with it. */
export interface FlowStepFilter {
  readonly step: string;
  readonly how: 'with' | 'without' | 'starting' | 'ending';
}

/**
 * Which cases count. Everything that is set must hold; of a list, one. Plain JSON. A list with an empty text, or the
 * age `not-known`, asks for cases of which it is not recorded.
 */
export interface FlowFilter {
  /** Days of the front-door decision, both inclusive. */
  readonly from?: IsoDay | null;
  readonly to?: IsoDay | null;
  /** 1, 2, and 3 for the third and later. */
  readonly rounds?: readonly number[];
  /** Names of steps of the column `entry`: who referred. */
  readonly sources?: readonly string[];
  readonly teams?: readonly string[];
  readonly needs?: readonly string[];
  readonly ages?: readonly string[];
  /** Codes, or `not-recorded`, `refused` (preferred not to say), `not-yet-obtained`. */
  readonly ethnicities?: readonly string[];
  readonly steps?: readonly FlowStepFilter[];
  /** Cases that went from one step to the next; a route asks for all steps of it and no others. */
  readonly band?: { readonly from: string; readonly to: string };
  readonly route?: readonly string[];
}

/** 1 for each case that a filter takes. Steps follow one another along the columns that are shown. */
export function selectFlow(
  cases: FlowCases,
  filter: FlowFilter,
  columns?: readonly FlowColumn[],
): Uint8Array {
  const tests = [...traitTests(cases, filter), ...pathTests(cases, filter, columnsOf(columns))];
  const selected = new Uint8Array(cases.length).fill(1);
  for (const test of tests)
    for (let number = 0; number < cases.length; number += 1)
      if (byteAt(selected, number) === 1 && !test(number)) selected[number] = 0;
  return selected;
}

/** The numbers of the cases that are selected. */
export function selectedCases(selected: Uint8Array): Int32Array {
  const numbers: number[] = [];
  selected.forEach((is, number) => {
    if (is === 1) numbers.push(number);
  });
  return Int32Array.from(numbers);
}

type Test = (number: number) => boolean;

function traitTests(cases: FlowCases, filter: FlowFilter): Test[] {
  const { decided, round, people, child } = cases;
  const { from, to, rounds, sources } = filter;
  const tests: Test[] = [];
  if (typeof from === 'string' && from !== '') {
    const first = dayNumber(from);
    tests.push((number) => at(decided, number) >= first);
  }
  if (typeof to === 'string' && to !== '') {
    const last = dayNumber(to);
    tests.push((number) => at(decided, number) <= last);
  }
  if (rounds !== undefined) tests.push((number) => rounds.includes(Math.min(3, byteAt(round, number))));
  if (sources !== undefined) {
    const steps = sources.map((name) => flowStepNumber(`entry.${name}`));
    tests.push((number) => steps.includes(byteAt(cases.path, number * FLOW_WIDTH)));
  }
  among(tests, filter.teams, cases.teams, (number) => wordAt(cases.team, number));
  among(tests, filter.needs, cases.needs, (number) => wordAt(cases.need, number));
  among(tests, filter.ages, FLOW_AGES, (number) => byteAt(cases.age, number));
  among(tests, filter.ethnicities, people.ethnicities, (number) =>
    byteAt(people.ethnicity, at(child, number)),
  );
  return tests;
}

function among(
  tests: Test[],
  asked: readonly string[] | undefined,
  names: readonly string[],
  valueOf: (number: number) => number,
): void {
  if (asked === undefined) return;
  const taken = Uint8Array.from(names, (name) => (asked.includes(name) ? 1 : 0));
  tests.push((number) => byteAt(taken, valueOf(number)) === 1);
}

function pathTests(
  cases: FlowCases,
  { steps, band, route }: FlowFilter,
  columns: readonly FlowColumn[],
): Test[] {
  const places = columns.map((column) => FLOW_COLUMNS.indexOf(column));
  const tests = (steps ?? []).map((one) => stepTest(cases, one, places));
  if (band !== undefined) tests.push(sequenceTest(cases, [band.from, band.to], places));
  if (route !== undefined) tests.push(routeTest(cases, route, places));
  return tests;
}

function stepTest({ path }: FlowCases, { step, how }: FlowStepFilter, places: readonly number[]): Test {
  const known = flowStep(step);
  const wanted = flowStepNumber(step);
  const place = known === null ? 0 : FLOW_COLUMNS.indexOf(known.column);
  const has: Test = (number) => wanted !== 0 && byteAt(path, number * FLOW_WIDTH + place) === wanted;
  if (how === 'with') return has;
  if (how === 'without') return (number) => !has(number);
  const others = places.filter((other) => (how === 'starting' ? other < place : other > place));
  return (number) => has(number) && others.every((other) => byteAt(path, number * FLOW_WIDTH + other) === 0);
}

function sequenceTest({ path }: FlowCases, ids: readonly string[], places: readonly number[]): Test {
  const [from = 0, to = 0] = ids.map(flowStepNumber);
  return (number) => {
    let before = 0;
    for (const place of places) {
      const step = byteAt(path, number * FLOW_WIDTH + place);
      if (step === 0) continue;
      if (step === to && before === from) return true;
      before = step;
    }
    return false;
  };
}

function routeTest({ path }: FlowCases, ids: readonly string[], places: readonly number[]): Test {
  const wanted = new Uint8Array(FLOW_WIDTH);
  for (const id of ids) {
    const step = flowStep(id);
    if (step === null) return () => false;
    wanted[FLOW_COLUMNS.indexOf(step.column)] = flowStepNumber(id);
  }
  return (number) =>
    places.every((place) => byteAt(path, number * FLOW_WIDTH + place) === byteAt(wanted, place));
}
