import { dayNumber } from '../dates/day.js';
import { FLOW_WIDTH, type FlowCases } from '../journey/flow-cases.js';
import { foldedInto } from '../journey/flow-fold.js';
import { FLOW_COLUMNS, FLOW_STEPS, type FlowColumn } from '../journey/flow-steps.js';
import { at, byteAt } from '../journey/int-table.js';
import { familyOf } from './flow-families.js';
import type { SharedNumber } from './shared-tables.js';
import type { SharingPreset } from './sharing-preset.js';
import { shownFlow, type ShownFlow } from './shown-flow.js';

/** One step in two cohorts. Numbers that must not be shown are `c`, and what is worked out from them null. */
export interface FlowDifference {
  readonly id: string;
  readonly first: SharedNumber;
  readonly second: SharedNumber;
  /** Percent of each cohort's cases. */
  readonly firstShare: number | null;
  readonly secondShare: number | null;
  /** Percentage points, the second less the first, with a 95% interval that takes families as one. */
  readonly points: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** Two cohorts side by side: they differ, which is not the same as better or worse. */
export interface FlowComparison {
  readonly first: SharedNumber;
  readonly second: SharedNumber;
  readonly steps: readonly FlowDifference[];
  /** Median days from the front-door decision to the as-at day: how long each cohort could be followed. */
  readonly firstFollowed: number | null;
  readonly secondFollowed: number | null;
  /** The two were followed for lengths that differ by 90 days or more: what takes long is seen less in one of them. */
  readonly followUpDiffers: boolean;
}

/** What is compared, and what stands beside it. */
export interface FlowComparing {
  readonly columns: readonly FlowColumn[];
  readonly preset: SharingPreset | null;
  /** A flow that is shown on the same page: what it hides is hidden here too, and steps that it folds are folded. */
  readonly beside?: ShownFlow | undefined;
}

/**
 * Compares the steps of some columns in two sets of cases. A number is hidden in both where it is small in either, in
 * what they share, or in what one has beside the other; and where a flow of either set by itself would hide it.
 */
export function compareFlows(
  cases: FlowCases,
  first: Uint8Array,
  second: Uint8Array,
  { columns, preset, beside }: FlowComparing,
): FlowComparison {
  const group = folding(beside);
  const hidden = hiddenSteps(cases, [first, second], preset, beside, group);
  const { whole, steps: found } = tallied(cases, first, second, columns, group);
  const isWholeHidden = hides(whole, preset) || hidden.has('');
  const steps = found.map(([id, one]) =>
    differenceOf(id, one, whole, isWholeHidden || hidden.has(id) || hides(one, preset)),
  );
  const [firstFollowed, secondFollowed] = isWholeHidden
    ? [null, null]
    : [medianFollowed(cases, first), medianFollowed(cases, second)];
  return {
    first: isWholeHidden ? 'c' : whole.first,
    second: isWholeHidden ? 'c' : whole.second,
    steps: besides(steps, columns, preset),
    firstFollowed,
    secondFollowed,
    followUpDiffers: Math.abs((firstFollowed ?? 0) - (secondFollowed ?? 0)) >= 90,
  };
}

// Rare steps that the flow beside shows as one
function folding(beside: ShownFlow | undefined): (id: string) => string {
  const ids = new Set(beside?.nodes.map(({ id }) => id));
  return (id) => {
    const into = foldedInto(id);
    return into !== undefined && ids.has(into) && !ids.has(id) ? into : id;
  };
}

// Ids of steps that a flow of either set, or the flow beside, hides; '' where it hides how many cases there are
function hiddenSteps(
  cases: FlowCases,
  sets: readonly Uint8Array[],
  preset: SharingPreset | null,
  beside: ShownFlow | undefined,
  group: (id: string) => string,
): ReadonlySet<string> {
  if (preset === null) return new Set();
  const flows = sets.map((selected) => shownFlow(cases, { preset, selected, mostRoutes: 0, mostSteps: 99 }));
  const hidden = new Set<string>();
  for (const { cases: all, nodes } of beside === undefined ? flows : [...flows, beside]) {
    if (all === 'c') hidden.add('');
    for (const node of nodes) if (node.cases === 'c') hidden.add(group(node.id));
  }
  return hidden;
}

/** Cases of a family in the first set, in the second, and in both. */
type Family = [first: number, second: number, both: number];

interface Counted {
  readonly first: number;
  readonly second: number;
  readonly both: number;
  readonly families: ReadonlyMap<number, Readonly<Family>>;
}

interface Tally extends Counted {
  first: number;
  second: number;
  both: number;
  readonly families: Map<number, Family>;
}

interface Tallied {
  readonly whole: Counted;
  readonly steps: readonly (readonly [id: string, one: Counted])[];
}

function tallied(
  cases: FlowCases,
  first: Uint8Array,
  second: Uint8Array,
  columns: readonly FlowColumn[],
  group: (id: string) => string,
): Tallied {
  const empty = (): Tally => ({ first: 0, second: 0, both: 0, families: new Map() });
  const whole = empty();
  const steps = new Map<string, Tally>();
  const ofStep = FLOW_STEPS.map(({ id, column }) => {
    if (id === '' || !columns.includes(column)) return undefined;
    const own = steps.get(group(id)) ?? empty();
    steps.set(group(id), own);
    return own;
  });
  const places = columns.map((column) => FLOW_COLUMNS.indexOf(column));
  for (let number = 0; number < cases.length; number += 1) {
    const [a, b] = [byteAt(first, number), byteAt(second, number)];
    if (a + b === 0) continue;
    const family = familyOf(cases, number);
    addTo(whole, family, a, b);
    for (const place of places) {
      const step = ofStep[byteAt(cases.path, number * FLOW_WIDTH + place)];
      if (step !== undefined) addTo(step, family, a, b);
    }
  }
  return { whole, steps: [...steps].filter(([, { families }]) => families.size > 0) };
}

function addTo(tally: Tally, family: number, a: number, b: number): void {
  tally.first += a;
  tally.second += b;
  tally.both += a * b;
  const own = tally.families.get(family);
  if (own === undefined) {
    tally.families.set(family, [a, b, a * b]);
    return;
  }
  own[0] += a;
  own[1] += b;
  own[2] += a * b;
}

function hides({ first, second, both, families }: Counted, preset: SharingPreset | null): boolean {
  if (preset === null) return false;
  const parts: readonly ((own: Readonly<Family>) => number)[] = [
    ([a]) => a,
    ([, b]) => b,
    ([, , c]) => c,
    ([a, , c]) => a - c,
    ([, b, c]) => b - c,
  ];
  const counts = [first, second, both, first - both, second - both];
  const isFew = (count: number, part: number): boolean =>
    count > 0 &&
    (count <= preset.hideUpTo || !hasFamilies(families, parts[part] ?? (() => 0), preset.leastFamilies));
  return counts.some(isFew);
}

function hasFamilies(
  families: Counted['families'],
  part: (own: Readonly<Family>) => number,
  least: number,
): boolean {
  let found = 0;
  for (const own of families.values()) {
    if (part(own) > 0) found += 1;
    if (found >= least) return true;
  }
  return found >= least;
}

function differenceOf(id: string, one: Counted, whole: Counted, isHidden: boolean): FlowDifference {
  if (isHidden || whole.first === 0 || whole.second === 0) return hiddenStep(id, one, isHidden);
  const [p, q] = [one.first / whole.first, one.second / whole.second];
  let [a, b] = [0, 0];
  for (const [family, [of, of2]] of whole.families) {
    const [has, has2] = one.families.get(family) ?? NO_CASES;
    a += (has - of * p) ** 2;
    b += (has2 - of2 * q) ** 2;
  }
  const wide = 1.96 * Math.sqrt(a / whole.first ** 2 + b / whole.second ** 2);
  const percent = (share: number): number => Math.round(share * 1000) / 10;
  return {
    id,
    first: one.first,
    second: one.second,
    firstShare: percent(p),
    secondShare: percent(q),
    points: percent(q - p),
    low: percent(q - p - wide),
    high: percent(q - p + wide),
  };
}

const NO_CASES: Readonly<Family> = [0, 0, 0];

function hiddenStep(id: string, { first, second }: Counted, isHidden: boolean): FlowDifference {
  const none = { firstShare: null, secondShare: null, points: null, low: null, high: null };
  const show = (count: number): SharedNumber => (isHidden && count > 0 ? 'c' : count);
  return { id, first: show(first), second: show(second), ...none };
}

// Where only one step of a column is hidden, the cohort and the others would give it away: the least other goes too.
function besides(
  steps: readonly FlowDifference[],
  columns: readonly FlowColumn[],
  preset: SharingPreset | null,
): FlowDifference[] {
  if (preset === null) return [...steps];
  const also = new Set<string>();
  for (const column of columns) {
    const own = steps.filter(({ id }) => id.startsWith(`${column}.`));
    if (own.filter(({ points }) => points === null).length !== 1) continue;
    const shown = own.filter(({ points }) => points !== null);
    const least = shown.sort(
      (a, b) => Number(a.first) + Number(a.second) - Number(b.first) - Number(b.second),
    )[0];
    if (least !== undefined) also.add(least.id);
  }
  return steps.map((step) =>
    also.has(step.id)
      ? {
          id: step.id,
          first: 'c',
          second: 'c',
          firstShare: null,
          secondShare: null,
          points: null,
          low: null,
          high: null,
        }
      : step,
  );
}

function medianFollowed({ decided, asAt, length }: FlowCases, selected: Uint8Array): number | null {
  const last = dayNumber(asAt);
  const all = new Int32Array(length);
  let count = 0;
  for (let number = 0; number < length; number += 1) {
    if (byteAt(selected, number) === 0) continue;
    all[count] = last - at(decided, number);
    count += 1;
  }
  const days = all.subarray(0, count).sort();
  const middle = Math.floor((days.length - 1) / 2);
  return days.length === 0 ? null : ((days[middle] ?? 0) + (days[days.length - 1 - middle] ?? 0)) / 2;
}
