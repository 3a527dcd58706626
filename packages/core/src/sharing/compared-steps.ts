import { FLOW_WIDTH, type FlowCases } from '../journey/flow-cases.js';
import { FLOW_COLUMNS, FLOW_STEPS, type FlowColumn } from '../journey/flow-steps.js';
import { byteAt } from '../journey/int-table.js';
import type { CasesOfTwo } from './flow-difference.js';
import { familyOf } from './flow-families.js';
import { flowOverlaps, IN_FLOW } from './flow-overlaps.js';
import type { SharingPreset } from './sharing-preset.js';

/** What two cohorts have of each step, and what is few beside a flow. */
export interface ComparedSteps {
  readonly whole: CasesOfTwo;
  /** Steps that either has. */
  readonly steps: readonly (readonly [id: string, step: CasesOfTwo])[];
  /** Whether a step, or with '' all cases, is few in any way that could be told. */
  readonly isFew: (id: string) => boolean;
}

/** Which cases are compared, in which columns. */
export interface ComparedSets {
  readonly first: Uint8Array;
  readonly second: Uint8Array;
  readonly beside?: Uint8Array | undefined;
  readonly columns: readonly FlowColumn[];
  /** The step that a rare one is counted in. */
  readonly group: (id: string) => string;
}

/** Counts the steps of two cohorts, and what a reader could tell of them and of the flow beside. */
export function comparedSteps(
  cases: FlowCases,
  { first, second, beside, columns, group }: ComparedSets,
  preset: SharingPreset | null,
): ComparedSteps {
  const tallies = new Map<string, Tally>();
  const tallyOf = (id: string): Tally => {
    const known = tallies.get(id) ?? { first: 0, second: 0, number: tallies.size, families: new Map() };
    tallies.set(id, known);
    return known;
  };
  const whole = tallyOf('');
  const ofStep = FLOW_STEPS.map(({ id, column }) =>
    id === '' || !columns.includes(column) ? undefined : tallyOf(group(id)),
  );
  const overlaps = preset === null ? null : flowOverlaps(tallies.size, preset);
  const places = columns.map((column) => FLOW_COLUMNS.indexOf(column));
  for (let number = 0; number < cases.length; number += 1) {
    const [a, b] = [byteAt(first, number), byteAt(second, number)];
    const sets = a * IN_FLOW.first + b * IN_FLOW.second + isIn(beside, number) * IN_FLOW.beside;
    if (sets === 0) continue;
    const family = familyOf(cases, number);
    const count = (tally: Tally): void => {
      overlaps?.add(tally.number, sets, family);
      if (a + b > 0) addTo(tally, family, a, b);
    };
    count(whole);
    for (const place of places) {
      const step = ofStep[byteAt(cases.path, number * FLOW_WIDTH + place)];
      if (step !== undefined) count(step);
    }
  }
  return {
    whole,
    steps: [...tallies].filter(([id, { families }]) => id !== '' && families.size > 0),
    isFew: (id) => overlaps?.isFew(tallies.get(id)?.number ?? 0) ?? false,
  };
}

interface Tally extends CasesOfTwo {
  first: number;
  second: number;
  /** Its position among the numbers that are told. */
  readonly number: number;
  readonly families: Map<number, [first: number, second: number]>;
}

function isIn(set: Uint8Array | undefined, number: number): number {
  return set === undefined ? 0 : byteAt(set, number);
}

function addTo(tally: Tally, family: number, a: number, b: number): void {
  tally.first += a;
  tally.second += b;
  const own = tally.families.get(family);
  if (own === undefined) {
    tally.families.set(family, [a, b]);
    return;
  }
  own[0] += a;
  own[1] += b;
}
